import { definePatternExtractor } from "../../extractor.ts";
import { COMPARATOR, isResult, MULTIPLIER, NOUN, NUMBER, readComparison, readNumber } from "./patterns.ts";

/** A bare number is a target only behind a verb of reaching and before a measure: "hoàn thành 3.000 km", "1 triệu căn nhà". */
const STRIVEN =
  /(?:phấn đấu|hoàn thành|đạt|(?:tạo|giải quyết) việc làm(?: mới)? cho|trồng(?: mới)?|đào tạo|thu hút|huy động|đưa vào (?:sử dụng|khai thác)|xây dựng)\s+(?:(?:ít nhất|tối thiểu|được|xong|có|hoàn thành|xây dựng)\s+)*$/iu;
const MEASURE = /^(?:km|ha|căn|mw|tấn|m2|m²|m3|m³|lao động|việc làm|giường|hecta|usd|đồng|xã|phường)(?![\p{L}])|\/\d/iu;
/** "khoảng 300 hộ bị ngập" tells; "đến năm 2030 có khoảng 300 hộ" sets a goal. */
const GOAL =
  /(?<![\p{L}])(?:phấn đấu|mục tiêu|đến năm \d{4}|đào tạo|đạt|thu hút|huy động|bố trí|hình thành|xây dựng|hoàn thành|trồng)(?![\p{L}])[^.;:]{0,60}$/iu;

const CONDITION = /(?<![\p{L}])(?:khi|nếu|trường hợp)\s[^.;:,]{0,60}$/iu;

/** "ít nhất 10 tiện ích", "trên 20 triệu người dân", "tối thiểu 2 dự án"; "3.000 km đường bộ" after phấn đấu, hoàn thành, đạt */
export const count = definePatternExtractor({
  id: "count",
  kind: "target",
  cues: ["nhất", "thiểu", "tối đa", "không quá", "không dưới", "trên", "hơn", "phấn đấu", "đạt", "khoảng"],
  pattern: `(?<comparator>(?:ít\\s+nhất|tối\\s+thiểu|tối\\s+đa|không\\s+quá|không\\s+dưới|đạt\\s+trên|trên|hơn|khoảng|xấp\\s+xỉ)\\s+(?:${COMPARATOR})?)?(?<number>${NUMBER})(?:\\s*(?:[-–]|đến)\\s*(?<high>${NUMBER}))?\\s*(?<multiplier>${MULTIPLIER}\\s+)?${NOUN}`,
  read({ comparator, number, high, multiplier, unit }, _context, { before }) {
    const name = (unit ?? "").trim();
    if (
      !name ||
      isResult(before, comparator !== undefined) ||
      /^(?:ngày|tháng|năm|giờ|tuần|phút|điều(?! dưỡng)|khoản|lần|tuổi|quý)/iu.test(name)
    )
      return null;
    if (/(?:Điều|khoản|Nghị quyết|số|lượng mưa|cấp|mưa|gió)\s+$/u.test(before)) return null;
    // "xả trạm khi ùn tắc trên 2 km": when, not how much
    if (/^(?:trên|hơn)/iu.test(comparator ?? "") && CONDITION.test(before)) return null;
    if (/^(?:khoảng|xấp)/iu.test(comparator ?? "") && !GOAL.test(before)) return null;
    if (!comparator && !(STRIVEN.test(before.slice(-60)) && (multiplier || MEASURE.test(name)))) return null;
    // "trên 1.000 trẻ đẻ sống": what a rate is counted on
    if (
      /^trên\s*$/iu.test(comparator ?? "") &&
      (/^1(?:0|00)?\.?000?$/u.test(number ?? "") || (number === "1" && /vạn/iu.test(multiplier ?? ""))) &&
      /(?:tỷ (?:suất|lệ|số)|số \p{Ll}+)[^.;]*$/iu.test(before)
    )
      return null;
    const first = readNumber(number ?? "", multiplier);
    if (high) return { op: "range", number: first, number2: readNumber(high, multiplier), unit: name };
    return { op: readComparison(comparator), number: first, number2: null, unit: name };
  },
});
