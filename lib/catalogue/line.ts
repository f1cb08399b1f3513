import type { ClockTime, IsoDate } from "../model/calendar-date.ts";
import { spanBegin } from "../model/due-span.ts";
import type { Binding } from "../model/own-unit.ts";
import type { SavedNotice, Task, TaskId } from "../model/task.ts";
import { factsOf, type TaskFacts } from "../model/task-filter.ts";

/** What is kept of a task: enough to filter, sort, group and count it. */
export interface Line extends TaskFacts {
  readonly id: TaskId;
  readonly updatedAt: number;
  readonly savedAt: number;
  readonly dueAt: ClockTime | null;
  /** First day of a deadline that is a whole time ("trong quý II"); its last is `due`. */
  readonly dueFrom: IsoDate | null;
  readonly plannedOn: IsoDate | null;
  /** Of its notice. */
  readonly number: string | null;
}

/** Where the deadline begins by which the task is due. */
function spanOf({ due, deadlines }: Task): IsoDate | null {
  const earliest = deadlines.find(({ value }) => value.form === "date" && value.due === due);
  return earliest ? spanBegin(earliest) : null;
}

/** The line of a task. */
export function lineOf(task: Task, notice: SavedNotice, binding: Binding | null): Line {
  const { id, updatedAt, savedAt, dueAt, plannedOn } = task;
  const dueFrom = spanOf(task);
  return { ...factsOf(task, notice, binding), id, updatedAt, savedAt, dueAt, dueFrom, plannedOn, number: notice.number };
}

/** All that a task is looked up by. Not the notice's subject: it would find every task of the notice. */
export function searchTextOf(task: Task, notice: SavedNotice): string {
  return [
    task.statement,
    ...[...task.leads, ...task.coordinating].map(({ name }) => name),
    ...task.deadlines.map(({ text }) => text),
    ...[notice.number ?? "", task.product ?? "", task.note, task.assignedTo],
    ...task.tags,
    ...task.progress.map(({ text }) => text),
  ].join("\n");
}
