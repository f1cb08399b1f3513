import type { IsoDate } from "./calendar-date.ts";

/** How the user's office departs from the public calendar. */
export interface CalendarEdits {
  /** Days off besides the public ones, ascending. */
  readonly off: readonly IsoDate[];
  /** Working days that the public calendar has as days off, ascending. */
  readonly working: readonly IsoDate[];
}

/** The public calendar as it is. */
export const NO_CALENDAR_EDITS: CalendarEdits = { off: [], working: [] };

/** The days on which an office works. */
export interface WorkCalendar {
  readonly isWorkingDay: (date: IsoDate) => boolean;
  /** The working day `days` working days after the date, which itself is not counted; before it when negative. 0 gives the date. */
  readonly addWorkingDays: (date: IsoDate, days: number) => IsoDate;
  /** The date itself when offices work on it, else the last working day before it. */
  readonly lastWorkingDayUpTo: (date: IsoDate) => IsoDate;
}

/** A day on which work does not go by the week: a day off, or a working Saturday. */
export interface CalendarDay {
  readonly day: IsoDate;
  readonly isWorking: boolean;
  /** "public": as published; "changed": published otherwise; "own": added by the user. */
  readonly from: "public" | "changed" | "own";
}
