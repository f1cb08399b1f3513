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

/**
 * Runs in the page: words marked as one kind, from the document's highlight registry, in the order of the page. With `until`, looks
 * at every frame and answers when they hold it.
 */
async function readPainted({ name, until }: { readonly name: string; readonly until: string }): Promise<string[]> {
  for (;;) {
    const ranges = [...(CSS.highlights.get(`stnv-${name}`) ?? [])] as StaticRange[];
    const words = ranges.map((found) => {
      const range = document.createRange();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      return { range, text: range.toString().replace(/\s+/gu, " ").normalize("NFC") };
    });
    words.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    const texts = words.map(({ text }) => text);
    if (texts.join(" ").includes(until)) return texts;
    await new Promise(requestAnimationFrame);
  }
}

/** Words marked as one kind; the page's world shares the registry with the content script's. */
export function paintedWords(page: Page, kind: string): Promise<string[]> {
  return page.evaluate(readPainted, { name: kind, until: "" });
}

/**
 * Waits until a passage that holds these words flashes, watching from inside the page: on a busy machine the two seconds may
 * pass between two questions from outside.
 */
export async function waitForFlash(page: Page, words: string): Promise<void> {
  await page.evaluate(readPainted, { name: "active", until: words });
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
