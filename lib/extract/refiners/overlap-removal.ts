import type { Mention } from "../../model/mention.ts";
import { compareSpans } from "../../model/span.ts";
import type { Refiner } from "../extractor.ts";

/** Whether mentions of a kind overlap, told from the front: most passages have none that do, and are sorted already. */
function haveOverlaps(sorted: readonly Mention[]): boolean {
  const ends = { assignee: 0, deadline: 0, target: 0 };
  for (const { kind, span } of sorted) {
    if (span.start < ends[kind]) return true;
    ends[kind] = span.end;
  }
  return false;
}

/** "Các xã bị ngập trong tháng 10": what stands inside a name says whose it is, no time or measure of a duty. */
function outsideNames(mentions: readonly Mention[]): readonly Mention[] {
  const names = mentions.filter(({ kind }) => kind === "assignee");
  const isInside = ({ kind, span }: Mention): boolean =>
    kind !== "assignee" && names.some((name) => name.span.start < span.start && span.end <= name.span.end);
  return names.length > 0 && mentions.some(isInside) ? mentions.filter((mention) => !isInside(mention)) : mentions;
}

/** Of overlapping mentions of a kind, the longest stays; of equal ones the first. Sorted by start. */
export const overlapRemoval: Refiner = {
  id: "overlap-removal",
  refine(all) {
    if (all.length < 2) return all;
    const mentions = outsideNames(all);
    const sorted = [...mentions].sort((a, b) => compareSpans(a.span, b.span));
    if (!haveOverlaps(sorted)) return sorted;
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
