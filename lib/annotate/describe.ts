import { describeSpan } from "../model/selector.ts";
import type { Span } from "../model/span.ts";
import type { TextPositions } from "./text-positions.ts";

/** The first or last text node inside a range's boundary that is an element, else the boundary itself. */
function textBoundary(range: Range, edge: "start" | "end"): { readonly node: Node; readonly offset: number } | null {
  const node = edge === "start" ? range.startContainer : range.endContainer;
  const offset = edge === "start" ? range.startOffset : range.endOffset;
  if (node.nodeType === 3) return { node, offset };
  const walker = range.commonAncestorContainer.ownerDocument?.createTreeWalker(range.commonAncestorContainer, 4);
  let found: Node | null = null;
  while (walker?.nextNode()) {
    if (!range.intersectsNode(walker.currentNode)) continue;
    found = walker.currentNode;
    if (edge === "start") break;
  }
  return found && { node: found, offset: edge === "start" ? 0 : (found.textContent?.length ?? 0) };
}

/** The span of the page's text under a range; `null` when one of its ends is not in the text. */
export function spanOfRange(positions: TextPositions, range: Range): Span | null {
  const from = textBoundary(range, "start");
  const to = textBoundary(range, "end");
  const start = from && positions.offsetOf(from.node, from.offset);
  const end = to && positions.offsetOf(to.node, to.offset);
  return start === null || end === null || start >= end ? null : { start, end };
}

/** Both selectors of a range; `null` when it is not in the page's text. `text`: the page's blocks joined by "\n". */
export function describeRange(text: string, positions: TextPositions, range: Range): ReturnType<typeof describeSpan> | null {
  const span = spanOfRange(positions, range);
  return span && describeSpan(text, span);
}
