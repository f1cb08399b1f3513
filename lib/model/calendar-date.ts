/** A calendar day `YYYY-MM-DD` in Asia/Ho_Chi_Minh; no clock, no zone. Lexical order is date order. */
export type IsoDate = string & { readonly __brand: "IsoDate" };

/** Wall clock `HH:MM` in Asia/Ho_Chi_Minh. */
export type ClockTime = string & { readonly __brand: "ClockTime" };

const DAY_MS = 86_400_000;
const pad = (n: number, width = 2): string => String(n).padStart(width, "0");

/** The day from its parts, `null` when there is no such day (31/6, month 13, year 0). Months count from 1. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (day > daysInMonth(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}` as IsoDate;
}

/** Reads `YYYY-MM-DD`; `null` for anything else and for days that do not exist. */
export function parseIsoDate(text: string): IsoDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** Year, month (1 to 12) and day of the month. */
export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days of the month, 28 to 31. Months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The last day of the month. */
export function endOfMonth(year: number, month: number): IsoDate {
  return `${pad(year, 4)}-${pad(month)}-${pad(daysInMonth(year, month))}` as IsoDate;
}

const toEpochDay = (date: IsoDate): number => {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day) / DAY_MS;
};
const fromEpochDay = (epochDay: number): IsoDate => new Date(epochDay * DAY_MS).toISOString().slice(0, 10) as IsoDate;

/** The day `days` calendar days later; earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** The same day `months` later, or the last day of that month where it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return `${pad(newYear, 4)}-${pad(newMonth)}-${pad(Math.min(day, daysInMonth(newYear, newMonth)))}` as IsoDate;
}

/** The last day of the month that lies `months` after that of `date`. */
export function endOfMonthAfter(date: IsoDate, months: number): IsoDate {
  const { year, month } = partsOf(addMonths(`${date.slice(0, 8)}01` as IsoDate, months));
  return endOfMonth(year, month);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** Day of the week, 1 Monday to 7 Sunday (ISO 8601). */
export function weekdayOf(date: IsoDate): number {
  return ((((toEpochDay(date) + 3) % 7) + 7) % 7) + 1;
}

/** The calendar day in Asia/Ho_Chi_Minh (UTC+7, no summer time) of an instant in epoch milliseconds. */
export function dayInVietnam(epochMs: number): IsoDate {
  return new Date(epochMs + 7 * 3_600_000).toISOString().slice(0, 10) as IsoDate;
}

/** The instant, in epoch milliseconds, at which the hour (0 to 23) of that day begins in Asia/Ho_Chi_Minh. */
export function instantInVietnam(date: IsoDate, hour: number): number {
  return toEpochDay(date) * DAY_MS + (hour - 7) * 3_600_000;
}
