import {
  addDays,
  addMonths,
  type ClockTime,
  dayInVietnam,
  daysInMonth,
  endOfMonthAfter,
  type IsoDate,
  isoDate,
  partsOf,
  weekdayOf,
} from "./calendar-date.ts";
import type { Frequency, RecurringDeadline } from "./mention.ts";
import type { Task, TaskDeadline } from "./task.ts";

/** The turn of a recurring duty that is to be done next. */
export interface Turn {
  /** Its deadline; where the text gives no day, the last day of its period, which is none. */
  readonly day: IsoDate;
  readonly hasDeadline: boolean;
  readonly at: ClockTime | null;
  /** "trước ngày 25 hằng tháng": the day itself is no longer in time. */
  readonly exclusive: boolean;
  readonly every: Frequency;
  /** In how many of these periods it is done once: 2 for "2 tuần một lần". */
  readonly interval: number;
}

/** On which days a duty recurs. */
type Rule =
  | { readonly kind: "daily" }
  | { readonly kind: "weekly"; readonly weekday: number; readonly hasDeadline: boolean }
  /** Months from 1; a month that is shorter has its last day instead. */
  | { readonly kind: "monthly"; readonly months: readonly number[]; readonly day: number; readonly hasDeadline: boolean };

const ALL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const SUNDAY = 7;
/** The last month of each period. */
const LAST_MONTHS: Readonly<Record<"month" | "quarter" | "half-year" | "year", readonly number[]>> = {
  month: ALL_MONTHS,
  quarter: [3, 6, 9, 12],
  "half-year": [6, 12],
  year: [12],
};

const stepsFrom = (month: number, step: number): readonly number[] =>
  ALL_MONTHS.filter((other) => (((other - month) % step) + step) % step === 0);

/** "ngày 15 tháng cuối quý", "ngày 10 của tháng đầu quý sau": the value does not keep which month. */
function quarterMonths(text: string, month: number | undefined): readonly number[] | null {
  if (month !== undefined) return stepsFrom(month, 3);
  if (/tháng\s+cuối/iu.test(text)) return stepsFrom(3, 3);
  return /tháng\s+đầu/iu.test(text) ? stepsFrom(1, 3) : null;
}

/** The months in which the day falls; `null` where the text does not say. */
function monthsOf({ every, by }: RecurringDeadline, text: string): readonly number[] | null {
  const month = by?.month;
  if (every === "month") return month === undefined ? ALL_MONTHS : null;
  if (every === "quarter") return quarterMonths(text, month);
  if (month === undefined) return null;
  return every === "half-year" ? stepsFrom(month, 6) : [month];
}

function ruleOf({ text, value }: { readonly text: string; readonly value: RecurringDeadline }): Rule {
  const { every, by } = value;
  if (every === "day") return { kind: "daily" };
  if (every === "week") return { kind: "weekly", weekday: by?.weekday ?? SUNDAY, hasDeadline: by?.weekday !== undefined };
  const months = by?.day === undefined ? null : monthsOf(value, text);
  // Without a day none is made up: the turn is the period.
  return months && by?.day !== undefined
    ? { kind: "monthly", months, day: by.day, hasDeadline: true }
    : { kind: "monthly", months: LAST_MONTHS[every], day: 31, hasDeadline: false };
}

/** The first such day on or after `from`. */
function firstDay(rule: Rule, from: IsoDate): IsoDate {
  if (rule.kind === "daily") return from;
  if (rule.kind === "weekly") return addDays(from, (rule.weekday - weekdayOf(from) + 7) % 7);
  for (let ahead = 0; ; ahead++) {
    const { year, month } = partsOf(addMonths(`${from.slice(0, 8)}01` as IsoDate, ahead));
    if (!rule.months.includes(month)) continue;
    const day = isoDate(year, month, Math.min(rule.day, daysInMonth(year, month)));
    if (day !== null && day >= from) return day;
  }
}

/** The last day of those that the turn behind `day` leaves out: of "2 tuần một lần" one week; `day` itself where each period has its turn. */
function leaveOut(day: IsoDate, { every, interval = 1 }: RecurringDeadline): IsoDate {
  const periods = interval - 1;
  if (periods === 0) return day;
  if (every === "day" || every === "week") return addDays(day, periods * (every === "week" ? 7 : 1));
  return endOfMonthAfter(day, periods * (every === "year" ? 12 : 1));
}

const isRecurring = (deadline: TaskDeadline): deadline is TaskDeadline & { readonly value: RecurringDeadline } =>
  deadline.value.form === "recurring";

const BEFORE = /(?<!\p{L})trước(?!\p{L})/iu;

/** What of a task makes it a series. */
export type SeriesTask = Pick<Task, "deadlines" | "occurrences" | "savedAt">;

/**
 * The turn of a recurring duty that comes after those that are over; the first one is that of the day on which it was saved. With
 * several rules the nearest day counts. `null` for a task that does not recur, or that has a date of its own: it is done with that.
 */
export function nextTurn({ deadlines, occurrences, savedAt }: SeriesTask): Turn | null {
  if (deadlines.some(({ value }) => value.form === "date")) return null;
  const last = occurrences.reduce<IsoDate | null>((latest, { day }) => (latest === null || day > latest ? day : latest), null);
  const turns = deadlines.filter(isRecurring).map((deadline): Turn => {
    const rule = ruleOf(deadline);
    const hasDeadline = rule.kind !== "daily" && rule.hasDeadline;
    const { every, interval = 1, by } = deadline.value;
    const saved = dayInVietnam(savedAt);
    // which of the weeks it is, is not said: with a day the nearest one, without one all of them are left
    const first = hasDeadline ? saved : leaveOut(saved, deadline.value);
    return {
      day: firstDay(rule, last === null ? first : addDays(leaveOut(last, deadline.value), 1)),
      hasDeadline,
      at: hasDeadline ? (by?.at ?? null) : null,
      exclusive: hasDeadline && BEFORE.test(deadline.text),
      every,
      interval,
    };
  });
  const rank = (turn: Turn): string => `${turn.day}${turn.hasDeadline ? 0 : 1}`;
  return turns.reduce<Turn | null>((nearest, turn) => (nearest === null || rank(turn) < rank(nearest) ? turn : nearest), null);
}
