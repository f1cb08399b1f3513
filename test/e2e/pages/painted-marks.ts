import type { Page } from "@playwright/test";

/** Marked words by kind, in the order of the page; empty lists where nothing is painted. */
export interface PaintedMarks {
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly deadline: readonly string[];
  readonly target: readonly string[];
  /** The passage that flashes or whose card is open. */
  readonly active: readonly string[];
}

/** Reads the document's highlight registry, which the page's world shares with the content script's. */
export async function paintedMarks(page: Page): Promise<PaintedMarks> {
  return page.evaluate(() => {
    const wordsOf = (kind: string): string[] => {
      const ranges = [...(CSS.highlights.get(`stnv-${kind}`) ?? [])] as StaticRange[];
      const words = ranges.map((found) => {
        const range = document.createRange();
        range.setStart(found.startContainer, found.startOffset);
        range.setEnd(found.endContainer, found.endOffset);
        return { range, text: range.toString().replace(/\s+/gu, " ").normalize("NFC") };
      });
      words.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
      return words.map(({ text }) => text);
    };
    const [lead, coordinating, deadline, target, active] = ["lead", "coordinating", "deadline", "target", "active"].map(
      wordsOf,
    ) as [string[], string[], string[], string[], string[]];
    return { lead, coordinating, deadline, target, active };
  });
}
