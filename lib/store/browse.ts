import { liveQuery } from "dexie";
import type { NoticeKey, SavedNotice, TaskId } from "../model/task.ts";
import type { HistoryEntry } from "../model/task-history.ts";
import { type TaskDatabase, type TaskRow, withDatabase } from "./database.ts";
import {
  type RowWithNotice,
  rowsWithNotices,
  type TaskWithNotice,
  toNotice,
  withNotices,
  withoutRowKeys,
} from "./with-notice.ts";

/** Rows read at once: of 150 each costs the browser half of what it costs of 2,000, and they are let go of before they count as old. */
const CHUNK = 150;

/** From so many tasks on, reading all in their stored order is faster than asking for each. */
const MANY = 2_000;

/** The open tasks that are due first, those without a date last. Rejects when the database cannot be read. */
export function firstOpenTasks(limit: number): Promise<readonly TaskWithNotice[]> {
  return withDatabase((database) =>
    database.transaction("r", database.notices, database.tasks, async () => {
      const due = database.tasks.where("[state+dueKey]").between(["open", ""], ["open", "\uffff"]);
      return withNotices(database, await due.limit(limit).toArray());
    }),
  );
}

function rowsByIds(ids: readonly TaskId[]): Promise<readonly RowWithNotice[]> {
  return withDatabase((database) =>
    database.transaction("r", database.notices, database.tasks, async () => {
      const rows = await database.tasks.bulkGet([...ids]);
      return rowsWithNotices(
        database,
        rows.filter((row) => row !== undefined),
      );
    }),
  );
}

/** The tasks of these ids that are there, in the order of the ids. */
export const tasksByIds = (ids: readonly TaskId[]): Promise<readonly TaskWithNotice[]> =>
  rowsByIds(ids).then((rows) => rows.map(withoutRowKeys));

/** Every notice by its key. */
async function allNotices(database: TaskDatabase): Promise<ReadonlyMap<NoticeKey, SavedNotice>> {
  return new Map((await database.notices.toArray()).map((row) => [row.key, toNotice(row)]));
}

/**
 * Gives the tasks of many ids as they are read, each with its place among the ids, in no order: the next ones are read while these are
 * worked on. Ends early when the signal is aborted.
 */
export async function eachTaskById(
  ids: readonly TaskId[],
  onTasks: (part: readonly (readonly [place: number, task: RowWithNotice])[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const places = new Map(ids.map((id, place) => [id, place]));
  const give = (part: readonly RowWithNotice[]): void =>
    onTasks(
      part.flatMap((one) => {
        const place = places.get(one.task.id);
        return place === undefined ? [] : [[place, one] as const];
      }),
    );
  if (ids.length < MANY) give(await rowsByIds(ids));
  else await readEveryTask(give, signal);
}

/**
 * The tasks of many ids in the order of the ids, for an export. `onRead` tells how many have been looked at, of how many; it stops with
 * `null` when the signal is aborted.
 */
export async function manyTasksByIds(
  ids: readonly TaskId[],
  onRead: (read: number) => void,
  signal: AbortSignal,
): Promise<readonly TaskWithNotice[] | null> {
  const inOrder: (TaskWithNotice | undefined)[] = Array(ids.length).fill(undefined);
  let read = 0;
  const keep = (part: readonly (readonly [number, RowWithNotice])[]): void => {
    for (const [place, one] of part) inOrder[place] = withoutRowKeys(one);
    read += part.length;
    onRead(read);
  };
  await eachTaskById(ids, keep, signal);
  return signal.aborted ? null : inOrder.filter((one) => one !== undefined);
}

/** Gives every task, also those in the trash, a part at a time, until all are given or the signal is aborted. */
export async function readEveryTask(onPart: (tasks: readonly RowWithNotice[]) => void, signal: AbortSignal): Promise<void> {
  const notices = await withDatabase(allNotices);
  const readPart = (after: string): Promise<readonly TaskRow[]> =>
    withDatabase((database) =>
      database.tasks
        .where("id")
        .above(after as TaskId)
        .limit(CHUNK)
        .toArray(),
    );
  let part = readPart("");
  while (!signal.aborted) {
    const rows = await part;
    const last = rows[rows.length - 1];
    // The next part is fetched while this one is taken in.
    const next = rows.length < CHUNK || !last ? null : readPart(last.id);
    const tasks = rows.length === 0 ? [] : await withDatabase((database) => rowsWithNotices(database, rows, notices));
    if (signal.aborted) {
      next?.catch(() => undefined);
      return;
    }
    if (tasks.length > 0) onPart(tasks);
    if (!next) return;
    part = next;
  }
}

/** When a task was changed last, in epoch milliseconds; 0 when there is none. */
export function lastChange(): Promise<number> {
  return withDatabase(async (database) => (await database.tasks.orderBy("updatedAt").last())?.updatedAt ?? 0);
}

/**
 * Gives the tasks changed after `since` (epoch milliseconds), now and those of each later change in any context, until the returned
 * function is called. What is deleted for good is told by `hearReplaced`: to count a hundred thousand after each change would have
 * every save wait. For pages.
 */
export function watchChanges(
  since: number,
  onChange: (changed: readonly TaskWithNotice[]) => void,
  onError: (error: unknown) => void,
): () => void {
  let last = since;
  const changes = liveQuery(() =>
    withDatabase((database) =>
      database.transaction("r", database.notices, database.tasks, async () =>
        withNotices(database, await database.tasks.where("updatedAt").above(last).toArray()),
      ),
    ),
  );
  const take = (changed: readonly TaskWithNotice[]): void => {
    // Stamps only rise: what was given is not read again.
    for (const { task } of changed) last = Math.max(last, task.updatedAt);
    onChange(changed);
  };
  const subscription = changes.subscribe({ next: take, error: onError });
  return () => subscription.unsubscribe();
}

/** The changes of many tasks, in no order. Rejects when the database cannot be read. */
export async function historyOfMany(ids: readonly TaskId[]): Promise<readonly HistoryEntry[]> {
  if (ids.length < MANY)
    return withDatabase((database) =>
      database.history
        .where("taskId")
        .anyOf([...ids])
        .toArray(),
    );
  const wanted = new Set(ids);
  return withDatabase((database) => database.history.filter(({ taskId }) => wanted.has(taskId)).toArray());
}

/** The changes of a task, the last one first. Rejects when the database cannot be read. */
export async function historyOf(id: TaskId): Promise<readonly HistoryEntry[]> {
  const entries = await withDatabase((database) => database.history.where("taskId").equals(id).toArray());
  return entries.sort((a, b) => b.at - a.at);
}
