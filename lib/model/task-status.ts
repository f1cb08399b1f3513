import type { IsoDate } from "./calendar-date.ts";
import type { Task } from "./task.ts";
import { datedDeadlines } from "./task-due.ts";

/** The four official states (report 1270/BC-TCTTTg), and open without a date. */
export type TaskStatus = "done-on-time" | "done-late" | "open-in-time" | "open-overdue" | "open-undated";

/**
 * The task's state on the calendar day `today`. Open: by the earliest date; done: by the latest, because a task with
 * several dates is done with its last one; a recurring duty by its next turn; without a date it cannot be late. A date, "trước ngày" too, is passed after it.
 */
export function statusOf(task: Pick<Task, "deadlines" | "completedOn"> & Partial<Pick<Task, "due">>, today: IsoDate): TaskStatus {
  const dated = datedDeadlines(task.deadlines);
  const earliest = dated[0];
  const latest = dated[dated.length - 1];
  if (task.completedOn !== null) return latest && task.completedOn > latest.due ? "done-late" : "done-on-time";
  const due = earliest?.due ?? task.due ?? null;
  if (due === null) return "open-undated";
  return today > due ? "open-overdue" : "open-in-time";
}
