import type { Mark } from "./marks.ts";

interface TextPoint {
  readonly node: Node;
  readonly offset: number;
}

/** The place in the text nearest to a point of the viewport. Chrome 109 has only caretRangeFromPoint, Firefox only the other. */
function textPointAt(document: Document, x: number, y: number): TextPoint | null {
  if (typeof document.caretPositionFromPoint === "function") {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y) ?? null;
  return range && { node: range.startContainer, offset: range.startOffset };
}

function covers(range: Range, point: TextPoint, x: number, y: number): boolean {
  try {
    if (range.comparePoint(point.node, point.offset) !== 0) return false;
  } catch {
    return false; // A point in another tree is not in the range.
  }
  // The caret snaps to the nearest text: a click beside a line must not count.
  return Array.from(range.getClientRects()).some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}

/** The mark under a point of the viewport, of several the shortest; `null` when there is none. CSS px. */
export function markAt(document: Document, marks: readonly Mark[], x: number, y: number): Mark | null {
  const point = textPointAt(document, x, y);
  if (!point) return null;
  const hits = marks.filter((mark) => mark.ranges.some((range) => covers(range, point, x, y)));
  const lengthOf = (mark: Mark): number => mark.ranges.reduce((sum, range) => sum + range.toString().length, 0);
  return hits.reduce<Mark | null>((best, mark) => (best && lengthOf(best) <= lengthOf(mark) ? best : mark), null);
}
