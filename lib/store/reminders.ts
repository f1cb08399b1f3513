import type { IsoDate } from "../model/calendar-date.ts";
import type { ReminderPlan, ReminderRecord } from "../model/reminder.ts";
import { ok, type Result } from "../model/result.ts";
import type { Task, TaskId } from "../model/task.ts";
import { datesOf } from "../model/task-dates.ts";
import type { TaskDatabase, TaskRow } from "./database.ts";
import { requireRoom } from "./room.ts";
import { slices } from "./slices.ts";
import { attempt, attemptWrite, type StoreError } from "./store-error.ts";
import { toTask } from "./to-task.ts";
import { type TaskWithNotice, withNotices } from "./with-notice.ts";

/** Looked at first of what one notification told. */
const FIRST_FEW = 50;

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

/** The rows to look at, a few at a time: of tens of thousands that press, others write in between. */
async function* rowsOf({ tasks }: TaskDatabase, which: RemindedTasks): AsyncGenerator<readonly TaskRow[]> {
  const ids =
    "changedSince" in which
      ? await tasks.where("updatedAt").aboveOrEqual(which.changedSince).primaryKeys()
      : [
          ...(await tasks.where("pressingOn").belowOrEqual(which.dueUntil).primaryKeys()),
          ...(await tasks.where("reminderDays").above(which.ownDaysAbove).distinct().primaryKeys()),
        ];
  for (const slice of slices([...new Set(ids)])) {
    const rows = await tasks.bulkGet([...slice]);
    yield rows.filter((row) => row !== undefined).filter(({ pressingOn }) => pressingOn !== undefined);
  }
}

const isTold = (record: ReminderRecord | undefined, now: number): boolean =>
  record !== undefined && (record.state === "claimed" || record.at <= now + CLOCK_LEAP);

type Due = Pick<ReminderRecord, "id" | "taskId">;

/** What has come due and is not told as it seems, and when to ask again. */
interface Look {
  readonly due: readonly Due[];
  /** Put off until a time that has come. */
  readonly waited: readonly Due[];
  readonly nextAt: number | null;
}

async function lookAt(
  database: TaskDatabase,
  which: RemindedTasks,
  plan: (tasks: readonly Task[]) => ReminderPlan,
  now: number,
): Promise<Look> {
  const due: Due[] = [];
  let next = Number.POSITIVE_INFINITY;
  for await (const rows of rowsOf(database, which)) {
    const { passed, nextAt } = plan(rows);
    next = Math.min(next, nextAt ?? next);
    const known = await database.reminders.bulkGet(passed.map(({ id }) => id));
    due.push(...passed.filter((_, at) => !isTold(known[at], now)));
  }
  const waiting = await database.reminders.where("state").equals("waiting").toArray();
  next = Math.min(next, ...waiting.map(({ at }) => at).filter((at) => at > now));
  return { due, waited: waiting.filter(({ at }) => at <= now), nextAt: Number.isFinite(next) ? next : null };
}

/** Claims what nobody has claimed since it was looked at: of two that ask at once only one gets a reminder. */
async function claimDue(database: TaskDatabase, { due, waited }: Look, now: number): Promise<void> {
  const { reminders } = database;
  const isMany = new Set([...due, ...waited].map(({ taskId }) => taskId)).size > MOST_SINGLE;
  const shared = crypto.randomUUID();
  const batchByTask = new Map([...due, ...waited].map(({ taskId }) => [taskId, isMany ? shared : crypto.randomUUID()]));
  const isFree = (record: ReminderRecord | undefined, isWaited: boolean): boolean =>
    isWaited ? record?.state === "waiting" : !isTold(record, now);
  const all = [...due.map((one) => ({ ...one, isWaited: false })), ...waited.map((one) => ({ ...one, isWaited: true }))];
  for (const slice of slices(all))
    await database.transaction("rw", reminders, async () => {
      const known = await reminders.bulkGet(slice.map(({ id }) => id));
      const free = slice.filter(({ isWaited }, at) => isFree(known[at], isWaited));
      await reminders.bulkPut(
        free.map(({ id, taskId }) => ({ id, taskId, batch: batchByTask.get(taskId) ?? shared, state: "claimed", at: now })),
      );
    });
}

/** Those of the tasks that are still to be done. */
async function openTasksOf(database: TaskDatabase, ids: readonly TaskId[]): Promise<ReadonlyMap<TaskId, TaskWithNotice>> {
  const open = new Map<TaskId, TaskWithNotice>();
  for (const slice of slices(ids)) {
    const rows = (await database.tasks.bulkGet([...slice])).filter((row) => row !== undefined);
    const left = rows.filter(({ state, archivedAt }) => state === "open" && archivedAt === null);
    for (const one of await withNotices(database, left)) open.set(one.task.id, one);
  }
  return open;
}

/** All that is claimed and not told, by notification. */
async function claimedBatches(database: TaskDatabase): Promise<readonly ReminderBatch[]> {
  const records = await database.reminders.where("state").equals("claimed").toArray();
  const byId = await openTasksOf(database, [...new Set(records.map(({ taskId }) => taskId))]);
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
 * Claims what is due and not told yet: of two that ask at once only one gets a reminder. Gives all that is claimed and not told, also what
 * an ended worker left. `plan` is pure, and asked of a few tasks at a time; a batch whose tasks were done meanwhile is empty. Tasks are
 * only read, a few at a time: no save waits for a look at all of them.
 */
export function claimReminders(
  which: RemindedTasks,
  plan: (tasks: readonly Task[]) => ReminderPlan,
  now: number,
): Promise<Result<ClaimedReminders, StoreError>> {
  return attempt(async (database) => {
    const look = await lookAt(database, which, plan, now);
    if (look.due.length + look.waited.length > 0) {
      await requireRoom();
      await claimDue(database, look, now);
    }
    return ok({ batches: await claimedBatches(database), nextAt: look.nextAt });
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
function stands(id: ReminderRecord["id"], row: TaskRow | undefined): boolean {
  if (row?.state !== "open" || row.archivedAt !== null) return false;
  const due = id.split("|")[1];
  return due === "again" || datesOf(toTask(row)).some((deadline) => deadline.due === due);
}

/** Whether anything of a notification still holds; of one that tells of thousands mostly the first few say so. */
async function anyStands({ reminders, tasks }: TaskDatabase, batch: string): Promise<boolean> {
  const anyOf = async (records: readonly (ReminderRecord | undefined)[]): Promise<boolean> => {
    const told = records.filter((record) => record !== undefined);
    const rows = await tasks.bulkGet(told.map(({ taskId }) => taskId));
    return told.some(({ id }, at) => stands(id, rows[at]));
  };
  if (await anyOf(await reminders.where("batch").equals(batch).limit(FIRST_FEW).toArray())) return true;
  for (const ids of slices(await reminders.where("batch").equals(batch).primaryKeys()))
    if (await anyOf(await reminders.bulkGet([...ids]))) return true;
  return false;
}

/** Of these notifications those of which nothing holds any more: their tasks were done, deleted, put away or have another deadline. */
export function settledReminders(batches: readonly string[]): Promise<Result<readonly string[], StoreError>> {
  return attempt(async (database) => {
    const settled: string[] = [];
    for (const batch of batches) if (!(await anyStands(database, batch))) settled.push(batch);
    return ok(settled);
  });
}

/** How many tasks are overdue or due on `today`; of more than `most` it says `most`: to count them all after each save takes as long as it. */
export function countPressing(today: IsoDate, most: number): Promise<Result<number, StoreError>> {
  return attempt(async ({ tasks }) => {
    const ids = await tasks.where("pressingOn").belowOrEqual(today).limit(most).primaryKeys();
    return ok(ids.length);
  });
}
