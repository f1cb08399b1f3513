import { endOfMonth, isoDate } from "../../../model/calendar-date.ts";
import { definePatternExtractor } from "../../extractor.ts";
import { dated } from "./resolve-date.ts";

/** In a time cell only: "2026", "2026 - 2030", "giai đoạn 2026-2030", "12/2025", "15/12/2025" stand there without a bound word. */
export const period = definePatternExtractor({
  id: "period",
  kind: "deadline",
  cues: [],
  onlyInTimeFields: true,
  pattern:
    "(?:giai\\s+đoạn\\s+)?(?:(?:19|20)\\d{2}\\s*[-–]\\s*)?(?:(?:(?:ngày\\s+)?(?<day>\\d{1,2})\\s*/\\s*)?(?<month>\\d{1,2})\\s*/\\s*)?(?<year>20\\d{2})",
  read(groups, _context, { before, after }) {
    if (
      !/(?:^|[:;,.(–-]\s*|(?:hoàn thành|trong|trước|ngày|từ|năm|đến|giai đoạn|xong|và)\s+)$/iu.test(before) ||
      /[\d/.-]\s*$/u.test(before) ||
      /^\s*(?:và|,)\s+các\s+năm/iu.test(after) ||
      /^\s*[-–/]\s*\d/u.test(after)
    )
      return null;
    const year = Number(groups.year);
    const number = Number(groups.month ?? 12);
    if (number < 1 || number > 12) return null;
    if (!groups.day) return dated(endOfMonth(year, number), groups, false);
    return dated(isoDate(year, number, Number(groups.day)), groups, false);
  },
});
