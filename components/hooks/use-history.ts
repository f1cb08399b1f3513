import { useEffect, useState } from "react";
import type { Task } from "../../lib/model/task.ts";
import type { HistoryEntry } from "../../lib/model/task-history.ts";
import { historyOf } from "../../lib/store/browse.ts";

const NONE: readonly HistoryEntry[] = [];

/** The changes of the task that is open, read again after each. */
export function useHistory(task: Task | undefined): readonly HistoryEntry[] {
  const [entries, setEntries] = useState(NONE);
  const id = task?.id;
  const updatedAt = task?.updatedAt;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `updatedAt` is what tells of a change
  useEffect(() => {
    let isCurrent = true;
    if (id === undefined) return;
    historyOf(id).then(
      (found) => isCurrent && setEntries(found),
      (error: unknown) => console.error("the history could not be read", error),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, updatedAt]);
  return id === undefined || entries[0]?.taskId !== id ? NONE : entries;
}
