import { definePatternExtractor } from "../../extractor.ts";
import { isNoTarget } from "./count-refusals.ts";
import { COMPARATOR, MULTIPLIER, NOUN, NUMBER, readComparison, readNumber } from "./patterns.ts";

/** "ít nhất 10 tiện ích", "trên 20 triệu người dân", "tối thiểu 2 dự án"; "3.000 km đường bộ" after phấn đấu, hoàn thành, đạt */
export const count = definePatternExtractor({
  id: "count",
  kind: "target",
  cues: [],
  contains: /\d\s*(?!tháng(?![\p{L}])|năm\s+\d|(?:của|về|và|đến)\s)\p{L}/iu,
  pattern: String.raw`(?<comparator>(?:${COMPARATOR}|vượt\s+(?:mốc\s+)?){1,2})?(?<number>(?!(?<=năm\s)\d{4}\s)(?:${NUMBER}))(?:(?:\s*(?:ha|km|m|tấn|triệu|tỷ|nghìn)(?![\p{L}]))?\s*(?:[-–]|đến)\s*(?<high>${NUMBER})|/(?<all>\d{1,3}))?\s*(?<multiplier>${MULTIPLIER}\s+)?${NOUN}(?<bound>\s+trở\s+(?:lên|xuống))?`,
  read(
    { comparator = "", number = "", high = "", all = "", multiplier = "", unit = "", bound = "" },
    { isObjective = false },
    { before, after },
  ) {
    const name = unit.trim();
    if (isNoTarget({ comparator, figures: number, high, all, multiplier, unit: name, bound, before, after, isObjective }))
      return null;
    const first = readNumber(number, multiplier);
    if (high) return { op: "range", number: first, number2: readNumber(high, multiplier), unit: name };
    const op = bound ? (/lên/iu.test(bound) ? ">=" : "<=") : readComparison(comparator);
    return { op, number: first, number2: null, unit: name };
  },
});
