import type { IsoDate } from "../model/calendar-date.ts";
import type { ReminderPlan, ReminderRecord, ReminderStep } from "../model/reminder.ts";
import { ok, type Result } from "../model/result.ts";
import type { Task, TaskId } from "../model/task.ts";
import { datesOf } from "../model/task-dates.ts";
import type { TaskDatabase, TaskRow } from "./database.ts";
import { attempt, attemptWrite, type StoreError } from "./store-error.ts";
import { toTask } from "./to-task.ts";
import { type TaskWithNotice, withNotices } from "./with-notice.ts";

/** Of more tasks at once, one notification tells of all. */
const MOST_SINGLE = 3;

/**
 * A reminder that was told so far ahead of the clock was told by a clock that was wrong: it is told again when its time comes. A clock
 * that is set back by less doubles nothing.
 */
const CLOCK_LEAP = 48 * 3_600_000;

/** Which tasks to look at: those with a deadline up to a day, and those with longer days of their own; or those changed of late. */
export type RemindedTasks =
  | { readonly dueUntil: IsoDate; readonly ownDaysAbove: number }
  /** Epoch milliseconds, included. */
  | { readonly changedSince: number };

/** One notification, and what it tells of: a task, or many. */
export interface ReminderBatch {
  /** UUID: the same when it is shown once more after a worker ended in between. */
  readonly id: string;
  readonly tasks: readonly TaskWithNotice[];
}

/** What is to be shown now, and when to ask again. */
export interface ClaimedReminders {
  readonly batches: readonly ReminderBatch[];
  /** Epoch milliseconds; `null` when nothing lies ahead. */
  readonly nextAt: number | null;
}

async function rowsOf({ tasks }: TaskDatabase, which: RemindedTasks): Promise<readonly TaskRow[]> {
  if ("changedSince" in which) {
    const changed = await tasks.where("updatedAt").aboveOrEqual(which.changedSince).toArray();
    return changed.filter(({ pressingOn }) => pressingOn !== undefined);
  }
  const near = await tasks.where("pressingOn").belowOrEqual(which.dueUntil).toArray();
  const own = await tasks.where("reminderDays").above(which.ownDaysAbove).distinct().toArray();
  return [...near, ...own.filter(({ pressingOn }) => pressingOn !== undefined && pressingOn > which.dueUntil)];
}

const isTold = (record: ReminderRecord | undefined, now: number): boolean =>
  record !== undefined && (record.state === "claimed" || record.at <= now + CLOCK_LEAP);

/** What has come due and nobody has claimed: steps of the plan, and what was put off until now. */
async function unclaimed(
  { reminders }: TaskDatabase,
  passed: readonly ReminderStep[],
  waiting: readonly ReminderRecord[],
  now: number,
): Promise<readonly Pick<ReminderRecord, "id" | "taskId">[]> {
  const known = await reminders.bulkGet(passed.map(({ id }) => id));
  const fresh = passed.filter((_, index) => !isTold(known[index], now));
  return [...fresh, ...waiting.filter(({ at }) => at <= now)].map(({ id, taskId }) => ({ id, taskId }));
}

/** All that is claimed and not told, by notification. */
async function claimedBatches(database: TaskDatabase): Promise<readonly ReminderBatch[]> {
  const records = await database.reminders.where("state").equals("claimed").toArray();
  const rows = await database.tasks.bulkGet([...new Set(records.map(({ taskId }) => taskId))]);
  const open = rows.filter((row) => row !== undefined).filter(({ state, archivedAt }) => state === "open" && archivedAt === null);
  const byId = new Map((await withNotices(database, open)).map((one) => [one.task.id, one]));
  const tasksByBatch = new Map<string, Map<TaskId, TaskWithNotice>>();
  for (const { batch, taskId } of records) {
    const tasks = tasksByBatch.get(batch) ?? new Map<TaskId, TaskWithNotice>();
    tasksByBatch.set(batch, tasks);
    const task = byId.get(taskId);
    if (task) tasks.set(taskId, task);
  }
  return [...tasksByBatch].map(([id, tasks]) => ({ id, tasks: [...tasks.values()] }));
}

/**
 * Claims what is due and not told yet, in one transaction: of two that ask at once only one gets a reminder. Gives all that is claimed
 * and not told, also what an ended worker left. `plan` is pure; a batch whose tasks were done meanwhile is empty.
 */
export function claimReminders(
  which: RemindedTasks,
  plan: (tasks: readonly Task[]) => ReminderPlan,
  now: number,
): Promise<Result<ClaimedReminders, StoreError>> {
  return attemptWrite(async (database) => {
    const { notices, tasks, reminders } = database;
    const claimed = await database.transaction("rw", notices, tasks, reminders, async () => {
      const { passed, nextAt } = plan(await rowsOf(database, which));
      const waiting = await reminders.where("state").equals("waiting").toArray();
      const due = await unclaimed(database, passed, waiting, now);
      const isMany = new Set(due.map(({ taskId }) => taskId)).size > MOST_SINGLE;
      const shared = crypto.randomUUID();
      const batchByTask = new Map(due.map(({ taskId }) => [taskId, isMany ? shared : crypto.randomUUID()]));
      await reminders.bulkPut(
        due.map(({ id, taskId }) => ({ id, taskId, batch: batchByTask.get(taskId) ?? shared, state: "claimed", at: now })),
      );
      const ahead = waiting.map(({ at }) => at).filter((at) => at > now);
      const next = Math.min(...ahead, nextAt ?? Number.POSITIVE_INFINITY);
      return { batches: await claimedBatches(database), nextAt: Number.isFinite(next) ? next : null };
    });
    return ok(claimed);
  });
}

/** Writes down that a notification was shown. */
export function confirmReminders(batch: string, now: number): Promise<Result<null, StoreError>> {
  return attemptWrite(async ({ reminders }) => {
    await reminders.where("batch").equals(batch).modify({ state: "told", at: now });
    return ok(null);
  });
}

/** Has tasks reminded of again at `at` (epoch milliseconds), once each; a later wish replaces an earlier one. */
export function remindAgain(taskIds: readonly TaskId[], at: number): Promise<Result<null, StoreError>> {
  return attemptWrite(async ({ reminders }) => {
    await reminders.bulkPut(taskIds.map((taskId) => ({ id: `${taskId}|again`, taskId, batch: "", state: "waiting", at })));
    return ok(null);
  });
}

/** The tasks that a notification tells of. */
export function remindedTasks(batch: string): Promise<Result<readonly TaskId[], StoreError>> {
  return attemptWrite(async ({ reminders }) => {
    const records = await reminders.where("batch").equals(batch).toArray();
    return ok([...new Set(records.map(({ taskId }) => taskId))]);
  });
}

/** Whether what was told still holds: the task is open, and has the deadline that was spoken of. */
function stands({ id }: ReminderRecord, row: TaskRow | undefined): boolean {
  if (!row || row.state !== "open" || row.archivedAt !== null) return false;
  const due = id.split("|")[1];
  return due === "again" || datesOf(toTask(row)).some((deadline) => deadline.due === due);
}

/** Of these notifications those of which nothing holds any more: their tasks were done, deleted, put away or have another deadline. */
export function settledReminders(batches: readonly string[]): Promise<Result<readonly string[], StoreError>> {
  return attempt(async ({ reminders, tasks }) => {
    const records = await reminders.where("batch").anyOf(batches).toArray();
    const taskIds = [...new Set(records.map(({ taskId }) => taskId))];
    const rows = new Map((await tasks.bulkGet(taskIds)).map((row, at) => [taskIds[at], row]));
    const standing = new Set(records.filter((record) => stands(record, rows.get(record.taskId))).map(({ batch }) => batch));
    return ok(batches.filter((batch) => !standing.has(batch)));
  });
}

/** How many tasks are overdue or due on `today`. */
export function countPressing(today: IsoDate): Promise<Result<number, StoreError>> {
  return attempt(async ({ tasks }) => ok(await tasks.where("pressingOn").belowOrEqual(today).count()));
}
