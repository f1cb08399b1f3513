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
import { labelsInAll } from "./export-labels.ts";

/** A file of tables as it was read. */
export interface TableDocument {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly isGuarded: boolean;
  /** Place of the sheet that we wrote; `null` when none is ours. */
  readonly ours: number | null;
  /** Place of the sheet that looks most like a list of tasks, and how it is probably to be read. */
  readonly guess: { readonly sheet: number; readonly mapping: ListMapping };
}

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

/** How a sheet is probably to be read; nothing chosen where nothing tells. */
export function mappingOf(sheet: Sheet | undefined): ListMapping {
  const rows = sheet?.rows ?? [];
  const headerRow = Math.max(
    0,
    rows.findIndex((row) => row.filter((cell) => cell !== "").length > 1),
  );
  return guessMapping(rows) ?? { headerRow, columns: (rows[headerRow] ?? []).map(() => null) };
}

/** Reads a file of tables and looks what it is. Loaded when a file was chosen. */
export async function readTableFile(file: File): Promise<Result<TableDocument, FileIssue>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readSheets(bytes);
  if (!read.ok) return read;
  const sheets = read.value;
  const languages = await labelsInAll();
  const ours = sheets.findIndex(({ rows }) => languages.some((labels) => isTaskSheet(rows, labels)));
  const likely = Math.max(
    0,
    sheets.findIndex(({ rows }) => guessMapping(rows) !== null),
  );
  return ok({
    name: file.name,
    sheets,
    isGuarded: !isWorkbook(bytes),
    ours: ours < 0 ? null : ours,
    guess: { sheet: likely, mapping: mappingOf(sheets[likely]) },
  });
}
