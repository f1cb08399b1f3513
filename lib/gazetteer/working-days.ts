import { addDays, type IsoDate, weekdayOf } from "../model/calendar-date.ts";
import { holidayRows } from "./rows.ts";

let calendar: { readonly off: ReadonlySet<IsoDate>; readonly makeUp: ReadonlySet<IsoDate> } | undefined;

function exceptions(): { readonly off: ReadonlySet<IsoDate>; readonly makeUp: ReadonlySet<IsoDate> } {
  calendar ??= {
    off: new Set(holidayRows.flatMap((year) => year.daysOff)),
    makeUp: new Set(holidayRows.flatMap((year) => year.makeUpDays)),
  };
  return calendar;
}

/**
 * Whether state offices work on that day: Monday to Friday but public holidays, and make-up Saturdays.
 * Outside the years of holidays.json only weekends count as days off.
 */
export function isWorkingDay(date: IsoDate): boolean {
  const { off, makeUp } = exceptions();
  return weekdayOf(date) <= 5 ? !off.has(date) : makeUp.has(date);
}

/** Whether the public holidays of the day's year are known. */
export function hasHolidays(date: IsoDate): boolean {
  return holidayRows.some(({ id }) => date.startsWith(`${id}-`));
}

/** The working day `days` working days after the date, which itself is not counted; before it when negative. 0 gives the date. */
export function addWorkingDays(date: IsoDate, days: number): IsoDate {
  const step = days < 0 ? -1 : 1;
  let current = date;
  for (let left = Math.abs(Math.trunc(days)); left > 0; ) {
    current = addDays(current, step);
    if (isWorkingDay(current)) left--;
  }
  return current;
}

/** The last working day strictly before the date. */
export function lastWorkingDayBefore(date: IsoDate): IsoDate {
  return addWorkingDays(date, -1);
}
