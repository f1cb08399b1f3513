import { compareSpans, overlaps } from "../../model/span.ts";
import type { Refiner } from "../extractor.ts";

/** Of overlapping mentions of a kind, the longest stays; of equal ones the first. Sorted by start. */
export const overlapRemoval: Refiner = {
  id: "overlap-removal",
  refine(mentions) {
    const byLength = [...mentions].sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
    const kept: (typeof mentions)[number][] = [];
    for (const mention of byLength) {
      if (!kept.some((other) => other.kind === mention.kind && overlaps(other.span, mention.span))) kept.push(mention);
    }
    return kept.sort((a, b) => compareSpans(a.span, b.span));
  },
};
