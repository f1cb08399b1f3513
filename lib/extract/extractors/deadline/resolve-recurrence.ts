import type { Frequency, RecurringDeadline } from "../../../model/mention.ts";
import type { Groups } from "../../extractor.ts";
import { WEEKDAYS } from "./patterns.ts";
import { clockTime } from "./resolve-date.ts";

const HALF_YEAR = /^(?:0?6|sáu)\s+tháng$/iu;
const QUARTER = /^(?:0?3|ba)\s+tháng$/iu;
const WEEK = /^0?7\s+ngày$/u;
const NAMED: Readonly<Record<string, Frequency>> = { ngày: "day", tuần: "week", tháng: "month", quý: "quarter", năm: "year" };

/** How often something is done that is done once in such a period: "quý", "06 tháng", "7 ngày"; "09 tháng", "cả năm" once in a year. */
export function frequencyOf(period: string): Frequency {
  if (HALF_YEAR.test(period)) return "half-year";
  if (QUARTER.test(period)) return "quarter";
  return WEEK.test(period) ? "week" : (NAMED[period.toLowerCase()] ?? "year");
}

/** A group that a pattern names once for each place in which it may stand: `day`, `day2`, `day3`. */
export const groupOf = (groups: Groups, name: string): string | undefined =>
  groups[name] ?? groups[`${name}2`] ?? groups[`${name}3`] ?? groups[`${name}4`];

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
