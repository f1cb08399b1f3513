import { failed, ok, type Result } from "../model/result.ts";
import type { Task } from "../model/task.ts";
import { withEarliestDue } from "../model/task-dates.ts";
import { differenceOf, type HistoryEntry, undoPatch } from "../model/task-history.ts";
import { changeStamp } from "./change-stamp.ts";
import type { TaskDatabase, TaskRow } from "./database.ts";
import { attemptWrite, type StoreError } from "./store-error.ts";
import { toRow, toTask } from "./task-fields.ts";

/** Writes down what changed between two states of tasks. For a transaction over tasks and history. */
export async function recordChange(
  database: TaskDatabase,
  changed: readonly (readonly [before: Task, after: Task])[],
  changeId: string,
  at: number,
): Promise<void> {
  const entries = changed.flatMap(([before, after]): readonly HistoryEntry[] => {
    const difference = differenceOf(before, after);
    return difference ? [{ id: crypto.randomUUID(), taskId: after.id, changeId, at, ...difference }] : [];
  });
  if (entries.length > 0) await database.history.bulkAdd(entries);
}

/** The row with the entry taken back; `null` when all that it changed was changed again since. */
function withoutEntry(row: TaskRow, entry: HistoryEntry, updatedAt: number): TaskRow | null {
  const task = toTask(row);
  const patch = undoPatch(task, entry);
  if (!patch) return null;
  return toRow(withEarliestDue({ ...task, ...patch, updatedAt }));
}

/**
 * Takes one act back, for every task that it changed, in one transaction; what was changed again since stays. It is written down
 * as a change of its own. "unknown-task" when nothing is left to take back.
 */
export function undoChange(changeId: string, now: number): Promise<Result<{ readonly changeId: string }, StoreError>> {
  const undoId = crypto.randomUUID();
  return attemptWrite(async (database) => {
    const count = await database.transaction("rw", database.tasks, database.history, async () => {
      const entries = await database.history.where("changeId").equals(changeId).toArray();
      const rows = await database.tasks.bulkGet(entries.map(({ taskId }) => taskId));
      const updatedAt = await changeStamp(database, now);
      const pairs = entries.flatMap((entry, at): readonly (readonly [TaskRow, TaskRow])[] => {
        const row = rows[at];
        const restored = row ? withoutEntry(row, entry, updatedAt) : null;
        return row && restored ? [[row, restored]] : [];
      });
      await database.tasks.bulkPut(pairs.map(([, after]) => after));
      await recordChange(database, pairs, undoId, now);
      return pairs.length;
    });
    return count > 0 ? ok({ changeId: undoId }) : failed({ code: "unknown-task", detail: "nothing is left to take back" });
  });
}
