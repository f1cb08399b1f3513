import { addDays, type IsoDate } from "./calendar-date.ts";
import type { Task } from "./task.ts";
import { datedDeadlines } from "./task-due.ts";

/** The groups of open tasks, in the order in which they are shown. */
export const DUE_GROUPS = ["overdue", "today", "next-7-days", "later", "recurring", "after-event", "undated"] as const;

export type DueGroup = (typeof DUE_GROUPS)[number];

/** The group of an open task on the calendar day `today`, by its earliest date; a recurring deadline goes before an event. */
export function dueGroupOf(task: Pick<Task, "deadlines"> & Partial<Pick<Task, "due">>, today: IsoDate): DueGroup {
  const due = datedDeadlines(task.deadlines)[0]?.due;
  if (due !== undefined) {
    if (due < today) return "overdue";
    if (due === today) return "today";
    return due <= addDays(today, 7) ? "next-7-days" : "later";
  }
  // A turn that presses stands with what presses; those to come are many and regular.
  if (task.due != null && task.due <= today) return task.due < today ? "overdue" : "today";
  const forms = task.deadlines.map(({ value }) => value.form);
  if (forms.includes("recurring")) return "recurring";
  return forms.includes("relative") ? "after-event" : "undated";
}
