import type { NoticeKey, SavedNotice, Task } from "../model/task.ts";
import type { NoticeRow, TaskDatabase, TaskRow } from "./database.ts";
import { toTask } from "./to-task.ts";

/** A task with the notice that gave it. */
export interface TaskWithNotice {
  readonly task: Task;
  readonly notice: SavedNotice;
}

/** The same with what only the database needs: whoever reads all of them and keeps none is spared a copy of each. */
export interface RowWithNotice extends TaskWithNotice {
  readonly task: TaskRow;
}

/** The notice without what only the database needs. */
export const toNotice = ({ foldedUrls: _, ...notice }: NoticeRow): SavedNotice => notice;

/** Both rows are written in one transaction; should a notice be lost all the same, its tasks are still shown. */
const unknownNotice = ({ noticeKey, sources, savedAt }: Task): SavedNotice => ({
  key: noticeKey,
  medium: "document",
  documentType: null,
  number: null,
  issued: null,
  issuer: null,
  issuerId: null,
  signer: null,
  subject: null,
  reports: null,
  urls: sources.map(({ url }) => url),
  savedAt,
});

type Notices = ReadonlyMap<NoticeKey, SavedNotice>;
const NONE: Notices = new Map();

/** The notices of rows that are not among `known`. */
function readNotices(
  database: TaskDatabase,
  rows: readonly TaskRow[],
  known = NONE,
): Promise<readonly (NoticeRow | undefined)[]> {
  const missing = [...new Set(rows.map(({ noticeKey }) => noticeKey))].filter((key) => !known.has(key));
  return missing.length === 0 ? Promise.resolve([]) : database.notices.bulkGet(missing);
}

function noticeFinder(read: readonly (NoticeRow | undefined)[], known = NONE): (task: Task) => SavedNotice {
  const byKey = new Map(read.filter((notice) => notice !== undefined).map((notice) => [notice.key, toNotice(notice)]));
  return (task) => known.get(task.noticeKey) ?? byKey.get(task.noticeKey) ?? unknownNotice(task);
}

/** The rows as tasks, each with its notice. */
export async function withNotices(database: TaskDatabase, rows: readonly TaskRow[]): Promise<readonly TaskWithNotice[]> {
  const noticeOf = noticeFinder(await readNotices(database, rows));
  return rows.map((row) => ({ task: toTask(row), notice: noticeOf(row) }));
}

/** The rows as they are stored, each with its notice. `known`: notices that were read already. */
export async function rowsWithNotices(
  database: TaskDatabase,
  rows: readonly TaskRow[],
  known?: Notices,
): Promise<readonly RowWithNotice[]> {
  const noticeOf = noticeFinder(await readNotices(database, rows, known), known);
  return rows.map((row) => ({ task: row, notice: noticeOf(row) }));
}

/** The task alone of a row. */
export const withoutRowKeys = ({ task, notice }: RowWithNotice): TaskWithNotice => ({ task: toTask(task), notice });
