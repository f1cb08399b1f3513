import { anyOf } from "../../../text/any-of.ts";
import { definePatternExtractor } from "../../extractor.ts";
import { COMPARATOR, isResult, NUMBER, readComparison, readNumber } from "./patterns.ts";

const SPELLED: Readonly<Record<string, number>> = { rưỡi: 1.5, đôi: 2, hai: 2, ba: 3, bốn: 4, năm: 5, mười: 10 };

/** "thu nhập tăng ít nhất 1,5 lần": what grows, right before its measure; "tăng 2 lần trong năm" counts how often. */
const GROWS = /(?<![\p{L}])(?:tăng(?:\s+(?:lên|thêm|gấp))?|cao hơn)\s+$/iu;

/** "gấp 1,5 lần", "ít nhất gấp 2 - 3 lần", "gấp tối thiểu 2 lần", "gấp đôi", "tăng trên 3 lần" */
export const multiple = definePatternExtractor({
  id: "multiple",
  kind: "target",
  cues: ["gấp", "lần"],
  pattern: anyOf`
  (?<comparator>${COMPARATOR})?gấp\s+${anyOf`
    (?<inner>${COMPARATOR})?(?:(?<low>${NUMBER})\s*(?:[-–]|đến)\s*)?(?<number>${NUMBER})\s+lần | (?<spelled>đôi|rưỡi|(?:hai|ba|bốn|năm|mười)(?:\s+lần)?)
  `}
  (?<grown>(?<!cao\s)${COMPARATOR})?(?:(?<lowTimes>${NUMBER})\s*(?:[-–]|đến)\s*)?(?<times>${NUMBER})\s+lần(?<bound>\s+trở\s+lên)?(?!\s*/|\s+(?:thứ|mỗi|một|trong))
`,
  read({ comparator, inner, low, number, spelled, grown, lowTimes, times: grownTimes, bound }, _context, { before }) {
    if (grownTimes) {
      const told = before.replace(/cao hơn\s+$/iu, "");
      if (!GROWS.test(before) || isResult(told, grown !== undefined)) return null;
      const number = readNumber(grownTimes);
      if (lowTimes) return { op: "range", number: readNumber(lowTimes), number2: number, unit: "lần" };
      return { op: bound ? ">=" : readComparison(grown), number, number2: null, unit: "lần" };
    }
    if (isResult(before, (comparator ?? inner) !== undefined)) return null;
    if (low) return { op: "range", number: readNumber(low), number2: readNumber(number ?? ""), unit: "lần" };
    const times = spelled ? SPELLED[spelled.split(/\s/u)[0]?.toLowerCase() ?? ""] : readNumber(number ?? "");
    return times === undefined ? null : { op: readComparison(comparator ?? inner), number: times, number2: null, unit: "lần" };
  },
});
