import type { IsoDate } from "../model/calendar-date.ts";
import type { SavedNotice, Task } from "../model/task.ts";
import { statusOf, type TaskStatus } from "../model/task-status.ts";
import { writeCsv } from "./csv-cells.ts";
import { type DeadlineLabels, dateText, deadlineText } from "./deadline-text.ts";
import { type PlaceLabels, placeText } from "./place-text.ts";

/** The columns, in their order. */
export const CSV_COLUMNS = [
  "ordinal",
  "statement",
  "leads",
  "coordinating",
  "deadline",
  "deadlineText",
  "targets",
  "product",
  "status",
  "notice",
  "path",
  "quote",
  "url",
  "note",
  "tags",
  "plannedOn",
  "id",
] as const;

export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** Every word of the file that is not the notice's own. */
export interface CsvLabels {
  readonly columns: Readonly<Record<CsvColumn, string>>;
  readonly status: Readonly<Record<TaskStatus, string>>;
  readonly deadline: DeadlineLabels;
  readonly place: PlaceLabels;
}

export interface CsvOptions {
  readonly separator: ";" | ",";
  /** The calendar day by which the status is told. */
  readonly today: IsoDate;
  readonly labels: CsvLabels;
}

export interface CsvTask {
  readonly task: Task;
  readonly notice: SavedNotice;
}

/** Between several values of one cell. */
const JOIN = "; ";

/** Bullets before a statement: they say nothing in a table, and a spreadsheet would take them for a formula. */
const BULLET = /^[\s\u00a0]*[-–—+•*][\s\u00a0]+/u;

const noticeText = ({ number, issued, issuer, subject }: SavedNotice): string =>
  [number, issued && dateText(issued), issuer, subject].filter((part) => part !== null && part !== "").join(JOIN);

function cellsOf({ task, notice }: CsvTask, index: number, { today, labels }: CsvOptions): Record<CsvColumn, string> {
  return {
    ordinal: String(index + 1),
    statement: task.statement.replace(BULLET, ""),
    leads: task.leads.map(({ name }) => name).join(JOIN),
    coordinating: task.coordinating.map(({ name }) => name).join(JOIN),
    deadline: task.deadlines.map((deadline) => deadlineText(deadline, labels.deadline)).join(JOIN),
    // What the notice says, also where the user set another date.
    deadlineText: (task.asRead.deadlines ?? task.deadlines)
      .map(({ text }) => text)
      .filter((text) => text !== "")
      .join(JOIN),
    targets: task.targets.map(({ text }) => text).join(JOIN),
    product: task.product ?? "",
    status: labels.status[statusOf(task, today)],
    notice: noticeText(notice),
    path: placeText(task.path, labels.place),
    quote: task.quote,
    // White space cannot stand in an address, so nothing else has to part them.
    url: task.sources.map(({ url }) => url).join(" "),
    note: task.note,
    tags: task.tags.join(JOIN),
    plannedOn: task.plannedOn === null ? "" : dateText(task.plannedOn),
    id: task.id,
  };
}

/** The tasks as a CSV file, in the given order, numbered from 1, under a row of headings. */
export function toCsv(tasks: readonly CsvTask[], options: CsvOptions): string {
  const headings = CSV_COLUMNS.map((column) => options.labels.columns[column]);
  const rows = tasks.map((task, index) => {
    const cells = cellsOf(task, index, options);
    return CSV_COLUMNS.map((column) => cells[column]);
  });
  return writeCsv([headings, ...rows], options.separator);
}
