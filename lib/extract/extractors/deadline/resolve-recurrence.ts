import type { Frequency, RecurringDeadline } from "../../../model/mention.ts";
import type { Groups } from "../../extractor.ts";
import { SPELLED_NUMBERS } from "../../spelled-numbers.ts";
import { WEEKDAYS } from "./patterns.ts";
import { clockTime } from "./resolve-date.ts";

const NAMED: Readonly<Record<string, Frequency>> = { ngày: "day", tuần: "week", tháng: "month", quý: "quarter", năm: "year" };
const MONTHS: Readonly<Record<number, Frequency>> = { 1: "month", 3: "quarter", 6: "half-year", 12: "year" };
const MONTHS_IN: Readonly<Record<string, number>> = { month: 1, quarter: 3 };

const numberOf = (count: string): number => SPELLED_NUMBERS[count.toLowerCase()] ?? Number(count);

/** How often something is done that is done once in such a period: "quý", "06 tháng"; "09 tháng", "cả năm" once in a year. */
export function frequencyOf(period: string): Frequency {
  const [, months] = /^(\S+)\s+tháng$/iu.exec(period) ?? [];
  return (months ? MONTHS[numberOf(months)] : NAMED[period.toLowerCase()]) ?? "year";
}

/** What is done once in so many days, weeks, months, quarters or years; `null` for no number. */
export function onceIn(count: string, period: string): RecurringDeadline | null {
  const every = NAMED[period.toLowerCase()] ?? "year";
  const number = numberOf(count);
  if (!(number > 0)) return null;
  const months = (MONTHS_IN[every] ?? 0) * number;
  const named = months > 0 ? MONTHS[months] : number === 1 ? every : number === 7 && every === "day" ? "week" : undefined;
  if (named) return { form: "recurring", every: named, by: null };
  return { form: "recurring", every: months > 0 ? "month" : every, interval: months || number, by: null };
}

/** A group that a pattern names once for each place in which it may stand: `day`, `day2`, `day3`. */
export const groupOf = (groups: Groups, name: string): string | undefined =>
  [name, ...["2", "3", "4", "5"].map((place) => name + place)].map((key) => groups[key]).find((found) => found !== undefined);

/** The day by which it is done each time; `null` when none is said. */
export function readBy(groups: Groups): RecurringDeadline["by"] {
  const month = groupOf(groups, "month");
  const day = groupOf(groups, "day");
  const weekday = WEEKDAYS[groupOf(groups, "weekday")?.toLowerCase() ?? ""];
  // "06h30 và 15h30 hằng ngày" has no one hour
  const at = groups.firstHour ? null : clockTime(groupOf(groups, "hour"), groupOf(groups, "minute"), groups.dayPart);
  const by = {
    ...(month ? { month: Number(month) } : {}),
    ...(day ? { day: Number(day) } : {}),
    ...(weekday ? { weekday } : {}),
    ...(at ? { at } : {}),
  };
  return Object.keys(by).length > 0 ? by : null;
}
