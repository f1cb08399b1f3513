import { endOfMonth, isoDate } from "../../../model/calendar-date.ts";
import { definePatternExtractor } from "../../extractor.ts";
import { dated, inferYear } from "./resolve-date.ts";

/** Where a range starts: "01/6/2026 - ", "từ 15/5 đến ". */
const FROM = "(?:(?:ngày\\s+)?\\d{1,2}\\s*/\\s*\\d{1,2}(?:\\s*/\\s*20\\d{2})?\\s*(?:[-–]|đến(?:\\s+ngày)?)\\s*)";
const PLACE = /(?:^|[:;,.(–-]\s*|(?:hoàn thành|trong|trước|ngày|từ|năm|đến|giai đoạn|xong|và|hết|nhất)\s+)$/iu;

/** In a time cell only: "2026", "2026 - 2030", "giai đoạn 2026-2030", "12/2025", "T6/2026", "15/12/2025", "30/6", "01/6 - 30/6" stand there without a bound word. */
export const period = definePatternExtractor({
  id: "period",
  kind: "deadline",
  cues: [],
  onlyInTimeFields: true,
  pattern: `(?:giai\\s+đoạn\\s+)?(?:(?:19|20)\\d{2}\\s*[-–]\\s*)?${FROM}?(?:(?:(?:ngày\\s+)?(?<day>\\d{1,2})\\s*/\\s*)?(?:T\\.?\\s*)?(?<month>\\d{1,2})\\s*/\\s*)?(?<year>20\\d{2})|(?:ngày\\s+)?(?<signDay>\\d{1,2})(?<sign>[.-])(?<signMonth>\\d{1,2})\\k<sign>(?<signYear>20\\d{2})|${FROM}?(?:ngày\\s+)?(?<shortDay>\\d{1,2})\\s*/\\s*(?<shortMonth>\\d{1,2})(?!\\s*[/.-]?\\d)`,
  read(groups, { referenceDate }, { before, after }) {
    if (
      !PLACE.test(before) ||
      /[\d/.-]\s*$/u.test(before) ||
      /^\s*(?:và|,)\s+các\s+năm/iu.test(after) ||
      /^\s*[-–/]\s*\d/u.test(after)
    )
      return null;
    if (groups.shortDay) {
      const [day, month] = [Number(groups.shortDay), Number(groups.shortMonth)];
      if (/^\s*(?:hằng|hàng|mỗi)\s/iu.test(after)) return null;
      const year = inferYear(month, day, referenceDate);
      return year === null ? null : dated(isoDate(year, month, day), groups, true);
    }
    if (groups.signDay)
      return dated(isoDate(Number(groups.signYear), Number(groups.signMonth), Number(groups.signDay)), groups, false);
    const year = Number(groups.year);
    const number = Number(groups.month ?? 12);
    if (number < 1 || number > 12) return null;
    if (!groups.day) return dated(endOfMonth(year, number), groups, false);
    return dated(isoDate(year, number, Number(groups.day)), groups, false);
  },
});
