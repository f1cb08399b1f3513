import { useCallback, useEffect, useRef, useState } from "react";
import type { TaskId } from "../../lib/model/task.ts";
import { tasksByIds } from "../../lib/store/browse.ts";
import type { TaskWithNotice } from "../../lib/store/with-notice.ts";
import type { RowItem } from "../tracker/table-items.ts";
import type { CatalogueState } from "./use-catalogue.ts";

/** Rows kept after they left the view: going back shows them at once. */
const MOST_KEPT = 600;

/** The tasks of the rows in view, read when they come into view and taken over from changes. */
export function useRows({ first, changed, bindingOf, version }: CatalogueState) {
  const rows = useRef(new Map<TaskId, RowItem>());
  const [, redraw] = useState(0);
  const keep = useCallback(
    (tasks: readonly TaskWithNotice[]): void => {
      for (const { task, notice } of tasks) {
        rows.current.delete(task.id);
        rows.current.set(task.id, { task, notice, binding: bindingOf(task, notice) });
      }
      for (const id of rows.current.keys()) {
        if (rows.current.size <= MOST_KEPT) break;
        rows.current.delete(id);
      }
      redraw((count) => count + 1);
    },
    [bindingOf],
  );
  useEffect(() => keep(first), [first, keep]);
  // Other units make other rows.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new binding that counts
  useEffect(() => keep([...rows.current.values()]), [bindingOf]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: two changes may hold equal tasks
  useEffect(() => keep(changed.filter(({ task }) => rows.current.has(task.id))), [changed, version]);
  const onView = useCallback(
    (ids: readonly TaskId[]): void => {
      const missing = ids.filter((id) => !rows.current.has(id));
      if (missing.length === 0) return;
      tasksByIds(missing).then(keep, (error: unknown) => console.error("rows could not be read", error));
    },
    [keep],
  );
  return { rowOf: useCallback((id: TaskId) => rows.current.get(id), []), onView };
}
