import { definePatternExtractor } from "../../extractor.ts";
import { COMPARATOR, isResult, NUMBER, readComparison, readNumber } from "./patterns.ts";

/** "Chỉ số phát triển con người (HDI) đạt", "hệ số ICOR xuống còn": what the figure measures, right before it. */
const INDEX = /(?<![\p{L}])(?:chỉ số|hệ số|HDI|GINI|ICOR)(?:\s[^.;:,\d]{1,80})?\s$/iu;
const REACHED = /(?<![\p{L}])(?:đạt|mức|lên|xuống|còn)\s$/iu;
const AIM = /(?<![\p{L}])(?:phấn đấu|mục tiêu|đến (?:hết )?năm \d|nâng|tăng|giảm|duy trì)(?![\p{L}])[^.;]*$/iu;

/** "(HDI) đạt khoảng 0,78", "hệ số ICOR dưới 4,5": the figure of an index, which has no unit */
export const indexFigure = definePatternExtractor({
  id: "index-figure",
  kind: "target",
  cues: ["chỉ số", "hệ số", "hdi", "gini", "icor"],
  pattern: `(?<comparator>${COMPARATOR})?(?<number>${NUMBER})(?=\\s*(?:[.;)]|,(?!\\d)|$|(?:vào|trong|trở\\s+lên|theo)\\s))`,
  read({ comparator, number }, { isObjective }, { before }) {
    if (isResult(before, comparator !== undefined, isObjective) || !INDEX.test(before)) return null;
    if (!comparator && !REACHED.test(before)) return null;
    if (!isObjective && !AIM.test(before)) return null;
    return { op: readComparison(comparator), number: readNumber(number ?? ""), number2: null, unit: "" };
  },
});
