import { definePatternExtractor } from "../../extractor.ts";
import { SPELLED_NUMBER, SPELLED_NUMBERS } from "../../spelled-numbers.ts";
import { isResult, NOUN, readComparison } from "./patterns.ts";

/** "ít nhất hai khu công nghiệp", "tối thiểu ba điểm cầu": a number in words, only behind a comparator */
export const spelledCount = definePatternExtractor({
  id: "spelled-count",
  kind: "target",
  cues: ["ít nhất", "tối thiểu", "tối đa", "không dưới", "không quá"],
  pattern: `(?<comparator>ít\\s+nhất|tối\\s+thiểu|tối\\s+đa|không\\s+dưới|không\\s+quá)\\s+(?<number>${SPELLED_NUMBER})\\s+(?!nửa|phần|trăm|nghìn|mươi)${NOUN}`,
  read({ comparator, number, unit = "" }, _context, { before }) {
    if (isResult(before, true) || /^(?:ngày|tháng|năm|giờ|tuần|phút|lần|tuổi|quý|người đứng đầu)/iu.test(unit)) return null;
    return { op: readComparison(comparator), number: SPELLED_NUMBERS[number?.toLowerCase() ?? ""] ?? 0, number2: null, unit };
  },
});
