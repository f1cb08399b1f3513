import { type Edges, placeCard } from "./placement.ts";
import { scrollToRange } from "./scroll-to.ts";

/** Of the window's height: where a passage is brought beside a card, and above one that is docked at the bottom. */
const BESIDE = 0.3;
const ABOVE = 0.12;
/** What a docked card leaves free. */
const FREE = 0.4;

/** Where in the window a passage is brought so that its card leaves it free. `text`: edges of the text column, `null` while unknown. */
export function shareBesideCard(text: Edges | null, { documentElement }: Document): number {
  const { clientWidth: width, clientHeight: height } = documentElement;
  return text !== null && placeCard(text, { width, height }, 0, 0).docked ? ABOVE : BESIDE;
}

/** Scrolls a passage out from under a card that docks over it. Returns where its top is in the window then, in CSS px. */
export function uncover(range: Range | undefined, text: Edges | null, document: Document): number {
  const { top = 0 } = range?.getClientRects()[0] ?? {};
  if (!range || shareBesideCard(text, document) === BESIDE) return top;
  const { bottom } = range.getBoundingClientRect();
  return bottom > document.documentElement.clientHeight * FREE ? scrollToRange(range, ABOVE) : top;
}
