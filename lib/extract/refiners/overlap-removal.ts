import { compareSpans } from "../../model/span.ts";
import type { Refiner } from "../extractor.ts";

/** Of overlapping mentions of a kind, the longest stays; of equal ones the first. Sorted by start. */
export const overlapRemoval: Refiner = {
  id: "overlap-removal",
  refine(mentions) {
    if (mentions.length < 2) return mentions;
    const length = mentions.reduce((end, { span }) => Math.max(end, span.end), 0);
    const taken = new Map<string, Uint8Array>();
    const kept = [...mentions]
      .sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))
      .filter(({ kind, span }) => {
        const units = taken.get(kind) ?? new Uint8Array(length);
        taken.set(kind, units);
        if (units.subarray(span.start, span.end).includes(1)) return false;
        units.fill(1, span.start, span.end);
        return true;
      });
    return kept.sort((a, b) => compareSpans(a.span, b.span));
  },
};
