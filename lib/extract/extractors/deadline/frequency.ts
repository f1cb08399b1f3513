import { anyOf } from "../../../text/any-of.ts";
import { definePatternExtractor } from "../../extractor.ts";
import { SPELLED_NUMBER } from "../../spelled-numbers.ts";
import { frequencyOf, onceIn } from "./resolve-recurrence.ts";

const ONCE = "(?:một|0?1)";
const COUNT = `(?<count>\\d{1,2}|${SPELLED_NUMBER})`;

/** "một tháng/lần", "định kỳ 06 tháng một lần", "hai tuần một lần", "02 lần/năm", "một lần mỗi tuần", "ngày 02 lần (06 giờ và 16 giờ)" */
export const frequency = definePatternExtractor({
  id: "frequency",
  kind: "deadline",
  cues: ["lần"],
  pattern: anyOf`
    (?:(?:định\s+kỳ|mỗi|cứ)\s+)?${COUNT}\s+(?<period>ngày|tuần|tháng|quý|năm)(?:\s*/\s*(?:${ONCE}\s+)?|\s+${ONCE}\s+)lần
    (?:${ONCE}\s+lần\s*(?:/|trong|mỗi|một)|(?<times>0?[2-9]|hai|ba|bốn)\s+lần\s*(?:/|trong(?=\s+(?:năm|quý|tháng)[,.;])|mỗi|một))\s*(?<period2>ngày|tuần|tháng|quý|năm)(?!\s+\d)
    (?<!\d\s)(?:mỗi\s+)?(?<period3>ngày|tuần|tháng|(?<=mỗi\s)(?:quý|năm))\s+(?<times3>0?[1-9]|một|hai|ba|bốn)\s+lần(?:\s+\([^()]{4,40}\))?
  `,
  read(groups, _context, { before }) {
    // "không quá 01 lần/năm": at most, no duty to do it
    if (/(?<![\p{L}])(?:quá|tối đa|nhiều nhất)\s+$/iu.test(before)) return null;
    // "rửa đường tối thiểu 02 lần/ngày": a measure of how often
    if (!groups.count && /(?<![\p{L}])(?:ít nhất|tối thiểu|không dưới|trên)\s+$/iu.test(before)) return null;
    // "cao hơn 3 lần mỗi năm": how much more
    if (groups.times && /(?:tăng|giảm|hơn|kém|gấp)\s+$/iu.test(before)) return null;
    // "02 lần/năm": each half of it
    const period = groups.period2 ?? groups.period3 ?? "";
    const isHalf = /^(?:0?2|hai)$/iu.test(groups.times ?? groups.times3 ?? "") && period.toLowerCase() === "năm";
    if (groups.count) return onceIn(groups.count, groups.period ?? "");
    return { form: "recurring", every: isHalf ? "half-year" : frequencyOf(period), by: null };
  },
});
