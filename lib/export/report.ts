import type { IsoDate } from "../model/calendar-date.ts";
import { dateText } from "../model/date-text.ts";
import type { NoticeKey, SavedNotice } from "../model/task.ts";
import { statusOf, type TaskStatus } from "../model/task-status.ts";
import { type CellOptions, cellsOf, type TableTask } from "./cells.ts";

/** Words of the printed report that no column has. */
export interface ReportLabels {
  /** "Không ghi": in place of a value that the text does not have. */
  readonly notStated: string;
  /** "Văn bản số 412/TB-VPCP ngày 20/11/2026 của Văn phòng Chính phủ", of what is known. */
  notice(number: string | null, issued: string | null, issuer: string | null): string;
  /** "kỳ tới 25/12/2026", of a recurring duty. */
  nextTurn(day: string): string;
  /** "hoàn thành ngày 12/11/2026". */
  completed(day: string): string;
}

export interface ReportOptions extends CellOptions {
  readonly report: ReportLabels;
  /** Rows under their notices; else as one list. */
  readonly byNotice: boolean;
}

/** One task of the report; what the text does not state is said, what the user left out is "". */
export interface ReportRow {
  /** From 1, through all groups. */
  readonly number: number;
  readonly statement: string;
  readonly leads: string;
  readonly coordinating: string;
  readonly deadline: string;
  readonly product: string;
  /** The state, then what more is known of it; one line each. */
  readonly status: readonly string[];
  readonly note: string;
  readonly isOverdue: boolean;
}

export interface ReportGroup {
  readonly key: string;
  /** The notice that gave the tasks, `null` for one list. */
  readonly heading: string | null;
  readonly rows: readonly ReportRow[];
}

/** The tasks as a "Bảng theo dõi nhiệm vụ", with the totals of the states. */
export interface Report {
  readonly groups: readonly ReportGroup[];
  readonly totals: Readonly<Record<TaskStatus, number>>;
  readonly total: number;
}

function headingOf({ number, issued, issuer, subject, urls }: SavedNotice, { notice }: ReportLabels): string {
  const name = number === null && subject !== null ? "" : notice(number, issued && dateText(issued), issuer);
  return [name, subject ?? (number === null ? urls[0] : null)].filter(Boolean).join(": ");
}

function statusLines({ task }: TableTask, { today, labels, report }: ReportOptions): readonly string[] {
  const last = task.progress[task.progress.length - 1];
  return [
    labels.status[statusOf(task, today)],
    task.completedOn && report.completed(dateText(task.completedOn)),
    task.sideState && labels.sideState[task.sideState],
    last && `${dateText(last.day)}: ${last.text}`,
  ].filter((line) => typeof line === "string");
}

/** The dates or words of the text; of a recurring duty the next turn as well. */
function deadlineOf({ task }: TableTask, words: string, { notStated, nextTurn }: ReportLabels): string {
  const isTurn = task.due !== null && task.completedOn === null && task.deadlines.every(({ value }) => value.form !== "date");
  return [words || notStated, ...(isTurn && task.due ? [nextTurn(dateText(task.due))] : [])].join("\n");
}

function rowOf(entry: TableTask, number: number, options: ReportOptions): ReportRow {
  const { statement, leads, coordinating, deadline, product, note } = cellsOf(entry, number - 1, options);
  return {
    ...{ number, statement, coordinating, product, note },
    leads: leads || options.report.notStated,
    deadline: deadlineOf(entry, deadline, options.report),
    status: statusLines(entry, options),
    isOverdue: statusOf(entry.task, options.today) === "open-overdue",
  };
}

/** In the order in which each notice comes first. */
function byNotices(tasks: readonly TableTask[]): readonly (readonly TableTask[])[] {
  const groups = new Map<NoticeKey, TableTask[]>();
  for (const entry of tasks) {
    const group = groups.get(entry.notice.key) ?? [];
    groups.set(entry.notice.key, group);
    group.push(entry);
  }
  return [...groups.values()];
}

/** The report of the tasks, in their order, within their notices where that is asked. */
export function reportOf(tasks: readonly TableTask[], options: ReportOptions): Report {
  const totals = { "done-on-time": 0, "done-late": 0, "open-in-time": 0, "open-overdue": 0, "open-undated": 0 };
  for (const { task } of tasks) totals[statusOf(task, options.today)] += 1;
  let number = 0;
  const groups = (options.byNotice ? byNotices(tasks) : [tasks]).flatMap((group): readonly ReportGroup[] => {
    const first = group[0];
    if (!first) return [];
    return [
      {
        key: options.byNotice ? first.notice.key : "",
        heading: options.byNotice ? headingOf(first.notice, options.report) : null,
        rows: group.map((entry) => rowOf(entry, ++number, options)),
      },
    ];
  });
  return { groups, totals, total: tasks.length };
}

const NUMERALS = [
  ["M", 1000],
  ...([
    ["CM", 900],
    ["D", 500],
    ["CD", 400],
    ["C", 100],
    ["XC", 90],
    ["L", 50],
    ["XL", 40],
  ] as const),
  ...([
    ["X", 10],
    ["IX", 9],
    ["V", 5],
    ["IV", 4],
    ["I", 1],
  ] as const),
] as const;

/** "XIV" for 14, as the parts of a table are numbered. From 1. */
export function romanNumber(number: number): string {
  const [sign, value] = NUMERALS.find(([, least]) => least <= number) ?? ["", number];
  return sign === "" ? "" : sign + romanNumber(number - value);
}

/** Day, month and year of a date line, by which days below 10 and the months 1 and 2 have a leading 0 (Decree 30/2020/NĐ-CP). */
export function dateLineParts(date: IsoDate): readonly [day: string, month: string, year: string] {
  const [year = "", month = "", day = ""] = date.split("-");
  return [day, Number(month) <= 2 ? month : String(Number(month)), year];
}
