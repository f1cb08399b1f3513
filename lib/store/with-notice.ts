import type { NoticeKey, SavedNotice, Task } from "../model/task.ts";
import type { NoticeRow, TaskDatabase, TaskRow } from "./database.ts";
import { toTask } from "./to-task.ts";

/** A task with the notice that gave it. */
export interface TaskWithNotice {
  readonly task: Task;
  readonly notice: SavedNotice;
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

/** The rows as tasks, each with its notice. `known`: notices that were read already. */
export async function withNotices(
  database: TaskDatabase,
  rows: readonly TaskRow[],
  known?: ReadonlyMap<NoticeKey, SavedNotice>,
): Promise<readonly TaskWithNotice[]> {
  const missing = [...new Set(rows.map(({ noticeKey }) => noticeKey))].filter((key) => !known?.has(key));
  const read = missing.length === 0 ? [] : await database.notices.bulkGet(missing);
  const noticeByKey = new Map(read.filter((notice) => notice !== undefined).map((notice) => [notice.key, toNotice(notice)]));
  return rows.map((row) => ({
    task: toTask(row),
    notice: known?.get(row.noticeKey) ?? noticeByKey.get(row.noticeKey) ?? unknownNotice(row),
  }));
}
