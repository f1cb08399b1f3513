import writeXlsxFile, { type CellObject, type Feature, type Row, type Sheet } from "write-excel-file/universal";
import type { IsoDate } from "../model/calendar-date.ts";
import { datedDeadlines } from "../model/task-due.ts";
import { statusOf, type TaskStatus } from "../model/task-status.ts";
import { type CellOptions, cellsOf, type TableTask } from "./cells.ts";
import { COLUMNS, type Column } from "./columns.ts";

/** Words of the workbook that no column has. */
export interface XlsxLabels {
  /** Names of the two sheets. */
  readonly tasksSheet: string;
  readonly totalsSheet: string;
  /** Heading of the column with the earliest deadline as a date. */
  readonly due: string;
  readonly count: string;
  readonly total: string;
}

export interface XlsxOptions extends CellOptions {
  readonly xlsx: XlsxLabels;
  /** The columns to write; all when absent. The due day stands after the deadline. */
  readonly columns?: readonly Column[];
}

type SheetColumn = Column | "due";

/** Excel takes no more in one cell; what is longer ends in "…". */
const MOST_CHARACTERS = 32_767;

/** Excel reads "_x0041_" as the letter A: the mark itself is written as such a code. */
const CODE = /_x(?=[\da-f]{4}_)/giu;

const DATE_FORMAT = "dd/mm/yyyy";
const OVERDUE_TINT = "#FBE3E0";
const HEADING_TINT = "#E8ECF1";

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

const plainText = (text: string): string => {
  const whole = text.replace(CODE, "_x005F_x");
  return whole.length > MOST_CHARACTERS ? `${whole.slice(0, MOST_CHARACTERS - 1)}…` : whole;
};

/** Always a string to the spreadsheet, whatever it begins with: no cell of ours is a formula. */
const textCell = (value: string, style: Partial<CellObject>): CellObject | null =>
  value === "" ? (style.backgroundColor ? { ...style } : null) : { ...style, type: String, value: plainText(value) };

const dateCell = (date: IsoDate | null, style: Partial<CellObject>): CellObject | null =>
  date === null ? textCell("", style) : { ...style, type: Date, value: new Date(`${date}T00:00:00Z`), format: DATE_FORMAT };

const dayOf = ({ task }: TableTask, column: SheetColumn): IsoDate | null | undefined => {
  if (column === "due") return datedDeadlines(task.deadlines)[0]?.due ?? task.due;
  return column === "plannedOn" || column === "completedOn" ? task[column] : undefined;
};

function taskRow(entry: TableTask, index: number, columns: readonly SheetColumn[], options: XlsxOptions): Row {
  const cells = cellsOf(entry, index, options);
  const isOverdue = statusOf(entry.task, options.today) === "open-overdue";
  const style: Partial<CellObject> = {
    alignVertical: "top",
    wrap: true,
    ...(isOverdue ? { backgroundColor: OVERDUE_TINT } : {}),
  };
  return columns.map((column) => {
    if (column === "ordinal") return { ...style, type: Number, value: index + 1 };
    const day = dayOf(entry, column);
    if (day !== undefined) return dateCell(day, style);
    return column === "due" ? null : textCell(cells[column], style);
  });
}

const heading = (value: string): CellObject => ({
  type: String,
  value,
  fontWeight: "bold",
  wrap: true,
  alignVertical: "top",
  backgroundColor: HEADING_TINT,
});

const STATUSES: readonly TaskStatus[] = ["done-on-time", "done-late", "open-in-time", "open-overdue", "open-undated"];

function totalsRows(tasks: readonly TableTask[], { today, labels, xlsx }: XlsxOptions): Row[] {
  const counts = new Map<TaskStatus, number>();
  for (const { task } of tasks) {
    const status = statusOf(task, today);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  const line = (words: string, count: number, style: Partial<CellObject> = {}): Row => [
    { ...style, type: String, value: words },
    { ...style, type: Number, value: count },
  ];
  return [
    [heading(labels.columns.status), heading(xlsx.count)],
    ...STATUSES.map((status) => line(labels.status[status], counts.get(status) ?? 0)),
    line(xlsx.total, tasks.length, { fontWeight: "bold" }),
  ];
}

const escapeXml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** "A" for 0, "AA" for 26. */
const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));

/** The arrows over the headings of the first sheet, which the library has no option for; LibreOffice wants the name as well. */
function filters(sheet: string, columns: number, rows: number): Feature<never> {
  const last = columnName(columns - 1);
  const range = `<autoFilter ref="A1:${last}${rows}"/>`;
  const place = `'${escapeXml(sheet).replaceAll("'", "''")}'!$A$1:$${last}$${rows}`;
  const name = `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${place}</definedName>`;
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex }) => (sheetIndex === 0 ? xml.replace("</sheetData>", `</sheetData>${range}`) : xml),
        },
        "xl/workbook.xml": {
          // A function: "$A$1" would be taken for a group of the pattern.
          transform: (xml) => xml.replace("</sheets>", () => `</sheets><definedNames>${name}</definedNames>`),
        },
      },
    },
  };
}

/** The tasks as an Excel workbook, in the given order: the table, and a sheet with the totals of the states. */
export async function toXlsx(tasks: readonly TableTask[], options: XlsxOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { columns: chosen = COLUMNS, labels, xlsx } = options;
  const columns = chosen.flatMap((column): readonly SheetColumn[] => (column === "deadline" ? [column, "due"] : [column]));
  const headings = columns.map((column) => heading(column === "due" ? xlsx.due : labels.columns[column]));
  const sheets: Sheet<never>[] = [
    {
      sheet: xlsx.tasksSheet,
      data: [headings, ...tasks.map((task, index) => taskRow(task, index, columns, options))],
      columns: columns.map((column) => ({ width: WIDTHS[column] ?? 16 })),
      stickyRowsCount: 1,
      orientation: "landscape",
    },
    { sheet: xlsx.totalsSheet, data: totalsRows(tasks, options), columns: [{ width: 44 }, { width: 12 }] },
  ];
  const file = writeXlsxFile(sheets as never, {
    features: [filters(xlsx.tasksSheet, columns.length, tasks.length + 1)] as never,
  });
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}
