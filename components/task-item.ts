import { daysBetween, type IsoDate } from "../lib/model/calendar-date.ts";
import type { Task } from "../lib/model/task.ts";
import { type DueView, dueView } from "./due-view.ts";

export type TaskGroupId = "overdue" | "today" | "week" | "later" | "recurring" | "event" | "none" | "done";

/** A task as the list shows it. */
export interface TaskItem {
  readonly task: Task;
  /** Number and symbol of its notice; `null` when the notice has none. */
  readonly number: string | null;
  readonly group: TaskGroupId;
  readonly due: DueView;
}

export function toTaskItem(task: Task, number: string | null, today: IsoDate): TaskItem {
  const due = dueView(task, today);
  return { task, number, due, group: groupOf(task, due, today) };
}

function groupOf(task: Task, due: DueView, today: IsoDate): TaskGroupId {
  if (task.completedOn) return "done";
  if (due.form === "date") {
    const d = daysBetween(today, due.date);
    return d < 0 ? "overdue" : d === 0 ? "today" : d <= 7 ? "week" : "later";
  }
  return due.form === "recurring" ? "recurring" : due.form === "relative" ? "event" : "none";
}
