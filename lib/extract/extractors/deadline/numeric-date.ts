import { isoDate } from "../../../model/calendar-date.ts";
import { definePatternExtractor } from "../../extractor.ts";
import { BOUND, DAY, HOUR, MONTH } from "./patterns.ts";
import { dated, inferYear, isNamedAsTerm, isPast } from "./resolve-date.ts";

/** "trước ngày 15/9/2023", "trước 17 giờ ngày 27/11", "đến hết 31.12.2026"; without "ngày" the year must stand. */
export const numericDate = definePatternExtractor({
  id: "numeric-date",
  kind: "deadline",
  cues: ["/", ".", "-"],
  pattern: `(?:${BOUND}\\s+)?${HOUR}?(?:(?<named>ngày)\\s+)?${DAY}\\s*[/.-]\\s*${MONTH}(?:\\s*[/.-]\\s*(?<year>\\d{4}))?(?![/.-]?\\d)`,
  read(groups, { referenceDate }, surroundings) {
    if (isPast(surroundings) || (!groups.bound && !isNamedAsTerm(surroundings)) || (!groups.named && !groups.year)) return null;
    const [day, month] = [Number(groups.day), Number(groups.month)];
    const year = groups.year ? Number(groups.year) : inferYear(month, day, referenceDate);
    return year === null ? null : dated(isoDate(year, month, day), groups, !groups.year);
  },
});
