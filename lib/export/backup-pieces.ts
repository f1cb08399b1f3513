import type { BackupSettings, BackupTables } from "../model/backup.ts";

/** The form of the file; a change of it is the next number, and older ones are still read. */
export const BACKUP_VERSION = 1;

/** The tables of the file, in their order. */
export const BACKUP_TABLES = ["notices", "tasks", "dismissals", "drafts", "history"] as const;

const head = (settings: BackupSettings, createdAt: number): string =>
  `{"format":"so-tay-nhiem-vu","version":${BACKUP_VERSION},"createdAt":${createdAt},\n"settings":${JSON.stringify(settings)}`;

/** The file in pieces, to be put together as a Blob: one string could be too long. A row stands on a line of its own. */
export function* backupPieces(tables: BackupTables, settings: BackupSettings, createdAt: number): Generator<string> {
  yield head(settings, createdAt);
  for (const name of BACKUP_TABLES) {
    yield `,\n"${name}":[`;
    for (const [at, row] of tables[name].entries()) yield `${at === 0 ? "\n" : ",\n"}${JSON.stringify(row)}`;
    yield "]";
  }
  yield "}\n";
}

/** Where the rows of each table come from, a part at a time. */
export type RowParts = (name: keyof BackupTables) => AsyncIterable<readonly object[]>;

/**
 * The same file from rows that are read while it is written. Notices come last: what was saved meanwhile has its notice in the file.
 */
export async function* backupPiecesOf(rows: RowParts, settings: BackupSettings, createdAt: number): AsyncGenerator<string> {
  yield head(settings, createdAt);
  for (const name of [...BACKUP_TABLES].reverse()) {
    yield `,\n"${name}":[`;
    let between = "\n";
    for await (const part of rows(name)) {
      if (part.length === 0) continue;
      yield between + part.map((row) => JSON.stringify(row)).join(",\n");
      between = ",\n";
    }
    yield "]";
  }
  yield "}\n";
}
