import { isoDate } from "../../../model/calendar-date.ts";
import { definePatternExtractor } from "../../extractor.ts";
import {
  BOUND,
  DAY,
  DAYS_AHEAD,
  HOUR,
  MONTH,
  PART_OF_DAY,
  readMonth,
  SPELT,
  THIS_YEAR,
  WEEKDAY,
  WEEKDAY_CLOSE,
  YEAR,
} from "./patterns.ts";
import { dated, inferYear, isAwaited, isDayNamedAsTerm, isPast, readYear } from "./resolve-date.ts";

const DATE = "(?:ngày\\s+)?\\d{1,2}\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+\\d{4})?(?:\\s*\\([^()]{1,40}\\))?";
/** "chậm nhất ngày 22 tháng 01 (lần 1), (ngày 07 tháng 02) …": a date behind one that is a term. */
const LISTED = new RegExp(`(?:trước|vào|nhất)\\s+(?:các\\s+)?${DATE}(?:,\\s*${DATE}){0,6}(?:,|\\s+và)\\s*$`, "iu");

/** "trước ngày 30 tháng 9 năm 2023", "trước 17 giờ ngày 10 tháng 12", "chậm nhất là ngày 15 tháng 01 năm nay" */
export const writtenDate = definePatternExtractor({
  id: "written-date",
  kind: "deadline",
  cues: ["tháng"],
  contains: /[\d)]\s+tháng\s/iu,
  pattern: `(?:${BOUND}\\s+)?(?:${HOUR}|${PART_OF_DAY})?${WEEKDAY}?(?:(?:các\\s+)?ngày\\s+)?${DAYS_AHEAD}(?<!tuần\\s(?:thứ\\s)?)${DAY}${SPELT}\\s+tháng\\s+${MONTH}${SPELT}(?:\\s*(?:,\\s*)?(?:năm\\s+${YEAR}|${THIS_YEAR})|/\\s*(?<year2>\\d{4}))?${WEEKDAY_CLOSE}`,
  read(groups, context, surroundings) {
    const isListed = !groups.bound && LISTED.test(surroundings.before);
    const isTerm = groups.bound !== undefined || isListed || context.isTimeField || isDayNamedAsTerm(surroundings);
    if (isPast(surroundings) || isAwaited(surroundings, groups.bound) || !isTerm) return null;
    const [day, month] = [Number(groups.day), readMonth(groups.month)];
    const stated = groups.year2 ? Number(groups.year2) : readYear(groups, context);
    const year = stated === undefined ? inferYear(month, day, context.referenceDate) : stated;
    return year === null ? null : dated(isoDate(year, month, day), groups, !groups.year && !groups.year2);
  },
});
