import { type SelectedWords, wholeText } from "../../model/page-text.ts";
import { describeSpan } from "../../model/selector.ts";
import type { Span } from "../../model/span.ts";
import { anchor, type PassageSelectors } from "../anchor.ts";
import type { PageReadingSource } from "../read-page.ts";
import type { TextPositions } from "../text-positions.ts";
import { textNodesIn } from "./selected-range.ts";

interface Place {
  readonly span: Span | null;
  /** Selected characters that are not part of the text. */
  readonly missed: number;
}

/** Where a range stands in a page's text. What of it is not text (a menu, something hidden) counts as missed. */
function placeOf(positions: TextPositions, range: Range): Place {
  let start: number | null = null;
  let end = 0;
  let missed = 0;
  for (const node of textNodesIn(range)) {
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    const first = positions.offsetOf(node, from);
    const last = positions.offsetOf(node, to);
    if (first === null || last === null) missed += node.data.slice(from, to).trim().length;
    else {
      start ??= first;
      end = last;
    }
  }
  return { span: start !== null && start < end ? { start, end } : null, missed };
}

/** The box around the selection, whose edges say where the card and the button go. */
function boxAround({ commonAncestorContainer: top }: Range): Element | null {
  let box = top.nodeType === 1 ? (top as Element) : top.parentElement;
  const view = top.ownerDocument?.defaultView;
  while (box?.parentElement && view?.getComputedStyle(box).display.startsWith("inline")) box = box.parentElement;
  return box;
}

/** What the annotator gives: the page as it reads it, a way to read all of it, and whether only the selection counts. */
export type ChooseWords = (
  page: PageReadingSource | null,
  readAll: () => Promise<PageReadingSource | null>,
  alone: boolean,
) => Promise<PageReadingSource | null>;

/**
 * Finds the words of a range in a page's text each time it is read: in what the page is read as, where all of them stand there,
 * else in all that it shows. When the page has replaced them meanwhile, by their quote. `id` tells one selection from the next.
 */
export function readerOf(range: Range, id: number): ChooseWords {
  let kept: PassageSelectors | null = null;
  const find = (source: PageReadingSource | null): Place => {
    if (!source) return { span: null, missed: Number.POSITIVE_INFINITY };
    const place = placeOf(source.positions, range);
    const again = place.span || !kept ? null : anchor(wholeText(source.page), kept);
    return again ? { span: again.span, missed: 0 } : place;
  };
  return async (page, readAll, alone) => {
    const own = find(page);
    const all = own.span && own.missed === 0 ? null : await readAll();
    const other = find(all);
    const isOther = all !== null && other.span !== null && (!own.span || other.missed < own.missed);
    const source = isOther ? all : page;
    const span = isOther ? other.span : own.span;
    if (!source || !span) return null;
    kept = describeSpan(wholeText(source.page), span);
    const selection: SelectedWords = { ...span, alone, id };
    const root = (alone || isOther) && range.commonAncestorContainer.isConnected ? boxAround(range) : null;
    return { ...source, page: { ...source.page, selection }, root: root ?? source.root };
  };
}
