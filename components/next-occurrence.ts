import { addDays, addMonths, daysInMonth, type IsoDate, isoDate, partsOf, weekdayOf } from "../lib/model/calendar-date.ts";
import type { RecurringDeadline } from "../lib/model/mention.ts";

const dayOf = (year: number, month: number, day: number): IsoDate | null =>
  isoDate(year, month, Math.min(day, daysInMonth(year, month)));

/** The next day of a recurring deadline, `today` included; `null` when its text does not say the day. */
export function nextOccurrence({ every, by }: RecurringDeadline, today: IsoDate): IsoDate | null {
  if (by === null) return null;
  if (every === "week" && by.weekday !== undefined) return addDays(today, (by.weekday - weekdayOf(today) + 7) % 7);
  if (by.day === undefined) return null;
  const { year, month } = partsOf(today);
  if (every === "month") {
    const here = dayOf(year, month, by.day);
    if (here !== null && here >= today) return here;
    const next = partsOf(addMonths(isoDate(year, month, 1) ?? today, 1));
    return dayOf(next.year, next.month, by.day);
  }
  if (every === "year" && by.month !== undefined) {
    const here = dayOf(year, by.month, by.day);
    return here !== null && here >= today ? here : dayOf(year + 1, by.month, by.day);
  }
  return null;
}
