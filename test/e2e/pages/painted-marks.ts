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

/** Words marked as one kind, from the document's highlight registry, which the page's world shares with the content script's. */
export async function paintedWords(page: Page, kind: string): Promise<string[]> {
  return page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(`stnv-${name}`) ?? [])] as StaticRange[];
    const words = ranges.map((found) => {
      const range = document.createRange();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      return { range, text: range.toString().replace(/\s+/gu, " ").normalize("NFC") };
    });
    words.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return words.map(({ text }) => text);
  }, kind);
}

/** Reads all kinds of marks that are painted whoever the user is. */
export async function paintedMarks(page: Page): Promise<PaintedMarks> {
  const words = (kind: string): Promise<string[]> => paintedWords(page, kind);
  return {
    lead: await words("lead"),
    coordinating: await words("coordinating"),
    deadline: await words("deadline"),
    target: await words("target"),
    active: await words("active"),
  };
}
