import type { IsoDate } from "./calendar-date.ts";
import type { TaskId } from "./task.ts";

/** When to remind of a deadline. */
export interface ReminderRules {
  /** Working days before the last day in time; 0 is that day. Each once, descending. */
  readonly days: readonly number[];
  /** Once more on the first working day after the deadline. */
  readonly overdue: boolean;
  /** Hour of the day in Vietnam, 0 to 23. */
  readonly hour: number;
}

/** One reminder of one deadline of a task. */
export interface ReminderStep {
  /** Task, deadline and step: another deadline is reminded of anew. */
  readonly id: string;
  readonly taskId: TaskId;
  readonly due: IsoDate;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What has come due and was not superseded by a later step, and when the next one will. */
export interface ReminderPlan {
  readonly passed: readonly ReminderStep[];
  /** Epoch milliseconds; `null` when nothing lies ahead. */
  readonly nextAt: number | null;
}

/**
 * What was done about one step. It is claimed before the notification is shown and told after: a worker that ends in between
 * leaves a claim that the next one shows, under the same name. "waiting": to be told again at `at`.
 */
export interface ReminderRecord {
  readonly id: string;
  readonly taskId: TaskId;
  /** UUID of the notification that tells of it, with others when they are many; "" while it waits. */
  readonly batch: string;
  readonly state: "waiting" | "claimed" | "told";
  /** Epoch milliseconds. */
  readonly at: number;
}
