import { addDays, daysBetween, endOfMonthAfter, type IsoDate } from "../../model/calendar-date.ts";
import type { NoticeKey } from "../../model/task.ts";
import { type Counts, type Gathering, isOpen, noCounts } from "./gathering.ts";

/** The tasks of a notice that fall due on one day. */
export interface TimelinePoint {
  readonly day: IsoDate;
  readonly counts: Readonly<Counts>;
  readonly total: number;
  /** Of the total, next turns of recurring duties. */
  readonly turns: number;
}

/** Tasks of a notice that are due within a whole time, and not on a day. */
export interface TimelineSpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly total: number;
}

export interface TimelineRow {
  readonly noticeKey: NoticeKey;
  /** Within the window, by day. */
  readonly points: readonly TimelinePoint[];
  /** Of the tasks that are counted, those whose deadlines are a time that the window shows some of, the longest first. */
  readonly spans: readonly TimelineSpan[];
  /** Due before the window, after it, and on no day. */
  readonly before: number;
  readonly after: number;
  readonly undated: number;
}

/** Whole months. */
export interface Timeline {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Notices with the earliest open deadlines first, those that are done last. */
  readonly rows: readonly TimelineRow[];
  /** Notices with deadlines in the window that have no row. */
  readonly leftOut: number;
  /** Tasks that are on no axis because they have no day. */
  readonly undated: number;
}

const DAYS_BACK = 21;
const MONTHS_AHEAD = 4;

interface Row {
  readonly noticeKey: NoticeKey;
  readonly points: Map<IsoDate, { readonly counts: Counts; turns: number }>;
  readonly spans: Map<string, { readonly from: IsoDate; readonly to: IsoDate; total: number }>;
  firstOpen: IsoDate | null;
  before: number;
  after: number;
  undated: number;
}

const byUrgency = (a: Row, b: Row): number => {
  const [first, second] = [a.firstOpen ?? "~", b.firstOpen ?? "~"];
  if (first !== second) return first < second ? -1 : 1;
  return a.noticeKey < b.noticeKey ? -1 : 1;
};

function addSpan({ spans }: Row, from: IsoDate, to: IsoDate): void {
  const span = spans.get(from + to) ?? { from, to, total: 0 };
  spans.set(from + to, span);
  span.total += 1;
}

const byLength = (a: TimelineSpan, b: TimelineSpan): number =>
  daysBetween(b.from, b.to) - daysBetween(a.from, a.to) || (a.from < b.from ? -1 : 1);

function finished({ noticeKey, points, spans, before, after, undated }: Row): TimelineRow {
  const sorted = [...points].sort(([a], [b]) => (a < b ? -1 : 1));
  const sum = (counts: Counts): number => Object.values(counts).reduce((all, count) => all + count, 0);
  return {
    ...{ noticeKey, before, after, undated },
    spans: [...spans.values()].sort(byLength),
    points: sorted.map(([day, { counts, turns }]) => ({ day, counts, turns, total: sum(counts) })),
  };
}

/** Earliest days of tasks by notice, from some weeks ago to some months ahead; the `limit` most urgent notices. */
export function gatherTimeline(today: IsoDate, limit: number): Gathering<Timeline> {
  const from = `${addDays(today, -DAYS_BACK).slice(0, 8)}01` as IsoDate;
  const to = endOfMonthAfter(today, MONTHS_AHEAD);
  const rows = new Map<NoticeKey, Row>();
  let undated = 0;
  const rowOf = (noticeKey: NoticeKey): Row => {
    const known = rows.get(noticeKey);
    if (known) return known;
    const row: Row = { noticeKey, points: new Map(), spans: new Map(), firstOpen: null, before: 0, after: 0, undated: 0 };
    rows.set(noticeKey, row);
    return row;
  };
  return {
    add: ({ noticeKey, due, dueFrom, isRecurring }, status) => {
      const row = rowOf(noticeKey);
      if (due !== null && dueFrom !== null && due >= from && dueFrom <= to) addSpan(row, dueFrom, due);
      if (due === null) {
        undated += 1;
        row.undated += 1;
      } else if (due < from) row.before += 1;
      else if (due > to) row.after += 1;
      else {
        const point = row.points.get(due) ?? { counts: noCounts(), turns: 0 };
        row.points.set(due, point);
        point.counts[status] += 1;
        if (isRecurring) point.turns += 1;
        if (isOpen(status) && (row.firstOpen === null || due < row.firstOpen)) row.firstOpen = due;
      }
    },
    result: () => {
      const shown = [...rows.values()].filter(({ points, spans }) => points.size + spans.size > 0).sort(byUrgency);
      return { from, to, undated, rows: shown.slice(0, limit).map(finished), leftOut: Math.max(0, shown.length - limit) };
    },
  };
}
