import type { DateDeadline } from "./mention.ts";
import { nextTurn, type SeriesTask } from "./series.ts";
import type { Task } from "./task.ts";
import { datedDeadlines } from "./task-due.ts";

/** The dates by which something is to be done: those of the text, or that of a recurring duty's next turn. The earliest first. */
export function datesOf(task: SeriesTask): readonly DateDeadline[] {
  const dated = datedDeadlines(task.deadlines);
  const turn = dated.length === 0 ? nextTurn(task) : null;
  if (!turn?.hasDeadline) return dated;
  const { day, at, exclusive } = turn;
  return [{ form: "date", due: day, at, exclusive, basis: "inferred" }];
}

/** The task with `due` and `dueAt` as its deadlines say. */
export function withEarliestDue<T extends SeriesTask & Pick<Task, "due" | "dueAt">>(task: T): T {
  const earliest = datesOf(task)[0];
  return { ...task, due: earliest?.due ?? null, dueAt: earliest?.at ?? null };
}
