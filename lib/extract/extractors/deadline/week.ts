import { addDays, endOfMonthAfter, isoDate, partsOf } from "../../../model/calendar-date.ts";
import { anyOf } from "../../../text/any-of.ts";
import { definePatternExtractor } from "../../extractor.ts";
import { BOUND, HOUR, WEEKDAY, WEEKDAYS } from "./patterns.ts";
import { dated, sundayOf } from "./resolve-date.ts";

const DAYS = [
  "hôm nay",
  "ngày mai",
  "sáng nay",
  "trưa nay",
  "chiều nay",
  "tối nay",
  "đêm nay",
  "sáng mai",
  "trưa mai",
  "chiều mai",
  "tối mai",
];

/** "tuần tới phải hoàn thành …": the time stands before what must be done in it. */
const DEMANDED = String.raw`(?:tuần|tháng)\s+(?:này|sau|tới),?\s+(?:(?:phải|cần)\s|(?:hoàn\s+thành|xong|báo\s+cáo|trình)(?![\p{L}]))`;

/** "trong tuần này", "trước thứ Sáu tuần sau", "trong tháng này", "trong ngày hôm nay", "trước ngày 05 tháng sau", "cuối tuần này", "trước 17 giờ chiều nay" */
export const week = definePatternExtractor({
  id: "week",
  kind: "deadline",
  cues: [...["này", "sau", "tới"].flatMap((which) => [`tuần ${which}`, `tháng ${which}`, `quý ${which}`]), ...DAYS],
  pattern: String.raw`(?:${BOUND}\s+|(?=cuối\s|(?<!(?:tuần|tháng)\s(?:này|sau|tới),\s)${DEMANDED}))${HOUR}?${anyOf`
  ngày\s+(?<day>\d{1,2})\s+(?<dayMonth>tháng\s+(?:này|sau|tới)) | (?:(?:đầu|giữa|cuối)\s+|(?<onDay>${WEEKDAY}))?(?<which>tuần\s+(?:này|sau|tới))
  (?<month>tháng\s+(?:này|sau|tới)) | (?<quarter>quý\s+(?:này|sau|tới)) | (?<today>(?:ngày\s+)?hôm\s+nay) | (?<tomorrow>ngày\s+mai)
  (?:buổi\s+)?(?<partOfDay>sáng|trưa|chiều|tối|đêm)\s+(?:nay|(?<ofTomorrow>mai))
`}(?:\s+\((?:ngày\s+)?\d{1,2}/\d{1,2}(?:/\d{4})?\))?`,
  read(groups, { referenceDate }) {
    if (!referenceDate) return null;
    if (groups.day) {
      const { year, month } = partsOf(endOfMonthAfter(referenceDate, /này/iu.test(groups.dayMonth ?? "") ? 0 : 1));
      return dated(isoDate(year, month, Number(groups.day)), groups, true);
    }
    if (groups.month) return dated(endOfMonthAfter(referenceDate, /này/iu.test(groups.month) ? 0 : 1), groups, true);
    if (groups.quarter) {
      const left = 2 - ((partsOf(referenceDate).month - 1) % 3);
      return dated(endOfMonthAfter(referenceDate, left + (/này/iu.test(groups.quarter) ? 0 : 3)), groups, true);
    }
    if (groups.which) {
      const sunday = sundayOf(referenceDate, /này/iu.test(groups.which) ? 0 : 1);
      const weekday = groups.onDay ? (WEEKDAYS[groups.weekday?.toLowerCase() ?? ""] ?? 7) : 7;
      return dated(addDays(sunday, weekday - 7), groups, true);
    }
    const isTomorrow = groups.tomorrow ?? groups.ofTomorrow;
    const dayPart = groups.partOfDay ?? groups.dayPart;
    return dated(addDays(referenceDate, isTomorrow ? 1 : 0), { ...groups, dayPart }, true);
  },
});
