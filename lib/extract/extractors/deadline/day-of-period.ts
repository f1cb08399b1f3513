import { anyOf } from "../../../text/any-of.ts";
import { definePatternExtractor } from "../../extractor.ts";
import { SPELT, WEEKDAY_NAME } from "./patterns.ts";
import { frequencyOf, groupOf, readBy } from "./resolve-recurrence.ts";

const OFTEN = "(?:định\\s+kỳ,?\\s+)?";
const BY = "(?:trước|chậm\\s+nhất(?:\\s+là)?(?:\\s+vào)?|vào)\\s+";
const WEEKDAY = `(?:(?:sáng|chiều|ngày)\\s+)*(?:thứ\\s+(?:${WEEKDAY_NAME})|chủ\\s+nhật)\\s+`;
const NEXT = "(?:liền\\s+kề|kế\\s+tiếp|tiếp\\s+theo|sau)";

/**
 * "ngày 15 tháng cuối quý", "trước ngày 10 của tháng tiếp theo", "trước ngày 10/01 của năm liền kề năm báo cáo", "ngày 15 của tháng
 * báo cáo", "trước ngày 31/12 của năm trước", "vào ngày cuối tháng": a day of the month in which, or behind which, one reports each
 * time; of several ("định kỳ ngày 15 và ngày cuối cùng của tháng") none is the day.
 */
export const dayOfPeriod = definePatternExtractor({
  id: "day-of-period",
  kind: "deadline",
  cues: [
    "tháng cuối",
    "tháng đầu",
    "tháng tiếp",
    "tháng trước",
    "tháng kế",
    "tháng liền",
    "năm kế",
    "năm trước",
    "tuần cuối",
    "tuần đầu",
    "liền trước",
    "kỳ ngày",
    "kỳ vào",
    "kỳ các",
    "tháng báo",
    "quý báo",
    "năm báo",
    "của tháng",
    "ngày cuối",
    "việc cuối",
  ],
  pattern: anyOf`
    định\s+kỳ\s+(?:vào\s+)?(?:các\s+)?ngày\s+(?:(?<day4>\d{1,2})|\d{1,2}(?:,\s*(?:ngày\s+)?\d{1,2}){0,3}\s+và\s+(?:ngày\s+)?(?:\d{1,2}|cuối(?:\s+cùng)?))\s+(?:của\s+)?(?:(?:mỗi|hằng|hàng)\s+)?(?<period5>tháng)(?!\s+(?:\d|cuối|đầu|báo))
    ${OFTEN}(?:${BY})?ngày\s+(?<day>\d{1,2})${SPELT}\s+(?:của\s+)?tháng\s+(?:cuối|đầu)\s+(?:của\s+)?(?:(?:mỗi|hằng|hàng)\s+)?(?<period>quý)(?!\s+(?:[iv]+|\d+)(?![\p{L}]))(?:\s+(?:tiếp\s+theo|kế\s+tiếp|sau))?
    ${OFTEN}${BY}ngày\s+(?<day2>\d{1,2})${SPELT}\s+(?:của\s+)?(?<period2>tháng)\s+(?:tiếp\s+theo|kế\s+tiếp|liền\s+kề|trước(?=\s+tháng\s))(?!\s+quý)
    (?<by>${BY})?ngày\s+(?<day3>\d{1,2})${SPELT}(?:\s*/\s*(?<month>\d{1,2})|\s+tháng\s+(?<month2>\d{1,2}))?\s+(?:của\s+)?(?<period3>tháng|quý|năm)\s+(?:(?:${NEXT}\s+(?:(?:của\s+)?(?:năm|tháng|kỳ)\s+)?)?(?:báo\s+cáo|kế\s+hoạch)|(?<ahead>(?:liền\s+)?trước(?:\s+(?:liền\s+kề|năm\s+(?:kế\s+hoạch|báo\s+cáo|ngân\s+sách)))?))
    ${OFTEN}${BY}(?:(?:ngày|tuần)\s+(?:làm\s+việc\s+)?cuối|${WEEKDAY}tuần\s+(?:đầu|cuối))(?:\s+(?:cùng|tiên))?(?:\s+của)?\s+(?:(?:mỗi|hằng|hàng)\s+)?(?<period4>tháng|quý)(?!\s+(?:[iv]+|\d+)(?![\p{L}]))
  `,
  // "tính từ ngày 15/12 năm trước": where what is told begins
  read: (groups) =>
    groups.ahead && !groups.by
      ? null
      : { form: "recurring", every: frequencyOf(groupOf(groups, "period") ?? ""), by: readBy(groups) },
});
