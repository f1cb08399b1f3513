import type { Span } from "../../lib/model/span.ts";
import type { PdfBlock } from "../../lib/pdf/document-text.ts";

/** Where a passage stands: page from 0, points of the page as it is shown. */
export interface Passage {
  readonly page: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Parts of the type's height above and below the baseline that belong to a line. */
const ABOVE = 1.1;
const BELOW = 0.4;

/** The lines of a span over the blocks joined by "\n", as far as they stand on the page on which it begins. */
export function passageOf(blocks: readonly PdfBlock[], { start, end }: Span): Passage | null {
  let passage: Passage | null = null as Passage | null;
  let at = 0;
  for (const { text, lines, parts, map } of blocks) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, text.length);
    at += text.length + 1;
    if (from >= to) continue;
    const source = map.toSource({ start: from, end: to });
    let before = 0;
    for (const [i, line] of lines.entries()) {
      const length = parts[i]?.length ?? 0;
      const isIn = before < source.end && before + length > source.start;
      before += length;
      if (!isIn || (passage && passage.page !== line.page)) continue;
      passage = {
        page: line.page,
        x1: Math.min(passage?.x1 ?? Infinity, line.x1),
        x2: Math.max(passage?.x2 ?? 0, line.x2),
        y1: Math.min(passage?.y1 ?? Infinity, line.y - ABOVE * line.size),
        y2: Math.max(passage?.y2 ?? 0, line.y + BELOW * line.size),
      };
    }
  }
  return passage;
}
