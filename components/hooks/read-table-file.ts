import type { Column } from "../../lib/export/columns.ts";
import { isTaskSheet } from "../../lib/export/csv-import.ts";
import { guessMapping } from "../../lib/export/list-guess.ts";
import type { FileIssue } from "../../lib/model/backup.ts";
import type { ListMapping } from "../../lib/model/list-mapping.ts";
import { failed, ok, type Result } from "../../lib/model/result.ts";
import type { Sheet } from "../../lib/model/sheet.ts";
import { readSheet } from "../../lib/sheet/csv-read.ts";
import { decodeText } from "../../lib/sheet/decode-text.ts";
import { MOST_BYTES } from "../../lib/sheet/limits.ts";
import { readWorkbook } from "../../lib/sheet/workbook.ts";
import { SheetError } from "../../lib/sheet/zip-entries.ts";
import { asFile, mappingOf } from "./table-mapping.ts";

/** What is to be read: plain data, for a worker. */
export interface TableOrder {
  readonly file: File;
  readonly headings: readonly Readonly<Record<Column, string>>[];
}

/** A file of tables as it was read: a table of ours, ready for the background; or a list whose columns the user is asked about. */
export type TableDocument =
  | { readonly kind: "ours"; readonly table: Blob }
  | {
      readonly kind: "list";
      readonly sheets: readonly Sheet[];
      readonly isGuarded: boolean;
      /** Place of the sheet that looks most like a list of tasks, and how it is probably to be read. */
      readonly guess: { readonly sheet: number; readonly mapping: ListMapping };
    };

const issue = (code: FileIssue["code"]): Result<never, FileIssue> => failed({ code, place: "", row: null, field: "" });

const ISSUES = {
  "not-a-workbook": "not-a-workbook",
  damaged: "damaged-workbook",
  "too-large": "too-large",
  encrypted: "old-or-locked-workbook",
} as const satisfies Record<SheetError["code"], FileIssue["code"]>;

/** Archives and the old format of Excel begin so; everything else is read as text. */
const isWorkbook = ([first, second]: Uint8Array): boolean =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);

async function readSheets(bytes: Uint8Array<ArrayBuffer>): Promise<Result<readonly Sheet[], FileIssue>> {
  if (bytes.length > MOST_BYTES) return issue("too-large");
  if (!isWorkbook(bytes)) {
    const rows = readSheet(decodeText(bytes));
    return rows.ok ? ok([{ name: "", rows: rows.value }]) : rows;
  }
  try {
    return ok(await readWorkbook(bytes));
  } catch (error) {
    if (error instanceof SheetError) return issue(ISSUES[error.code]);
    throw error;
  }
}

/** Reads a file of tables and looks what it is. `headings`: what the columns of our own tables are called, in each language. */
export async function readTableFile({ file, headings }: TableOrder): Promise<Result<TableDocument, FileIssue>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readSheets(bytes);
  if (!read.ok) return read;
  const sheets = read.value;
  const isGuarded = !isWorkbook(bytes);
  const ours = sheets.find(({ rows }) => headings.some((columns) => isTaskSheet(rows, { columns })));
  if (ours) return ok({ kind: "ours", table: asFile({ rows: ours.rows, isGuarded, list: null }) });
  const likely = Math.max(
    0,
    sheets.findIndex(({ rows }) => guessMapping(rows) !== null),
  );
  return ok({ kind: "list", sheets, isGuarded, guess: { sheet: likely, mapping: mappingOf(sheets[likely]) } });
}
