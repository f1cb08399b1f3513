import type { Refiner } from "../extractor.ts";

/** Words that make the date behind them a beginning: "từ quý II/2026", "bắt đầu từ ngày 01/3/2026". */
const FROM = /(?<![\p{L}])từ(?:\s+(?:đầu|ngày|tháng|năm))?\s+$/iu;
/** A range says its end itself. */
const RANGE = /\d\s*(?:[-–]|đến)\s*\S|[-–]\s*(?:quý|tháng)|đến/iu;

/** A date behind "từ" says when a duty begins, not when it must be done. */
export const startDateRemoval: Refiner = {
  id: "start-date-removal",
  refine: (mentions, passage) =>
    mentions.filter(
      ({ kind, value, span }) =>
        kind !== "deadline" ||
        !("due" in value) ||
        !FROM.test(passage.slice(Math.max(0, span.start - 16), span.start)) ||
        RANGE.test(passage.slice(span.start, span.end)),
    ),
};
