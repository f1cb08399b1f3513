import { definePatternExtractor } from "../../extractor.ts";
import { isLengthOfTime } from "../length-of-time.ts";
import { COMPARATOR, NUMBER, readComparison, readNumber } from "./patterns.ts";

/** What is made shorter or longer, before the number: "rút ngắn thời gian cấp phép xuống còn", "giảm", "tăng dự trữ lên". */
const CHANGES =
  /(?<![\p{L}])(?:(?:nâng|tăng|kéo dài)(?![\p{L}])[^.;:]{0,120}lên\s+|(?:rút ngắn|(?:cắt |kéo )?giảm)(?![\p{L}])(?:[^.;:]{0,120}(?:xuống(?:\s+còn)?|còn)|(?:\s+(?:được|thêm))?)\s+)$/iu;

/** "giảm thời gian chờ ít nhất 2 giờ": what is made shorter by that much. */
const CHANGED_BY = /(?<![\p{L}])(?:rút ngắn|(?:cắt |kéo )?giảm)\s+(?:thời gian|thời hạn|tiến độ)\s[^.;:,]{0,60}$/iu;

/** "xử lý phản ánh không quá 24 giờ": how fast. */
const HANDLED = /(?<![\p{L}])(?:xử lý|trả lời|giải quyết|phản hồi|khắc phục)(?![\p{L}])[^.;:]{0,100}$/iu;
const FROM_EVENT = /^,?\s*(?:kể từ|tính từ|từ khi|sau khi)(?![\p{L}])/iu;

/** "dự trữ tối thiểu 20 ngày", "thời lượng không dưới 10 phút": for how long something must last. */
const KEPT = /(?<![\p{L}])(?:dự trữ|dự phòng|tồn kho|lưu kho|cơ số|dành|thời lượng|phát (?:sóng|thanh))(?:\s[\p{L}]+){0,11}\s$/iu;

/** "rút ngắn … xuống còn không quá 15 ngày làm việc", "giảm ít nhất 05 ngày": how long something may take, no date to meet */
export const duration = definePatternExtractor({
  id: "duration",
  kind: "target",
  cues: [
    "xuống",
    "còn",
    "giảm",
    "rút ngắn",
    "lên",
    "dự trữ",
    "tồn kho",
    "cơ số",
    "dự phòng",
    "dành",
    "thời lượng",
    "phát",
    "thời gian",
    "không quá",
    "tối đa",
    "tối thiểu",
    "dưới",
  ],
  contains: /\d\s+(?:ngày|giờ|tháng|tuần|phút|giây|năm)(?![\p{L}])/iu,
  pattern: `(?<comparator>${COMPARATOR})?(?:(?<low>${NUMBER})\\s*(?:[-–]|đến)\\s*)?(?<number>${NUMBER})\\s+(?<unit>(?:(?:ngày|giờ|tháng|tuần|năm(?!\\s*\\d))(?:\\s+làm\\s+việc)?|phút|giây)(?:/[\\p{L}]+(?:\\s+[\\p{L}]+(?=\\s*[.,;]|$))?){0,2})(?!\\s+(?:đầu|cuối|tới|nữa))`,
  read({ comparator, low, number, unit = "" }, _context, { before, after }) {
    if (FROM_EVENT.test(after)) return null;
    const isFast = /quá|đa|dưới/iu.test(comparator ?? "") && /^(?:giờ|phút|giây)/iu.test(unit);
    const isMeasured =
      CHANGES.test(before) ||
      (/ít|thiểu|thêm/iu.test(comparator ?? "") && CHANGED_BY.test(before)) ||
      (comparator !== undefined && (unit.includes("/") || KEPT.test(before) || isLengthOfTime(before))) ||
      (isFast && HANDLED.test(before));
    // "từ 5 năm xuống còn 2 năm": where it starts
    if (!isMeasured || (/^từ/iu.test(comparator ?? "") && !low)) return null;
    if (low) return { op: "range", number: readNumber(low), number2: readNumber(number ?? ""), unit };
    return { op: readComparison(comparator), number: readNumber(number ?? ""), number2: null, unit };
  },
});
