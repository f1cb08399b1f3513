import type { Refiner } from "../extractor.ts";

const UNTIL = /^(?:cho\s+)?(?:đến|tới)(?![\p{L}])/iu;
/** Code units that hold the first day of a range. */
const REACH = 48;
const FIRST_DAY = /(?<![\p{L}])từ(?:\s+(?:\d[\d/.-]*|giờ|ngày|tháng|năm))+\s+$/iu;

/** "(từ ngày 01/12) đến hết ngày 15/12": a range is one time, and its first day belongs to its words. */
export const rangeStart: Refiner = {
  id: "range-start",
  refine: (mentions, passage) =>
    mentions.map((mention) => {
      const { start, end } = mention.span;
      const isUntil = mention.kind === "deadline" && UNTIL.test(passage.slice(start, start + 8));
      const from = isUntil && FIRST_DAY.exec(passage.slice(Math.max(0, start - REACH), start));
      return from ? { ...mention, span: { start: start - from[0].length, end } } : mention;
    }),
};
