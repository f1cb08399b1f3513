import type { IsoDate } from "../lib/model/calendar-date.ts";
import { DUE_GROUPS, type DueGroup, dueGroupOf } from "../lib/model/due-group.ts";
import type { SavedNotice, Task } from "../lib/model/task.ts";
import { type DueView, dueView } from "./due-view.ts";

/** A group of the list: by deadline, and one for what is done. */
export type TaskGroupId = DueGroup | "done";

/** The groups in the order of the list. */
export const TASK_GROUPS: readonly TaskGroupId[] = [...DUE_GROUPS, "done"];

/** A task as the list shows it. */
export interface TaskItem {
  readonly task: Task;
  readonly notice: SavedNotice;
  readonly group: TaskGroupId;
  readonly due: DueView;
}

/** `today`: the calendar day in Vietnam. */
export function toTaskItem(task: Task, notice: SavedNotice, today: IsoDate): TaskItem {
  return { task, notice, due: dueView(task, today), group: task.completedOn === null ? dueGroupOf(task, today) : "done" };
}
