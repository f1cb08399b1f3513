import { endOfMonth, endOfMonthAfter } from "../../../model/calendar-date.ts";
import { anyOf } from "../../../text/any-of.ts";
import { definePatternExtractor, type Groups, type Surroundings } from "../../extractor.ts";
import { BOUND, MONTH, readMonth, THIS_YEAR, YEAR } from "./patterns.ts";
import {
  closesAsField,
  dated,
  inferYearOfPeriod,
  isExclusive,
  isHorizon,
  isNamedAsTerm,
  isPast,
  opensAsTerm,
  partOfMonth,
  readYear,
} from "./resolve-date.ts";

/** "trong tháng 6 (và tháng 12)": a month behind one that is a term. */
const MONTHS = String.raw`tháng\s+\d{1,2}(?:\s*/\s*\d{4}|\s+năm\s+\d{4})?`;
const LISTED = new RegExp(String.raw`(?:trong|vào|đến|trước)\s+${MONTHS}(?:,\s*${MONTHS}){0,6}\s*(?:,|\s+và)\s*$`, "iu");

/** "trình Chính phủ tại phiên họp thường kỳ (tháng 8/2027)": by when it must be ready. */
const AT_SESSION =
  /(?<![\p{L}])(?:báo cáo|trình|thông qua|cho ý kiến)(?![\p{L}])[^.;:]{3,120}\stại\s(?:phiên|kỳ|cuộc)\shọp(?:\s(?:Chính phủ|thường kỳ|chuyên đề|thường lệ|của [^.;:,]{3,40}))*\s$/iu;

const hasYear = ({ year, year2, thisYear }: Groups): boolean => (year ?? year2 ?? thisYear) !== undefined;

/** "Trình Chính phủ tháng 01 năm 2026.": a month that closes what is to be put before somebody, and names no edition of it. */
const isSubmitted = ({ before, after }: Surroundings): boolean =>
  /^\s*(?:[.;,]|$)/u.test(after) &&
  /(?:^|[.;,]\s+|\s)(?:đưa(?=\s[^.;:]{2,80}\svào\s(?:khai thác|vận hành|sử dụng|hoạt động))|trình|ban hành|khởi công|khánh thành|bàn giao)\s(?:(?!báo cáo|kết quả|tình hình|kế hoạch|số liệu|phiên|kỳ|từ)[^.;:]){2,90}$/iu.test(
    before,
  );

/** "trong tháng 7 năm 2023", "đầu tháng 10", "trước tháng 8/2026", "ngay trong tháng 8"; of "tháng 11 và 12" the last */
export const month = definePatternExtractor({
  id: "month",
  kind: "deadline",
  cues: ["tháng"],
  pattern: String.raw`(?:${BOUND}\s+(?:(?<several>các|0?[2-6]|hai|ba)\s+(?=tháng\s+\d{1,2}\s*(?:[-–,]|và)))?)?(?:(?<part>(?:(?:nửa|\d{1,2}\s+ngày)\s+)?(?:đầu|cuối(?=\s+tháng))|giữa|(?:ngày\s+)?cuối(?:\s+cùng(?:\s+của)?)?|thượng\s+tuần|trung\s+tuần|hạ\s+tuần|tuần\s+(?:(?:thứ\s+)?(?:[1-5]|nhất|hai|ba|tư)|(?:đầu|cuối)(?:\s+(?:tiên|cùng))?)(?:\s+của)?)\s+)?tháng\s+${anyOf`
  (?:\d{1,2}\s*(?:[-–,]|và|đến)\s*(?=\d{1,2}(?:\s*[/,.;)]|\s+(?:năm|và|h[ằà]ng\s+năm)|\s*$))){1,6}
  \d{1,2}\s+và\s+tháng\s+(?=\d{1,2}(?:(?:\s*/|\s+năm)\s*\d{4}|\s+h[ằà]ng\s+năm)) | \d{1,2}(?:\s*/\s*\d{4})?\s*[-–]\s*(?:tháng\s+(?=\d)|(?=\d{1,2}\s*/\s*\d{4}))
`}?${MONTH}(?:(?:\s*[/-]\s*|\.)${YEAR}|,?\s+(?:năm\s+(?<year2>\d{4})|${THIS_YEAR}))?`,
  read(groups, context, surroundings) {
    // "không bố trí sửa chữa lớn trong các tháng 4, 5 và 6": when it may not be done
    if (groups.several && /(?<![\p{L}])không\s[^.;:,]{3,60}$/iu.test(surroundings.before)) return null;
    const isListed = LISTED.test(surroundings.before);
    const isTerm =
      isNamedAsTerm(surroundings) ||
      (hasYear(groups) &&
        (opensAsTerm(surroundings) ||
          closesAsField(surroundings) ||
          isSubmitted(surroundings) ||
          AT_SESSION.test(surroundings.before)));
    if (!groups.bound && !groups.part && !context.isTimeField && !isListed && !isTerm) return null;
    if (
      isPast(surroundings) ||
      (!context.isTimeField && isHorizon(surroundings, groups.bound)) ||
      /ngày\s+\d+(?:(?:,|\s+và|\s*[-–])\s*\d+)*\s+$/iu.test(surroundings.before)
    )
      return null;
    const number = readMonth(groups.month);
    if (number < 1 || number > 12) return null;
    const stated = groups.year2 ? Number(groups.year2) : readYear(groups, context);
    // in running text "trong tháng 12" of a plan for the next year may be the month to come
    const reckoning = context.isTimeField ? context : { referenceDate: context.referenceDate };
    const year = stated === undefined ? inferYearOfPeriod(number, reckoning) : stated;
    if (year === null) return null;
    // "trước tháng 8": in time up to the last day of July
    if (isExclusive(groups.bound) && !groups.part)
      return dated(endOfMonthAfter(endOfMonth(year, number), -1), { ...groups, bound: undefined }, !groups.year && !groups.year2);
    const due = groups.part ? partOfMonth(groups.part, year, number) : endOfMonth(year, number);
    return dated(due, groups, !groups.year && !groups.year2);
  },
});
