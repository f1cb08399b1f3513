import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * Keeps the keyboard where it was when the control with the focus goes away (a check box of a task that is saved now, the bar of
 * the chosen ones): on the row that had the focus last, else on the list. Rows carry `data-task` and a button.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  const lastKey = useRef<string | null>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    const focused = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      hadFocus.current = true;
      lastKey.current = target.closest<HTMLElement>("[data-task]")?.dataset.task ?? lastKey.current;
    };
    const pressed = (): void => {
      hadFocus.current = document.activeElement !== document.body;
    };
    document.addEventListener("focusin", focused);
    document.addEventListener("pointerdown", pressed);
    return () => {
      document.removeEventListener("focusin", focused);
      document.removeEventListener("pointerdown", pressed);
    };
  }, []);
  useLayoutEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body || !list.current) return;
    const rows = [...list.current.querySelectorAll<HTMLElement>("[data-task]")];
    const row = rows.find(({ dataset }) => dataset.task === lastKey.current);
    (row?.querySelector("button") ?? list.current).focus();
  });
}
