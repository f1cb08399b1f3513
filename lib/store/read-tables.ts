import type { BackupTables } from "../model/backup.ts";
import { type NoticeRow, type TaskDatabase, type TaskRow, withDatabase } from "./database.ts";
import { toTask } from "./to-task.ts";
import { toNotice } from "./with-notice.ts";

/** What a transaction over everything reads and writes. */
export const tablesOf = ({ notices, tasks, dismissals, drafts, history }: TaskDatabase) => [
  ...[notices, tasks, dismissals, drafts],
  history,
];

/** A row of the table without what only the database needs. */
export function withoutKeys(name: keyof BackupTables, row: object): object {
  // A table's rows are what its name says.
  if (name === "tasks") return toTask(row as TaskRow);
  return name === "notices" ? toNotice(row as NoticeRow) : row;
}

/** Everything that is stored. For a transaction over all tables. */
export async function readAll(database: TaskDatabase): Promise<BackupTables> {
  const notices = await database.notices.toArray();
  const tasks = await database.tasks.toArray();
  return {
    notices: notices.map(toNotice),
    tasks: tasks.map(toTask),
    dismissals: await database.dismissals.toArray(),
    drafts: await database.drafts.toArray(),
    history: await database.history.toArray(),
  };
}

/** Everything that is stored, as of one moment. Rejects when the database cannot be read. */
export function readTables(): Promise<BackupTables> {
  return withDatabase((database) => database.transaction("r", tablesOf(database), () => readAll(database)));
}
