import { daysInMonth, type IsoDate, isoDate, partsOf } from "./calendar-date.ts";
import type { TaskDeadline } from "./task.ts";

/** Words that make an end of it: "hết quý II" is a day, "trong quý II" is three months. */
const BY = /(?:trước|hết|cuối|đến|chậm nhất|muộn nhất|ngày|tuần)(?![\p{L}])/u;
const QUARTER = /(?:quý|qúy)\s+(iv|i{1,3}|[1-4])(?![\p{L}\d])(?:\s*[/-]\s*(\d{4})|[\s,-]+năm\s+(\d{4}))?/u;
const HALF = /(?:6|06|sáu)\s+tháng\s+(đầu|cuối)\s+năm/u;
const MONTH = /tháng\s+(\d{1,2})(?!\d)/u;
const YEAR = /năm\s+(?:\d{4}|nay)/u;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** The first month that the words name, of the year in which they end, unless they say another. */
function firstMonth(words: string): { readonly month: number; readonly year: number | null } | null {
  const quarter = QUARTER.exec(words);
  if (quarter) {
    const [, name = "", year, year2] = quarter;
    return { month: (QUARTERS[name] ?? Number(name)) * 3 - 2, year: Number(year ?? year2) || null };
  }
  const half = HALF.exec(words);
  if (half) return { month: half[1] === "đầu" ? 1 : 7, year: null };
  const month = MONTH.exec(words);
  if (month) return { month: Number(month[1]), year: null };
  return YEAR.test(words) ? { month: 1, year: null } : null;
}

/** The first day of a deadline that is a whole time ("trong quý II/2027"), by its words; `null` for one that is a day. */
export function spanBegin({ text, value }: TaskDeadline): IsoDate | null {
  if (value.form !== "date" || value.exclusive || value.at !== null) return null;
  const { year, month, day } = partsOf(value.due);
  const words = text.normalize("NFC").toLowerCase();
  if (day !== daysInMonth(year, month) || BY.test(words)) return null;
  const first = firstMonth(words);
  if (!first) return null;
  const begin = isoDate(first.year ?? (first.month > month ? year - 1 : year), first.month, 1);
  return begin !== null && begin < value.due ? begin : null;
}
