import type { IsoDate } from "../lib/model/calendar-date.ts";
import { DUE_GROUPS, type DueGroup, dueGroupOf } from "../lib/model/due-group.ts";
import type { Binding } from "../lib/model/own-unit.ts";
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
  /** How it binds the user's own units; `null` when it does not. */
  readonly binding: Binding | null;
}

/** `today`: the calendar day in Vietnam. */
export function toTaskItem(task: Task, notice: SavedNotice, today: IsoDate, binding: Binding | null = null): TaskItem {
  return {
    task,
    notice,
    binding,
    due: dueView(task, today),
    group: task.completedOn === null ? dueGroupOf(task, today) : "done",
  };
}
