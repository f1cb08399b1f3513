import { anyOf } from "../../../text/any-of.ts";
import { definePatternExtractor } from "../../extractor.ts";
import { SPELT } from "./patterns.ts";
import { frequencyOf, groupOf, readBy } from "./resolve-recurrence.ts";

const OFTEN = "(?:định\\s+kỳ,?\\s+)?";
const BY = "(?:trước|chậm\\s+nhất(?:\\s+là)?(?:\\s+vào)?|vào)\\s+";
const NEXT = "(?:liền\\s+kề|kế\\s+tiếp|tiếp\\s+theo|sau)";

/**
 * "ngày 15 tháng cuối quý", "trước ngày 10 của tháng tiếp theo", "trước ngày 10/01 của năm liền kề năm báo cáo", "ngày 15 của tháng
 * báo cáo", "vào ngày cuối tháng", "định kỳ ngày 15 và ngày cuối cùng của tháng": a day of the month in which, or behind which, one reports each time.
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
    "tháng báo",
    "quý báo",
    "năm báo",
    "của tháng",
    "ngày cuối",
    "việc cuối",
  ],
  pattern: anyOf`
    định\s+kỳ\s+(?:vào\s+)?ngày\s+(?<day4>\d{1,2})(?:\s+và\s+ngày\s+(?:\d{1,2}|cuối\s+cùng))?\s+của\s+(?:mỗi\s+)?(?<period5>tháng)(?!\s+\d)
    ${OFTEN}(?:${BY})?ngày\s+(?<day>\d{1,2})${SPELT}\s+(?:của\s+)?tháng\s+(?:cuối|đầu)\s+(?:của\s+)?(?:(?:mỗi|hằng|hàng)\s+)?(?<period>quý)(?!\s+(?:[iv]+|\d+)(?![\p{L}]))(?:\s+(?:tiếp\s+theo|kế\s+tiếp|sau))?
    ${OFTEN}${BY}ngày\s+(?<day2>\d{1,2})${SPELT}\s+(?:của\s+)?(?<period2>tháng)\s+(?:tiếp\s+theo|kế\s+tiếp|liền\s+kề|trước(?=\s+tháng\s))(?!\s+quý)
    (?:${BY})?ngày\s+(?<day3>\d{1,2})${SPELT}(?:\s*/\s*(?<month>\d{1,2})|\s+tháng\s+(?<month2>\d{1,2}))?\s+(?:của\s+)?(?<period3>tháng|quý|năm)\s+(?:${NEXT}\s+(?:(?:của\s+)?(?:năm|tháng|kỳ)\s+)?)?báo\s+cáo
    ${OFTEN}${BY}ngày\s+(?:làm\s+việc\s+)?cuối(?:\s+cùng)?(?:\s+của)?\s+(?<period4>tháng|quý)(?!\s+(?:[iv]+|\d+)(?![\p{L}]))
  `,
  read: (groups) => ({ form: "recurring", every: frequencyOf(groupOf(groups, "period") ?? ""), by: readBy(groups) }),
});
