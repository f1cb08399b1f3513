import { isDeepStrictEqual } from "node:util";
import type { BackupTables } from "../../lib/model/backup.ts";
import { addDays, type IsoDate } from "../../lib/model/calendar-date.ts";
import { ok, type Result } from "../../lib/model/result.ts";
import type { TaskId } from "../../lib/model/task.ts";
import { importTables } from "../../lib/store/backup.ts";
import { undoChange } from "../../lib/store/history.ts";
import { readTables } from "../../lib/store/read-tables.ts";
import { saveDirectives } from "../../lib/store/saving.ts";
import type { StoreError } from "../../lib/store/store-error.ts";
import { deleteTasks, editTasks, markDone, restoreTasks } from "../../lib/store/tasks.ts";
import { backupTables } from "../../test/support/backup-tables.ts";
import { NOW, page, saved } from "../../test/support/saving.ts";
import { makeTasks } from "../bench-tracker/make-tasks.ts";

/** What a user does, on the store as it stands. */
export interface Act {
  readonly name: string;
  run(): Promise<Result<unknown, StoreError>>;
}

const DAY = "2026-11-22" as IsoDate;
const KEYS = ["II.1#1", "II.1#2", "II.2#1"];

/** Fills an empty store: a page's tasks, one of them deleted, one with a history. */
export async function fillStore(): Promise<void> {
  const ids = Object.values(await saved(KEYS)) as TaskId[];
  await editTasks(ids, { changes: { note: "đã họp" } }, NOW + 1);
  await deleteTasks(ids.slice(2), NOW + 2);
}

/** Every act, for tables as they are; `step` makes each one's writing another. */
export function actsOn({ tasks, history }: BackupTables, step: number, now: number): readonly Act[] {
  const ids = tasks.map(({ id }) => id);
  const other = page(
    KEYS.map((key, at) => [key, `Bộ Tài chính rà soát dự án số ${step}, nhóm ${at}.`] as const),
    `https://chinhphu.vn/${step}.htm`,
  );
  const fresh = makeTasks(40, DAY);
  const put: BackupTables = {
    ...backupTables(fresh.tasks.map((task) => ({ ...task, note: `bản ${step}` }))),
    notices: fresh.notices,
  };
  const summary = { notices: 0, added: 40, changed: 0, same: 0, removed: 0, unknown: 0, conflicts: [] };
  const importing = (replace: boolean) => () =>
    importTables(
      () => ok({ summary, replace, put }),
      () => true,
      now,
    );
  return [
    { name: "save", run: () => saveDirectives({ ...other, keys: KEYS, now }) },
    { name: "edit many", run: () => editTasks(ids, { changes: { note: `ghi ${step}` }, addTags: [`thẻ ${step}`] }, now) },
    {
      name: "add a note",
      run: () => editTasks(ids, { addNote: { day: addDays(DAY, step % 300), text: `tiến độ ${step}` } }, now),
    },
    { name: "mark done", run: () => markDone(ids[step % ids.length] as TaskId, step % 2 === 0, now) },
    { name: "delete", run: () => deleteTasks(ids.slice(0, 2), now) },
    { name: "take out of the trash", run: () => restoreTasks(ids, now) },
    { name: "take back", run: () => undoChange(history.at(-1)?.changeId ?? "", now) },
    { name: "merge a file", run: importing(false) },
    { name: "restore a file", run: importing(true) },
  ];
}

/** Whether two states of the store are the same. */
export const isSameState = (a: BackupTables, b: BackupTables): boolean => isDeepStrictEqual(a, b);

export const stateOfStore = readTables;
