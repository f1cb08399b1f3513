import type { Task, TaskId } from "./task.ts";
import { isSameValue } from "./task-changes.ts";

/** The fields of which the history tells, in the order in which they are shown. */
export const HISTORY_FIELDS = [
  "asRead",
  "statement",
  "leads",
  "coordinating",
  "deadlines",
  "targets",
  "product",
  "note",
  "tags",
  "plannedOn",
  "assignedTo",
  "progress",
  "evidence",
  "sideState",
  "reminderDays",
  "linkedTo",
  "distinctFrom",
  "occurrences",
  "completedOn",
  "archivedAt",
  "deletedAt",
] as const;

export type HistoryField = (typeof HISTORY_FIELDS)[number];

/** Values of some fields of a task. */
export type TaskPatch = Partial<Pick<Task, HistoryField>>;

/** One change of one task. */
export interface HistoryEntry {
  /** UUID. */
  readonly id: string;
  readonly taskId: TaskId;
  /** UUID that all tasks changed by one act share: undoing takes all of them back. */
  readonly changeId: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly before: TaskPatch;
  readonly after: TaskPatch;
}

/** The fields in which two states of a task differ, with both values; `null` when they say the same. */
export function differenceOf(before: Task, after: Task): Pick<HistoryEntry, "before" | "after"> | null {
  const fields = HISTORY_FIELDS.filter((field) => !isSameValue(before[field], after[field]));
  if (fields.length === 0) return null;
  const pick = (task: Task): TaskPatch => Object.fromEntries(fields.map((field) => [field, task[field]]));
  return { before: pick(before), after: pick(after) };
}

/**
 * The values to give back to take an entry back. A field that was changed again since is left out: what the user did later
 * stays. `null` when nothing is left to take back.
 */
export function undoPatch(task: Task, { before, after }: Pick<HistoryEntry, "before" | "after">): TaskPatch | null {
  const fields = HISTORY_FIELDS.filter((field) => field in before && isSameValue(task[field], after[field]));
  if (fields.length === 0) return null;
  return Object.fromEntries(fields.map((field) => [field, before[field]]));
}
