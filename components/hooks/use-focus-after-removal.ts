import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Keeps the keyboard in the list when a row with the focus goes away: the same button of the next row, else of the row before it,
 * else the list. Rows carry `data-task`. Returns the function to call before a row is taken away.
 */
export function useFocusAfterRemoval(list: RefObject<HTMLElement | null>): () => void {
  const heirs = useRef<{ readonly rows: readonly HTMLElement[]; readonly button: number } | null>(null);
  useLayoutEffect(() => {
    if (!heirs.current || document.activeElement !== document.body) return;
    const { rows, button } = heirs.current;
    heirs.current = null;
    const row = rows.find((candidate) => candidate.isConnected);
    (row?.querySelectorAll("button")[button] ?? list.current)?.focus();
  });
  return () => {
    const focused = document.activeElement;
    const row = focused?.closest<HTMLElement>("[data-task]");
    if (!row || !list.current?.contains(row)) return;
    const rows = [...list.current.querySelectorAll<HTMLElement>("[data-task]")];
    const at = rows.indexOf(row);
    heirs.current = {
      rows: [...rows.slice(at + 1), ...rows.slice(0, at).reverse()],
      button: [...row.querySelectorAll("button")].indexOf(focused as HTMLButtonElement),
    };
  };
}
