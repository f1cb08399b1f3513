import { MAX_SELECTION } from "../../model/page-text.ts";
import type { Sentence } from "../ui/words.ts";

/** The range of what is selected in the top document, or the sentence that says why there is none. */
export function selectedRange(document: Document): Range | Sentence {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return whyNothing(document.activeElement);
  const range = selection.getRangeAt(0).cloneRange();
  // Firefox selects the cells of a table one by one.
  const last = selection.getRangeAt(selection.rangeCount - 1);
  range.setEnd(last.endContainer, last.endOffset);
  return range.toString().length > MAX_SELECTION ? "select.tooLong" : range;
}

/** What is selected in a field or a frame is not part of the document's text. */
function whyNothing(active: Element | null): Sentence {
  if (active?.matches("iframe, frame, object, embed")) return "select.frame";
  if (active?.matches("input, textarea")) return "select.field";
  return "select.nothing";
}

/** The text nodes of which a range holds something, in order. */
export function textNodesIn(range: Range): Text[] {
  const { commonAncestorContainer: top } = range;
  if (top.nodeType === 3) return [top as Text];
  const nodes: Text[] = [];
  const walker = (top.ownerDocument ?? (top as Document)).createTreeWalker(top, 4);
  while (walker.nextNode()) if (range.intersectsNode(walker.currentNode)) nodes.push(walker.currentNode as Text);
  return nodes;
}
