import type { BackupTables, FileIssue, ImportConflict, ImportPlan } from "../model/backup.ts";
import { failed, ok, type Result } from "../model/result.ts";
import { taskChangesSchema } from "../model/schemas/task-changes.ts";
import type { SheetRow } from "../model/sheet.ts";
import type { Task } from "../model/task.ts";
import { applyChanges, isSameValue } from "../model/task-changes.ts";
import { CELL_READERS, type CellChange } from "./cell-changes.ts";
import { type CellOptions, cellsOf, versionText } from "./cells.ts";
import { COLUMNS, type Column } from "./columns.ts";
import { unguard } from "./csv-cells.ts";

export interface SheetOptions extends CellOptions {
  /** Where a task was changed since the file was written, what the file says stands. */
  readonly takeTheirs: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** A sheet of ours: where each column stands, and the rows under the headings. */
export interface TaskSheet {
  readonly columns: ReadonlyMap<Column, number>;
  readonly rows: readonly SheetRow[];
}

/** Excel takes no more in one cell. */
const MOST_CHARACTERS = 32_767;

/** Whether a cell stands as it was written. A workbook has no guard, but may once have been a CSV file, and cuts what is very long. */
const isUntouched = (raw: string, written: string): boolean => {
  const [cell, before] = [comparable(raw), comparable(written)];
  const isCut = before.length > MOST_CHARACTERS && cell.endsWith("…") && before.startsWith(cell.slice(0, -1));
  return cell === before || unguard(cell) === before || (isCut && cell.length === MOST_CHARACTERS);
};

const plain = (cell: string): string => unguard(comparable(cell));

const issue = (code: FileIssue["code"], row: number | null = null, place = ""): Result<never, FileIssue> =>
  failed({ code, place, row, field: "" });

/** Spreadsheets write line breaks in their own way. */
const comparable = (cell: string): string => cell.replace(/\r\n?/gu, "\n").normalize("NFC");

/** Whether the first row is that of a table of ours, whose columns are called so. */
export const isTaskSheet = (rows: readonly SheetRow[], { columns }: Pick<CellOptions["labels"], "columns">): boolean =>
  (rows[0] ?? []).some((heading) => plain(heading).trim() === columns.id);

/** Reads a table that we wrote in the same language, edited or not. Columns may be missing or moved; the id may not. */
export function readTaskSheet(
  [headings = [], ...rows]: readonly SheetRow[],
  labels: CellOptions["labels"],
): Result<TaskSheet, FileIssue> {
  const columns = new Map<Column, number>();
  for (const column of COLUMNS) {
    const at = headings.findIndex((heading) => plain(heading).trim() === labels.columns[column]);
    if (at >= 0) columns.set(column, at);
  }
  if (!columns.has("id")) return issue("wrong-header", 1, labels.columns.id);
  const id = columns.get("id") ?? 0;
  const ids = new Set<string>();
  for (const [at, row] of rows.entries()) {
    if (row.every((cell) => cell.trim() === "")) continue;
    const key = row[id]?.trim() ?? "";
    if (key === "") return issue("row-without-id", at + 2, labels.columns.id);
    if (ids.has(key)) return issue("twice", at + 2, labels.columns.id);
    ids.add(key);
  }
  return ok({ columns, rows });
}

/** The fields that a row's edited cells change; an issue names the column that cannot be read. */
function changesOf(
  task: Task,
  row: SheetRow,
  sheet: TaskSheet,
  current: Readonly<Record<Column, string>>,
  options: SheetOptions,
) {
  const fields: { readonly column: Column; readonly change: CellChange }[] = [];
  for (const [column, at] of sheet.columns) {
    const cell = plain(row[at] ?? "");
    const reader = CELL_READERS[column];
    // A cell that stands as it was written changes nothing, however it would be read.
    if (!reader || isUntouched(row[at] ?? "", current[column])) continue;
    const change = reader(cell, task, options.labels);
    const { completedOn: _, ...changes } = change ?? {};
    if (!change || !taskChangesSchema.safeParse(changes).success) return { wrong: column };
    fields.push({ column, change });
  }
  return { fields };
}

function withChange(task: Task, changes: readonly CellChange[]): Task {
  if (changes.length === 0) return task;
  const { completedOn = task.completedOn, ...rest } = Object.assign({}, ...changes) as CellChange;
  return { ...applyChanges(task, rest), completedOn };
}

/** What an edited sheet would write, or the first cell that cannot be read. Rows of tasks that are not here are counted. */
export function planSheet(current: BackupTables, sheet: TaskSheet, options: SheetOptions): Result<ImportPlan, FileIssue> {
  const noticeByKey = new Map(current.notices.map((notice) => [notice.key, notice]));
  const taskById = new Map<string, Task>(current.tasks.map((task) => [task.id, task]));
  const changed: Task[] = [];
  const conflicts: ImportConflict[] = [];
  let [same, unknown] = [0, 0];
  const place = (column: Column, row: SheetRow): string => plain(row[sheet.columns.get(column) ?? -1] ?? "");
  for (const [at, row] of sheet.rows.entries()) {
    if (row.every((cell) => cell.trim() === "")) continue;
    const task = taskById.get(place("id", row).trim());
    const notice = task && noticeByKey.get(task.noticeKey);
    if (!task || !notice || task.deletedAt !== null) {
      unknown++;
      continue;
    }
    const read = changesOf(task, row, sheet, cellsOf({ task, notice }, at, options), options);
    if (read.wrong) return issue("wrong-cell", at + 2, options.labels.columns[read.wrong]);
    // Without the column nobody can tell; a sheet that is older than the task must not undo what was done since.
    const isOvertaken = place("version", row) !== versionText(task);
    if (isOvertaken)
      conflicts.push(...read.fields.map(({ column }) => ({ taskId: task.id, statement: task.statement, field: column })));
    const taken = isOvertaken && !options.takeTheirs ? [] : read.fields;
    const after = withChange(
      task,
      taken.map(({ change }) => change),
    );
    if (isSameValue(after, task)) same++;
    else changed.push({ ...after, updatedAt: options.now });
  }
  const summary = { notices: 0, added: 0, changed: changed.length, same, removed: 0, unknown, conflicts };
  return ok({ summary, replace: false, put: { notices: [], tasks: changed, dismissals: [], drafts: [], history: [] } });
}
