import { dayInVietnam, type IsoDate } from "../model/calendar-date.ts";
import { failed, ok, type Result } from "../model/result.ts";
import type { SavedNotice, Task, TaskId } from "../model/task.ts";
import { applyChanges, applyEdit, type TaskChanges, type TaskEdit } from "../model/task-changes.ts";
import { markedDone, markedOpen } from "../model/turns.ts";
import { changeStamp } from "./change-stamp.ts";
import type { TaskRow } from "./database.ts";
import { recordChange } from "./history.ts";
import { tellReplaced } from "./replaced.ts";
import { attempt, attemptWrite, type StoreError } from "./store-error.ts";
import { toRow, toTask } from "./task-fields.ts";
import { toNotice } from "./with-notice.ts";

const unknownTask = failed({ code: "unknown-task" as const, detail: "no such task" });

/** By what a change can be taken back; see history.ts. */
export interface Changed {
  readonly changeId: string;
}

/** Changes the tasks of these ids that `select` accepts, in one transaction; none of them is "unknown-task". */
function changeTasks(
  ids: readonly TaskId[],
  select: (row: TaskRow) => boolean,
  change: (task: Task) => Task,
  now: number,
): Promise<Result<Changed, StoreError>> {
  const changeId = crypto.randomUUID();
  return attemptWrite(async (database) => {
    const changed = await database.transaction("rw", database.tasks, database.history, async () => {
      const rows = (await database.tasks.bulkGet([...new Set(ids)])).filter((row) => row !== undefined).filter(select);
      const updatedAt = await changeStamp(database, now);
      const pairs = rows.map((row) => {
        const before = toTask(row);
        const after = change(before);
        return [row, after === before ? row : toRow({ ...after, updatedAt })] as const;
      });
      await database.tasks.bulkPut(pairs.map(([, after]) => after));
      await recordChange(database, pairs, changeId, now);
      return rows.length;
    });
    return changed > 0 ? ok({ changeId }) : unknownTask;
  });
}

/** Marks a task done on the day of `now` in Vietnam, a recurring duty its next turn, or takes that back. `now`: epoch milliseconds. */
export async function markDone(
  id: TaskId,
  isDone: boolean,
  now: number,
): Promise<Result<Changed & { readonly turn: { readonly next: IsoDate | null } | null }, StoreError>> {
  const today = dayInVietnam(now);
  let turn: { readonly next: IsoDate | null } | null = null;
  const marked = (task: Task): Task => {
    const after = isDone ? markedDone(task, today) : markedOpen(task);
    turn = isDone && after.completedOn === null ? { next: after.due } : null;
    return after;
  };
  const changed = await changeTasks([id], ({ state }) => state !== "trash", marked, now);
  return changed.ok ? ok({ ...changed.value, turn }) : changed;
}

/** Changes what the user changed, field by field: of two that change one task, each keeps what the other did not touch. */
export function updateTask(id: TaskId, changes: TaskChanges, now: number): Promise<Result<Changed, StoreError>> {
  return changeTasks(
    [id],
    ({ state }) => state !== "trash",
    (task) => applyChanges(task, changes),
    now,
  );
}

/** Does the same to each of the tasks, in one transaction; those in the trash are left out. */
export function editTasks(ids: readonly TaskId[], edit: TaskEdit, now: number): Promise<Result<Changed, StoreError>> {
  return changeTasks(
    ids,
    ({ state }) => state !== "trash",
    (task) => applyEdit(task, edit, ids, now),
    now,
  );
}

/** Puts tasks in the trash. `now`: epoch milliseconds. */
export function deleteTasks(ids: readonly TaskId[], now: number): Promise<Result<Changed, StoreError>> {
  return changeTasks(
    ids,
    ({ state }) => state !== "trash",
    (task) => ({ ...task, deletedAt: now }),
    now,
  );
}

/** Takes tasks out of the trash, as they were. One that is out of it already is left as it is. */
export function restoreTasks(ids: readonly TaskId[], now: number): Promise<Result<Changed, StoreError>> {
  return changeTasks(
    ids,
    () => true,
    (task) => (task.deletedAt === null ? task : { ...task, deletedAt: null }),
    now,
  );
}

/** How long what was deleted can be brought back. */
export const TRASH_DAYS = 30;

/** In milliseconds. */
const DAY = 86_400_000;

/** Deletes for good, with their history and reminders, the tasks that have been in the trash for 30 days; answers how many. */
export function purgeTrash(now: number): Promise<Result<number, StoreError>> {
  return attemptWrite(async (database) => {
    const { tasks, history, reminders } = database;
    const count = await database.transaction("rw", tasks, history, reminders, async () => {
      const latest = now - TRASH_DAYS * DAY;
      // What was deleted while the clock was put back has been there since its last change, not since that day.
      const old = tasks
        .where("deletedAt")
        .belowOrEqual(latest)
        .filter(({ updatedAt }) => updatedAt <= latest + DAY);
      const ids = await old.primaryKeys();
      await tasks.bulkDelete(ids);
      await history.where("taskId").anyOf(ids).delete();
      await reminders.where("taskId").anyOf(ids).delete();
      return ids.length;
    });
    if (count > 0) tellReplaced();
    return ok(count);
  });
}

/** The task, also one that is done; "unknown-task" when it is not there or in the trash. */
export function taskById(id: TaskId): Promise<Result<Task, StoreError>> {
  return attempt(async (database) => {
    const row = await database.tasks.get(id);
    return row && row.state !== "trash" ? ok(toTask(row)) : unknownTask;
  });
}

/** The task's notice; `null` when it was lost. */
export function noticeOf({ noticeKey }: Pick<Task, "noticeKey">): Promise<Result<SavedNotice | null, StoreError>> {
  return attempt(async (database) => {
    const row = await database.notices.get(noticeKey);
    return ok(row ? toNotice(row) : null);
  });
}
