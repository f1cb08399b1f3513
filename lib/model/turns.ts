import type { IsoDate } from "./calendar-date.ts";
import { nextTurn, type SeriesTask } from "./series.ts";
import type { Task } from "./task.ts";
import { withEarliestDue } from "./task-dates.ts";

/** A recurring duty after its next turn was done; `null` for a task that does not recur. A daily one is done for that very day. */
function closeTurn(task: Task, on: IsoDate): Task | null {
  const turn = nextTurn(task);
  if (!turn) return null;
  const day = turn.every === "day" && on > turn.day ? on : turn.day;
  return withEarliestDue({ ...task, occurrences: [...task.occurrences, { day, completedOn: on }] });
}

/** Turns that are passed over at once: many years of a weekly duty. */
const MOST_SKIPPED = 1_000;

/** A recurring duty without its turns before the day: those that were not done are passed over. */
export function withoutTurnsBefore<T extends SeriesTask & Pick<Task, "due" | "dueAt">>(task: T, before: IsoDate): T {
  let skipped = task;
  for (let count = 0; count < MOST_SKIPPED; count++) {
    const turn = nextTurn(skipped);
    if (!turn || turn.day >= before || turn.every === "day") break;
    skipped = { ...skipped, occurrences: [...skipped.occurrences, { day: turn.day, completedOn: null }] };
  }
  return withEarliestDue(skipped);
}

/** The task after it was marked done: a recurring duty by a turn. What is done already stays so since its first day. */
export function markedDone(task: Task, on: IsoDate): Task {
  if (task.completedOn !== null) return task;
  return closeTurn(task, on) ?? { ...task, completedOn: on };
}

/** The task after that was taken back: open again, or a recurring duty without the turn that was closed last. */
export function markedOpen(task: Task): Task {
  if (task.completedOn !== null || nextTurn(task) === null) return { ...task, completedOn: null };
  return withEarliestDue({ ...task, occurrences: task.occurrences.slice(0, -1) });
}
