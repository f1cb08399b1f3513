import { definePatternExtractor } from "../../extractor.ts";
import { isResult } from "./patterns.ts";

/** "tăng trưởng hai con số", "đạt 2 con số": ten percent or more */
export const twoDigit = definePatternExtractor({
  id: "two-digit",
  kind: "target",
  cues: ["con số"],
  pattern: "(?:từ\\s+)?(?:hai|0?2)\\s+con\\s+số(?:\\s+trở\\s+lên)?",
  read: (_groups, _context, { before }) =>
    isResult(before, false) || !/(?:tăng|đạt|trưởng|phấn đấu|mức)(?![\p{L}])[^.;:]{0,60}$/iu.test(before)
      ? null
      : { op: ">=", number: 10, number2: null, unit: "%" },
});
