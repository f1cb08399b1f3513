import { anyOf } from "../../../text/any-of.ts";
import { definePatternExtractor } from "../../extractor.ts";
import { COMPARATOR, isResult, readComparison } from "./patterns.ts";

const COUNTED: Readonly<Record<string, number>> = { hai: 2, ba: 3 };
const PARTS: Readonly<Record<string, number>> = { ba: 3, tư: 4, năm: 5, mười: 10 };

/** Verbs of changing a quantity, with at most its name between: "giảm số đầu mối …". */
const CHANGES =
  /(?<![\p{L}])(?:giảm|rút ngắn|tăng|tiết kiệm|bớt|hạ|bảo đảm|đảm bảo|có|đạt|phấn đấu)(?:\s+[\p{L}]+){0,6}\s+$|(?:hoàn thành|thi công)\s+$/iu;

/** "phấn đấu 1/2 số trường …; 3/4 số học sinh …": the goal is set earlier in the sentence. */
const STRIVEN_FOR = /(?<![\p{L}])(?:phấn đấu|mục tiêu)(?![\p{L}])[^.]*$/iu;

/** "cắt giảm một nửa", "giảm tối thiểu 1/3 số …", "ít nhất một phần ba": a part of the whole, as a number below 1 */
export const fraction = definePatternExtractor({
  id: "fraction",
  kind: "target",
  cues: ["nửa", "một phần", "hai phần", "ba phần", "/"],
  contains: /nửa|phần|[1-9]\s*\/\s*(?:[2-9]|10)\s/iu,
  pattern: `(?<comparator>${COMPARATOR})?${anyOf`
  (?<half>một\s+nửa|1\s*/\s*2(?=\s+\p{L})) | (?<share>một|hai|ba)\s+phần\s+(?<parts>ba|tư|năm|mười)
  (?<over>[1-9])/(?<under>[2-9]|10)(?=\s+(?:số|tổng|thời gian|chi phí|quy mô|diện tích|khối lượng|chiều dài|dân số|thành viên)(?![\p{L}]))
`}`,
  read({ comparator, half, share: first, parts, over, under }, { isObjective }, { before }) {
    const isGoal =
      CHANGES.test(before) ||
      (over && (STRIVEN_FOR.test(before) || /^(?:ít|tối)/iu.test(comparator ?? ""))) ||
      (isObjective && comparator !== undefined);
    if (isResult(before, comparator !== undefined) || !isGoal) return null;
    const share = half
      ? 1 / 2
      : parts
        ? (COUNTED[first?.toLowerCase() ?? ""] ?? 1) / (PARTS[parts.toLowerCase()] ?? 1)
        : Number(over) / Number(under);
    if (share >= 1) return null;
    return { op: readComparison(comparator), number: Math.round(share * 1e6) / 1e6, number2: null, unit: "" };
  },
});
