import type { DateDeadline } from "./mention.ts";
import type { Task, TaskDeadline } from "./task.ts";

const isDated = (value: TaskDeadline["value"]): value is DateDeadline => value.form === "date";

/** By day, then by hour; a day without hour lasts until its end. */
const byTime = (a: DateDeadline, b: DateDeadline): number =>
  a.due.localeCompare(b.due) || (a.at ?? "24:00").localeCompare(b.at ?? "24:00");

/** The dated deadlines, the earliest first. */
export function datedDeadlines(deadlines: readonly Pick<TaskDeadline, "value">[]): readonly DateDeadline[] {
  return deadlines
    .map(({ value }) => value)
    .filter(isDated)
    .sort(byTime);
}

/** Whether the task is still the unit's to do: open, not put away, neither withdrawn nor given to another. */
export function isPressing({
  completedOn,
  deletedAt,
  archivedAt,
  sideState,
}: Pick<Task, "completedOn" | "deletedAt" | "archivedAt" | "sideState">): boolean {
  const isGone = sideState === "withdrawn" || sideState === "reassigned";
  return completedOn === null && deletedAt === null && archivedAt === null && !isGone;
}
