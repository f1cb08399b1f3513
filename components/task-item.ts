import type { IsoDate } from "../lib/model/calendar-date.ts";
import { DUE_GROUPS, type DueGroup, dueGroupOf } from "../lib/model/due-group.ts";
import type { Task } from "../lib/model/task.ts";
import { type DueView, dueView } from "./due-view.ts";

/** A group of the list: by deadline, and one for what is done. */
export type TaskGroupId = DueGroup | "done";

/** The groups in the order of the list. */
export const TASK_GROUPS: readonly TaskGroupId[] = [...DUE_GROUPS, "done"];

/** A task as the list shows it. */
export interface TaskItem {
  readonly task: Task;
  /** Number and symbol of its notice; `null` when the notice has none. */
  readonly number: string | null;
  readonly group: TaskGroupId;
  readonly due: DueView;
}

export function toTaskItem(task: Task, number: string | null, today: IsoDate): TaskItem {
  return { task, number, due: dueView(task, today), group: task.completedOn === null ? dueGroupOf(task, today) : "done" };
}
