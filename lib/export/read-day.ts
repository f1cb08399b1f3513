import { type IsoDate, isoDate } from "../model/calendar-date.ts";

/** "5/9/2026", "05-09-2026", "2026-09-05", as spreadsheets rewrite dates; `null` for anything else and for days that do not exist. */
export function readDay(text: string): IsoDate | null {
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text);
  if (local) return isoDate(Number(local[3]), Number(local[2]), Number(local[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return iso && isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
}

/** Excel's numbers of the days from 2000 to 2099: in a column of dates they are no counts. */
const SERIAL = /^(?:3652[6-9]|365[3-9]\d|36[6-9]\d\d|3[7-9]\d{3}|[4-6]\d{4}|7[0-2]\d{3}|730[0-4]\d|73050)$/u;
const DAY_MS = 86_400_000;

/** A day as people type it into lists: also with a year of two digits, an hour after it, or as Excel's bare number. */
export function readListDay(text: string): IsoDate | null {
  const bare = text.trim().replace(/\s+\d{1,2}:\d{2}(?::\d{2})?$/u, "");
  if (SERIAL.test(bare)) {
    const iso = new Date(Date.UTC(1899, 11, 30) + Number(bare) * DAY_MS).toISOString();
    return readDay(iso.slice(0, 10));
  }
  const short = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/u.exec(bare);
  return short ? isoDate(2000 + Number(short[3]), Number(short[2]), Number(short[1])) : readDay(bare);
}
