import type { BackupTables } from "../model/backup.ts";

/** The form of the file; a change of it is the next number, and older ones are still read. */
export const BACKUP_VERSION = 1;

/** The tables of the file, in their order. */
export const BACKUP_TABLES = ["notices", "tasks", "dismissals", "drafts", "history"] as const;

/** The file in pieces, to be put together as a Blob: one string could be too long. A row stands on a line of its own. */
export function* backupPieces(tables: BackupTables, createdAt: number): Generator<string> {
  yield `{"format":"so-tay-nhiem-vu","version":${BACKUP_VERSION},"createdAt":${createdAt}`;
  for (const name of BACKUP_TABLES) {
    yield `,\n"${name}":[`;
    for (const [at, row] of tables[name].entries()) yield `${at === 0 ? "\n" : ",\n"}${JSON.stringify(row)}`;
    yield "]";
  }
  yield "}\n";
}
