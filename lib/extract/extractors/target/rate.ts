import { definePatternExtractor } from "../../extractor.ts";
import { COMPARATOR, isResult, NUMBER, readComparison, readNumber } from "./patterns.ts";

/** "513/100.000", "dưới 16,5/10.000": so many of a thousand, ten thousand, hundred thousand */
export const rate = definePatternExtractor({
  id: "rate",
  kind: "target",
  cues: ["/1.000", "/10.000", "/100.000"],
  pattern: `(?<comparator>${COMPARATOR})?(?<number>${NUMBER})(?<unit>/\\s?1(?:0|00)?\\.000)(?![.,/]?\\d|\\/\\p{L}|/\\p{L})`,
  read: ({ comparator, number, unit }, _context, { before }) =>
    // "bản đồ tỷ lệ 1/10.000": a scale
    isResult(before, comparator !== undefined) || (number === "1" && !comparator)
      ? null
      : {
          op: readComparison(comparator),
          number: readNumber(number ?? ""),
          number2: null,
          unit: (unit ?? "").replace(/\s/gu, ""),
        },
});
