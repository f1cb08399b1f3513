import type { Span } from "../model/span.ts";
import type { TextPositions } from "./text-positions.ts";

/**
 * Live ranges over a span of the page's text, one per block, so that none covers what lies between two blocks. Text nodes
 * that were shortened or taken away since the reading give none: read again.
 */
export function rangesOf(positions: TextPositions, span: Span): Range[] {
  const ranges: Range[] = [];
  for (const slices of positions.slicesOf(span)) {
    const first = slices[0];
    const last = slices[slices.length - 1];
    if (!first || !last || !first.node.isConnected || !last.node.isConnected) continue;
    if (first.start > first.node.length || last.end > last.node.length) continue;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.start);
    range.setEnd(last.node, last.end);
    ranges.push(range);
  }
  return ranges;
}
