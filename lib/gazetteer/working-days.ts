import { addDays, type IsoDate, weekdayOf } from "../model/calendar-date.ts";
import { type CalendarEdits, NO_CALENDAR_EDITS, type WorkCalendar } from "../model/work-calendar.ts";
import { holidayRows } from "./rows.ts";

let known: { readonly off: ReadonlySet<IsoDate>; readonly makeUp: ReadonlySet<IsoDate> } | undefined;

function exceptions(): { readonly off: ReadonlySet<IsoDate>; readonly makeUp: ReadonlySet<IsoDate> } {
  known ??= {
    off: new Set(holidayRows.flatMap((year) => year.daysOff)),
    makeUp: new Set(holidayRows.flatMap((year) => year.makeUpDays)),
  };
  return known;
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

/** The published days off and make-up days of a year; `null` when they are not published yet. */
export function holidaysOf(year: number): { readonly off: readonly IsoDate[]; readonly makeUp: readonly IsoDate[] } | null {
  const row = holidayRows.find(({ id }) => id === String(year));
  return row ? { off: row.daysOff, makeUp: row.makeUpDays } : null;
}

/** The years whose days off are published, ascending. */
export const publishedYears = (): readonly number[] => holidayRows.map(({ id }) => Number(id));

/** Offices work at least once in so many days, or every day was taken off by hand: then counting stops. */
const LONGEST_REST = 400;

/** The public calendar with the user's own days. A day that is both off and working by hand is off. */
export function workCalendar(edits: CalendarEdits): WorkCalendar {
  const off = new Set(edits.off);
  const working = new Set(edits.working);
  const works = (date: IsoDate): boolean => !off.has(date) && (working.has(date) || isWorkingDay(date));
  const next = (date: IsoDate, step: 1 | -1): IsoDate => {
    let current = addDays(date, step);
    for (let tried = 0; tried < LONGEST_REST && !works(current); tried++) current = addDays(current, step);
    return current;
  };
  return {
    isWorkingDay: works,
    addWorkingDays: (date, days) => {
      let current = date;
      for (let left = Math.abs(Math.trunc(days)); left > 0; left--) current = next(current, days < 0 ? -1 : 1);
      return current;
    },
    lastWorkingDayUpTo: (date) => (works(date) ? date : next(date, -1)),
  };
}

const publicCalendar = workCalendar(NO_CALENDAR_EDITS);

/** `WorkCalendar.addWorkingDays` of the public calendar. */
export const addWorkingDays = publicCalendar.addWorkingDays;

/** The last working day strictly before the date. */
export function lastWorkingDayBefore(date: IsoDate): IsoDate {
  return addWorkingDays(date, -1);
}
