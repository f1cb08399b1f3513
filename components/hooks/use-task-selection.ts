import { useCallback, useRef, useState } from "react";
import type { TaskId } from "../../lib/model/task.ts";

const NONE: ReadonlySet<TaskId> = new Set();

/** The chosen tasks among those shown; a press with Shift chooses everything from the last press to here. */
export function useTaskSelection(shown: readonly TaskId[]) {
  const [selected, setSelected] = useState(NONE);
  const order = useRef(shown);
  order.current = shown;
  const last = useRef<TaskId | null>(null);
  const select = useCallback((id: TaskId, isSelected: boolean, toHere: boolean): void => {
    const from = toHere && last.current !== null ? order.current.indexOf(last.current) : -1;
    const to = order.current.indexOf(id);
    last.current = id;
    const ids = from < 0 || to < 0 ? [id] : order.current.slice(Math.min(from, to), Math.max(from, to) + 1);
    setSelected((known) => {
      const next = new Set(known);
      for (const one of ids) isSelected ? next.add(one) : next.delete(one);
      return next;
    });
  }, []);
  const selectAll = useCallback((isSelected: boolean): void => setSelected(isSelected ? new Set(order.current) : NONE), []);
  return { selected, select, selectAll };
}
