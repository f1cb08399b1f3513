import { definePatternExtractor } from "../../extractor.ts";
import { isResult, NOUN, readComparison } from "./patterns.ts";

const NUMBERS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** "ít nhất hai khu công nghiệp", "tối thiểu ba điểm cầu": a number in words, only behind a comparator */
export const spelledCount = definePatternExtractor({
  id: "spelled-count",
  kind: "target",
  cues: ["ít nhất", "tối thiểu", "tối đa", "không dưới", "không quá"],
  pattern: `(?<comparator>ít\\s+nhất|tối\\s+thiểu|tối\\s+đa|không\\s+dưới|không\\s+quá)\\s+(?<number>${Object.keys(NUMBERS).join("|")})\\s+(?!nửa|phần|trăm|nghìn|mươi)${NOUN}`,
  read({ comparator, number, unit = "" }, _context, { before }) {
    if (isResult(before, true) || /^(?:ngày|tháng|năm|giờ|tuần|phút|lần|tuổi|quý|người đứng đầu)/iu.test(unit)) return null;
    return { op: readComparison(comparator), number: NUMBERS[number?.toLowerCase() ?? ""] ?? 0, number2: null, unit };
  },
});
