import type { BackupTables } from "../../lib/model/backup.ts";
import type { Task, TaskId } from "../../lib/model/task.ts";
import { differenceOf, type HistoryEntry } from "../../lib/model/task-history.ts";
import { csvTask } from "./csv-tasks.ts";

/** A UUID that ends in this digit. */
export const uuid = (digit: number): string => `6f3a1f0e-0a51-4a6c-9a3a-0f7f2f1f8a1${digit}`;

/** A task with an id of its own; its statement is its identity. */
export function backupTask(digit: number, fields: Partial<Task> = {}): Task {
  return csvTask({ id: uuid(digit) as TaskId, folded: `viec ${digit}`, statement: `Việc ${digit}`, ...fields }).task;
}

/** Tables with these tasks and their notice. */
export function backupTables(tasks: readonly Task[], history: readonly HistoryEntry[] = []): BackupTables {
  return { notices: [csvTask().notice], tasks, dismissals: [], drafts: [], history };
}

/** The entry that a change from one state to another leaves. */
export function entryOf(digit: number, before: Task, after: Task): HistoryEntry {
  const difference = differenceOf(before, after);
  if (!difference) throw new Error("nothing changed");
  return { id: uuid(digit), taskId: after.id, changeId: uuid(9), at: after.updatedAt, ...difference };
}
