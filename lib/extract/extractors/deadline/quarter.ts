import { endOfMonth, endOfMonthAfter } from "../../../model/calendar-date.ts";
import { definePatternExtractor } from "../../extractor.ts";
import { BOUND, QUARTERS, THIS_YEAR, YEAR } from "./patterns.ts";
import {
  closesAsField,
  closesAsTerm,
  dated,
  inferYearOfPeriod,
  isExclusive,
  isNamedAsTerm,
  isPast,
  opensAsTerm,
  readYear,
} from "./resolve-date.ts";

const QUARTER = "(?:(?:iv|i{1,3}|[1-4])(?![\\p{L}\\d])|(?:một|hai|ba|tư)(?=\\s+năm\\s+\\d))";

/** Thirds of a quarter, as of a month and a year (ANNOTATION, deadline): "đầu quý IV" ends with October. */
const monthsLeft = (part = ""): number => (/đầu/iu.test(part) ? 2 : /giữa/iu.test(part) ? 1 : 0);

/** "trong Quý III năm 2023", "quý 4/2026", "trước quý II"; a range ends with its last quarter: "Quý IV/2025 - Quý II/2026", "quý III - IV/2027" */
export const quarter = definePatternExtractor({
  id: "quarter",
  kind: "deadline",
  cues: ["quý", "qúy"],
  pattern: `(?:${BOUND}\\s+)?(?:(?<part>đầu|giữa|cuối)\\s+)?(?:quý|qúy)\\s+(?:${QUARTER}(?:\\s*[/-]\\s*\\d{4}|\\s+năm\\s+\\d{4})?\\s*(?:[-–,]|và|đến)\\s*(?:(?:quý|qúy)\\s+)?){0,3}(?<quarter>${QUARTER})(?:\\s+này|(?:\\s*[/-]\\s*|\\.)${YEAR}|\\s*[-,]?\\s+(?:năm\\s+(?<year2>\\d{4})|${THIS_YEAR}))?`,
  read(groups, context, surroundings) {
    if (
      !groups.bound &&
      !((groups.part || /,\s*$/u.test(surroundings.before)) && closesAsTerm(surroundings)) &&
      !context.isTimeField &&
      !opensAsTerm(surroundings) &&
      !isNamedAsTerm(surroundings) &&
      !closesAsField(surroundings) &&
      !/(?:hoàn thành|thời hạn|thời gian|tiến độ|xong|báo cáo|tổ chức|ban hành)[\s:,-]*$/iu.test(surroundings.before)
    )
      return null;
    if (isPast(surroundings)) return null;
    const endMonth = (QUARTERS[(groups.quarter ?? "").toLowerCase()] ?? 0) * 3;
    if (!endMonth) return null;
    const stated = groups.year2 ? Number(groups.year2) : readYear(groups, context);
    const year = stated === undefined ? inferYearOfPeriod(endMonth, context) : stated;
    if (year === null) return null;
    const isInferred = !groups.year && !groups.year2;
    // "trước quý II": in time up to the last day of the first
    if (isExclusive(groups.bound) && !groups.part)
      return dated(endOfMonthAfter(endOfMonth(year, endMonth), -3), { ...groups, bound: undefined }, isInferred);
    return dated(endOfMonth(year, endMonth - monthsLeft(groups.part)), groups, isInferred);
  },
});
