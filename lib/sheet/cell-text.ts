import { type IsoDate, parseIsoDate } from "../model/calendar-date.ts";
import { dateText } from "../model/date-text.ts";

/** How a number is shown. */
export type NumberLook = "date" | "percent" | "plain";

/** The numbers of Excel's own formats that show a day. */
const DATE_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const PERCENT_FORMATS = new Set([9, 10]);

/** How a format shows numbers, by its number or its pattern. */
export function lookOf(id: number, pattern: string | undefined): NumberLook {
  if (pattern === undefined) return DATE_FORMATS.has(id) ? "date" : PERCENT_FORMATS.has(id) ? "percent" : "plain";
  // Words in quotes, colours and currencies in brackets say nothing of the kind of number.
  const signs = pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./gu, "").toLowerCase();
  if (/[dy]/u.test(signs)) return "date";
  return signs.includes("%") ? "percent" : "plain";
}

const DAY_MS = 86_400_000;
/** Day 0 of a workbook, and of those that Excel for old Macintoshes wrote. */
const EPOCH = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** The day with this number, "" where there is none. Excel's 29 February 1900 shifts the days before it. */
function dayText(serial: number, isFrom1904: boolean): string {
  const shifted = !isFrom1904 && serial < 60 ? serial + 1 : serial;
  const instant = (isFrom1904 ? EPOCH_1904 : EPOCH) + Math.round(shifted * 1_440) * 60_000;
  const iso = new Date(instant).toISOString();
  const day: IsoDate | null = parseIsoDate(iso.slice(0, 10));
  if (day === null) return "";
  return instant % DAY_MS === 0 ? dateText(day) : `${dateText(day)} ${iso.slice(11, 16)}`;
}

/** A number as it would be read: a day as dd/mm/yyyy, with its hour where it has one. */
export function numberText(value: string, look: NumberLook, isFrom1904: boolean): string {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return value;
  // Later than the year 9999 is no day that Excel shows.
  if (look === "date" && number >= 0 && number < 2_958_466) return dayText(number, isFrom1904) || value;
  // The binary fraction behind "0.07": Excel itself shows fifteen digits.
  if (look === "percent") return `${Number((number * 100).toPrecision(15))}%`;
  return String(Number(number.toPrecision(15)));
}

/** Text as it was typed: XML cannot hold some characters, which stand as "_x000D_". */
export const unescapeText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([\da-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
