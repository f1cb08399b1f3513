import { addDays, addMonths, type IsoDate, isoDate, partsOf, weekdayOf } from "../model/calendar-date.ts";
import type { RecurringDeadline } from "../model/mention.ts";

/** A series: its first day and its rule (RFC 5545, 3.3.10). */
export interface Series {
  readonly first: IsoDate;
  readonly rule: string;
}

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

function weekly({ by }: RecurringDeadline, from: IsoDate): Series | null {
  if (by?.weekday === undefined || by.day !== undefined || by.month !== undefined) return null;
  const first = addDays(from, (by.weekday - weekdayOf(from) + 7) % 7);
  return { first, rule: `FREQ=WEEKLY;BYDAY=${WEEKDAYS[by.weekday - 1]}` };
}

/** The first such day on or after `from`; a month without that day has none, and the rule would skip it too. */
function firstDay(day: number, month: number | undefined, from: IsoDate): IsoDate | null {
  const start = partsOf(from);
  for (let ahead = 0; ahead < 25; ahead++) {
    const parts = partsOf(addMonths(`${from.slice(0, 8)}01` as IsoDate, ahead));
    if (month !== undefined && parts.month !== month) continue;
    const found = ahead === 0 && day < start.day ? null : isoDate(parts.year, parts.month, day);
    if (found) return found;
  }
  return null;
}

/**
 * The series of a recurring deadline from the day `from` on; `null` where the text does not fix the day exactly: without a day, without its
 * month where one is needed, on a day that some months lack, or where it is not said which weeks or months are left out.
 */
export function seriesOf(value: RecurringDeadline, from: IsoDate): Series | null {
  const { every, interval, by } = value;
  if (interval !== undefined) return null;
  const isBare = by === null || Object.keys(by).every((key) => key === "at");
  if (every === "day") return isBare ? { first: from, rule: "FREQ=DAILY" } : null;
  if (every === "week") return weekly(value, from);
  if (by?.day === undefined || by.weekday !== undefined || by.day > 28) return null;
  // "ngày 25 hằng quý" does not say in which month, nor does "ngày 25 hằng năm".
  if (every !== "month" && every !== "year") return null;
  if ((every === "month") === (by.month !== undefined)) return null;
  const first = firstDay(by.day, by.month, from);
  return first && { first, rule: every === "year" ? "FREQ=YEARLY" : "FREQ=MONTHLY" };
}
