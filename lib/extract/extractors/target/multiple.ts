import { definePatternExtractor } from "../../extractor.ts";
import { COMPARATOR, isResult, NUMBER, readComparison, readNumber } from "./patterns.ts";

const SPELLED: Readonly<Record<string, number>> = { rưỡi: 1.5, đôi: 2, ba: 3, bốn: 4, năm: 5, mười: 10 };

/** "gấp 1,5 lần", "ít nhất gấp 2 - 3 lần", "gấp tối thiểu 2 lần", "gấp đôi" */
export const multiple = definePatternExtractor({
  id: "multiple",
  kind: "target",
  cues: ["gấp"],
  pattern: `(?<comparator>${COMPARATOR})?gấp\\s+(?:(?<inner>${COMPARATOR})?(?:(?<low>${NUMBER})\\s*(?:[-–]|đến)\\s*)?(?<number>${NUMBER})\\s+lần|(?<spelled>đôi|rưỡi|(?:ba|bốn|năm|mười)(?:\\s+lần)?))`,
  read({ comparator, inner, low, number, spelled }, _context, { before }) {
    if (isResult(before, (comparator ?? inner) !== undefined)) return null;
    if (low) return { op: "range", number: readNumber(low), number2: readNumber(number ?? ""), unit: "lần" };
    const times = spelled ? SPELLED[spelled.split(/\s/u)[0]?.toLowerCase() ?? ""] : readNumber(number ?? "");
    return times === undefined ? null : { op: readComparison(comparator ?? inner), number: times, number2: null, unit: "lần" };
  },
});
