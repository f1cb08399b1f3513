import { addDays, endOfMonthAfter, isoDate, partsOf } from "../../../model/calendar-date.ts";
import { anyOf } from "../../../text/any-of.ts";
import { definePatternExtractor } from "../../extractor.ts";
import { BOUND, HOUR } from "./patterns.ts";
import { dated, sundayOf } from "./resolve-date.ts";

/** "trong tuần này", "trong tháng này", "ngay trong tuần sau", "trong ngày hôm nay", "trước ngày 05 tháng sau", "cuối tuần này", "trước 17 giờ ngày mai" */
export const week = definePatternExtractor({
  id: "week",
  kind: "deadline",
  cues: [...["này", "sau", "tới"].flatMap((which) => [`tuần ${which}`, `tháng ${which}`]), "hôm nay", "ngày mai"],
  pattern: String.raw`(?:${BOUND}\s+|(?=cuối\s))${anyOf`
  ngày\s+(?<day>\d{1,2})\s+(?<dayMonth>tháng\s+(?:này|sau|tới)) | (?:cuối\s+)?(?<which>tuần\s+(?:này|sau|tới))
  (?<month>tháng\s+(?:này|sau|tới)) | ${HOUR}?(?:(?<today>(?:ngày\s+)?hôm\s+nay)|(?<tomorrow>ngày\s+mai))
`}`,
  read(groups, { referenceDate }) {
    if (!referenceDate) return null;
    if (groups.day) {
      const { year, month } = partsOf(endOfMonthAfter(referenceDate, /này/iu.test(groups.dayMonth ?? "") ? 0 : 1));
      return dated(isoDate(year, month, Number(groups.day)), groups, true);
    }
    if (groups.month) return dated(endOfMonthAfter(referenceDate, /này/iu.test(groups.month) ? 0 : 1), groups, true);
    if (groups.which) return dated(sundayOf(referenceDate, /này/iu.test(groups.which) ? 0 : 1), groups, true);
    return dated(groups.today ? referenceDate : addDays(referenceDate, 1), groups, true);
  },
});
