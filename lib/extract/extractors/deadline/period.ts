import { endOfMonth, isoDate } from "../../../model/calendar-date.ts";
import type { DateDeadline } from "../../../model/mention.ts";
import { anyOf } from "../../../text/any-of.ts";
import { definePatternExtractor, type ExtractionContext, type Groups } from "../../extractor.ts";
import { HOUR, QUARTERS } from "./patterns.ts";
import { dated, inferYear, inferYearOfPeriod, isOfUndatedEvent } from "./resolve-date.ts";

/** Where a range starts: "01/6/2026 - ", "từ 15/5 đến ", "10 - (20/8)", "3/2026 - ". */
const FROM =
  "(?:(?:ngày\\s+|T\\.?\\s?)?\\d{1,2}(?:\\s*/\\s*(?:20\\d{2}|\\d{1,2}(?:\\s*/\\s*20\\d{2})?)|(?=\\s*[-–]\\s*(?:T\\.?\\s?)?\\d{1,2}\\s*/\\s*(?:20\\d{2}|\\d{1,2})(?!\\d)))\\s*(?:[-–]|đến(?:\\s+ngày)?)\\s*)";
const PLACE =
  /(?:^|[:;,.(–-]\s*|(?:hoàn thành|trong|trước|ngày|từ|năm|đến|giai đoạn|xong|và|hết|nhất|kết|sáng|chiều|tối|ban hành|trình)\s+)$/iu;

/** In a time cell only: "2026", "2026 - 2030", "giai đoạn 2026-2030", "12/2025", "T6/2026", "15/12/2025", "30/6", "01/6 - 30/6", "Q2/2026", "T4" stand there without a bound word. */
export const period = definePatternExtractor({
  id: "period",
  kind: "deadline",
  cues: [],
  onlyInTimeFields: true,
  pattern: anyOf`
  (?:giai\s+đoạn\s+)?(?:(?:19|20)\d{2}\s*[-–]\s*)?${FROM}?${HOUR}?(?:(?:(?:ngày\s+)?(?<day>\d{1,2})\s*/\s*)?(?:T\.?\s*)?(?<month>\d{1,2})\s*/\s*)?(?<year>20\d{2})
  (?:ngày\s+)?(?<signDay>\d{1,2})(?<sign>[.-])(?<signMonth>\d{1,2})\k<sign>(?<signYear>20\d{2})
  ${FROM}?(?:ngày\s+)?(?<shortDay>\d{1,2})\s*/\s*(?<shortMonth>\d{1,2})(?!\s*[/.-]?\d)
  (?:Q\.?\s?(?:iv|i{1,3}|[1-4])\s*[-–,]\s*)?Q\.?\s?(?<quarter>iv|i{1,3}|[1-4])(?:\s*[/.-]\s*(?<quarterYear>20\d{2}))?(?![\p{L}\d])
  (?:T\.?\s?\d{1,2}\s*[-–]\s*)?T\.?\s?(?<monthAlone>\d{1,2})(?!\s*[\d/.])
`,
  read(groups, context, surroundings) {
    const { before, after } = surroundings;
    if (
      isOfUndatedEvent(surroundings) ||
      !PLACE.test(before) ||
      /[\d/.-]\s*$/u.test(before) ||
      /^\s*(?:và|,)\s+các\s+năm/iu.test(after) ||
      /^\s*[-–/]\s*\d/u.test(after)
    )
      return null;
    if (groups.shortDay) {
      const [day, month] = [Number(groups.shortDay), Number(groups.shortMonth)];
      if (/^\s*(?:hằng|hàng|mỗi)\s/iu.test(after)) return null;
      const year = inferYear(month, day, context.referenceDate);
      return year === null ? null : dated(isoDate(year, month, day), groups, true);
    }
    if (groups.quarter || groups.monthAlone) return readAlone(groups, context);
    if (groups.signDay)
      return dated(isoDate(Number(groups.signYear), Number(groups.signMonth), Number(groups.signDay)), groups, false);
    const year = Number(groups.year);
    const number = Number(groups.month ?? 12);
    if (number < 1 || number > 12) return null;
    if (!groups.day) return dated(endOfMonth(year, number), groups, false);
    return dated(isoDate(year, number, Number(groups.day)), groups, false);
  },
});

/** "Q2/2026", "QIII", "T4": a quarter or a month in letters and figures. */
function readAlone({ quarter, quarterYear, monthAlone }: Groups, context: ExtractionContext): DateDeadline | null {
  const month = Number(monthAlone ?? (QUARTERS[(quarter ?? "").toLowerCase()] ?? 0) * 3);
  if (month < 1 || month > 12) return null;
  const year = quarterYear ? Number(quarterYear) : inferYearOfPeriod(month, context);
  return year === null ? null : dated(endOfMonth(year, month), {}, !quarterYear);
}
