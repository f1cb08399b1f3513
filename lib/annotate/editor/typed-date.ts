import { type ClockTime, type IsoDate, isoDate, parseIsoDate } from "../../model/calendar-date.ts";

/** Reads a day as people type it: 30/11/2026, 30-11-2026, 30.11.2026, 2026-11-30. `null` for anything else and days that do not exist. */
export function readTypedDate(text: string): IsoDate | null {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text.trim()) ?? [];
  return day && month && year ? isoDate(Number(year), Number(month), Number(day)) : parseIsoDate(text.trim());
}

/** Reads an hour as people type it: 17:00, 17h, 17h30, 17 giờ 30. `null` for anything else. */
export function readTypedTime(text: string): ClockTime | null {
  const [, hour, minute = "0"] = /^(\d{1,2})\s*(?::|h|giờ)\s*(\d{1,2})?(?:\s*phút)?$/iu.exec(text.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}` as ClockTime;
}
