import type { BackupSettings, BackupTables } from "../model/backup.ts";

/** The form of the file; a change of it is the next number, and older ones are still read. */
export const BACKUP_VERSION = 1;

/** The tables of the file, in their order. */
export const BACKUP_TABLES = ["notices", "tasks", "dismissals", "drafts", "history"] as const;

const head = (settings: BackupSettings, createdAt: number, isPart = false): string =>
  `{"format":"so-tay-nhiem-vu","version":${BACKUP_VERSION},"createdAt":${createdAt},${isPart ? '"part":true,' : ""}\n"settings":${JSON.stringify(settings)}`;

/** Some tasks with their notices and histories, for another notebook to take in; it never takes the place of everything. */
export const partPieces = (tables: Pick<BackupTables, "notices" | "tasks" | "history">, createdAt: number): Generator<string> =>
  piecesOf(head({}, createdAt, true), { ...tables, dismissals: [], drafts: [] });

/** The file in pieces, to be put together as a Blob: one string could be too long. A row stands on a line of its own. */
export const backupPieces = (tables: BackupTables, settings: BackupSettings, createdAt: number): Generator<string> =>
  piecesOf(head(settings, createdAt), tables);

function* piecesOf(start: string, tables: BackupTables): Generator<string> {
  yield start;
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
