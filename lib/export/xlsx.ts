import type { IsoDate } from "../model/calendar-date.ts";
import { datedDeadlines } from "../model/task-due.ts";
import { statusOf, type TaskStatus } from "../model/task-status.ts";
import { type CellOptions, cellsOf, type TableTask } from "./cells.ts";
import { COLUMNS, type Column } from "./columns.ts";
import type { Job } from "./job.ts";
import type { XlsxLabels } from "./labels.ts";
import { dateCell, emptyCell, numberCell, row, textCell } from "./xlsx-cells.ts";
import {
  columnName,
  contentTypesXml,
  relationsXml,
  STYLE,
  sheetEnd,
  sheetStart,
  stylesXml,
  workbookRelationsXml,
  workbookXml,
} from "./xlsx-parts.ts";
import { writeZip } from "./zip.ts";

export interface XlsxOptions extends CellOptions {
  readonly xlsx: XlsxLabels;
  /** The columns to write; all when absent. The due day stands after the deadline. */
  readonly columns?: readonly Column[];
}

type SheetColumn = Column | "due";

/** In characters, as Excel counts them; the others are as wide as a short word. */
const WIDTHS: Partial<Record<SheetColumn, number>> = {
  ordinal: 6,
  statement: 60,
  leads: 28,
  coordinating: 28,
  deadline: 22,
  deadlineText: 28,
  targets: 28,
  product: 28,
  status: 24,
  notice: 36,
  quote: 60,
  url: 36,
  note: 36,
  progress: 36,
  id: 38,
};
const WIDTH = 16;

/** Rows that are handed on together. */
const ROWS_AT_ONCE = 500;

/** The day that a column holds; `undefined` for columns of words. */
const dayOf = ({ task }: TableTask, column: SheetColumn): IsoDate | null | undefined => {
  if (column === "due") return datedDeadlines(task.deadlines)[0]?.due ?? task.due;
  return column === "plannedOn" || column === "completedOn" ? task[column] : undefined;
};

/** A column of the sheet with its letters. */
type Place = readonly [column: SheetColumn, letters: string];

function taskRow(entry: TableTask, index: number, places: readonly Place[], options: XlsxOptions): string {
  const texts = cellsOf(entry, index, options);
  const isOverdue = statusOf(entry.task, options.today) === "open-overdue";
  const [text, date] = isOverdue ? [STYLE.overdueText, STYLE.overdueDate] : [STYLE.text, STYLE.date];
  const number = index + 2;
  const nothing = (place: string): string => (isOverdue ? emptyCell(place, text) : "");
  let cells = "";
  for (const [column, letters] of places) {
    const place = letters + number;
    const day = dayOf(entry, column);
    if (column === "ordinal") cells += numberCell(place, index + 1, text);
    else if (day !== undefined) cells += day === null ? nothing(place) : dateCell(place, day, date);
    else if (column !== "due") cells += texts[column] === "" ? nothing(place) : textCell(place, texts[column], text);
  }
  return row(number, cells);
}

function* tasksSheet(
  tasks: readonly TableTask[],
  places: readonly Place[],
  options: XlsxOptions,
  filtered: string,
  job: Job | null,
): Generator<string> {
  const { labels, xlsx } = options;
  yield sheetStart(
    places.map(([column]) => WIDTHS[column] ?? WIDTH),
    true,
  );
  const words = (column: SheetColumn): string => (column === "due" ? xlsx.due : labels.columns[column]);
  yield row(1, places.map(([column, letters]) => textCell(`${letters}1`, words(column), STYLE.heading)).join(""));
  for (let at = 0; at < tasks.length; at += ROWS_AT_ONCE) {
    job?.signal.throwIfAborted();
    job?.onProgress({ step: "write", done: at, total: tasks.length });
    yield tasks
      .slice(at, at + ROWS_AT_ONCE)
      .map((task, index) => taskRow(task, at + index, places, options))
      .join("");
  }
  yield sheetEnd(filtered);
}

const STATUSES: readonly TaskStatus[] = ["done-on-time", "done-late", "open-in-time", "open-overdue", "open-undated"];

function* totalsSheet(tasks: readonly TableTask[], { today, labels, xlsx }: XlsxOptions): Generator<string> {
  const counts = new Map<TaskStatus, number>();
  for (const { task } of tasks) {
    const status = statusOf(task, today);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  yield sheetStart([44, 12], false);
  yield row(1, textCell("A1", labels.columns.status, STYLE.heading) + textCell("B1", xlsx.count, STYLE.heading));
  for (const [at, status] of STATUSES.entries())
    yield row(
      at + 2,
      textCell(`A${at + 2}`, labels.status[status], STYLE.plain) + numberCell(`B${at + 2}`, counts.get(status) ?? 0, STYLE.plain),
    );
  const last = STATUSES.length + 2;
  yield row(last, textCell(`A${last}`, xlsx.total, STYLE.bold) + numberCell(`B${last}`, tasks.length, STYLE.bold));
  yield sheetEnd(null);
}

/**
 * The tasks as an Excel workbook, in the given order: the table, and a sheet with the totals of the states. The file in parts. Rejects with
 * the reason when the job is stopped.
 */
export function toXlsxParts(
  tasks: readonly TableTask[],
  options: XlsxOptions,
  job: Job | null = null,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const { columns = COLUMNS, xlsx } = options;
  const places = columns
    .flatMap((column): readonly SheetColumn[] => (column === "deadline" ? [column, "due"] : [column]))
    .map((column, at): Place => [column, columnName(at)]);
  const filtered = `A1:${places.at(-1)?.[1] ?? "A"}${tasks.length + 1}`;
  return writeZip([
    { name: "[Content_Types].xml", text: [contentTypesXml(2)] },
    { name: "_rels/.rels", text: [relationsXml()] },
    { name: "xl/workbook.xml", text: [workbookXml([xlsx.tasksSheet, xlsx.totalsSheet], filtered)] },
    { name: "xl/_rels/workbook.xml.rels", text: [workbookRelationsXml(2)] },
    { name: "xl/styles.xml", text: [stylesXml()] },
    { name: "xl/worksheets/sheet1.xml", text: tasksSheet(tasks, places, options, filtered, job) },
    { name: "xl/worksheets/sheet2.xml", text: totalsSheet(tasks, options) },
  ]);
}

/** The same workbook in one piece. */
export async function toXlsx(tasks: readonly TableTask[], options: XlsxOptions): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await toXlsxParts(tasks, options);
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
