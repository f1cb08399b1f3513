/** Edges in CSS px of the viewport. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

/** Where the buttons stand and how much they show. `none`: no gutter is free. */
export type ButtonColumn =
  | { readonly side: "left" | "right"; readonly size: "word" | "icon"; readonly x: number }
  | { readonly side: "none" };

/** Between a button and the text. */
export const GAP = 10;
/** Width of a button with its word, and of one with the icon only. */
export const WORD_WIDTH = 66;
export const ICON_WIDTH = 24;
/** Free gutter needed for icon and word; for the icon alone the gap may shrink. */
const WORD_GUTTER = 76;
const ICON_GUTTER = 28;
const BUTTON_HEIGHT = 24;

function sizeIn(gutter: number): "word" | "icon" | null {
  if (gutter >= WORD_GUTTER) return "word";
  return gutter >= ICON_GUTTER ? "icon" : null;
}

/** Gap kept beside the text; in a narrow gutter what the icon leaves, shared between both sides. */
const gapIn = (gutter: number, size: "word" | "icon"): number =>
  Math.min(GAP, (gutter - (size === "word" ? WORD_WIDTH : ICON_WIDTH)) / 2);

/**
 * The gutter for the buttons: left of the text, else right, else none. `free` bounds the room in which nothing else
 * stands. `x` is the edge of the button that faces the text: its right edge on the left side, its left edge on the right.
 */
export function chooseColumn(text: Edges, free: Edges): ButtonColumn {
  const left = text.left - free.left;
  const leftSize = sizeIn(left);
  if (leftSize) return { side: "left", size: leftSize, x: text.left - gapIn(left, leftSize) };
  const right = free.right - text.right;
  const rightSize = sizeIn(right);
  if (rightSize) return { side: "right", size: rightSize, x: text.right + gapIn(right, rightSize) };
  return { side: "none" };
}

/** Tops of the buttons: each as near to its line as the ones above allow. `tops`: ascending or not, in the order of the tasks. */
export function stackTops(tops: readonly number[]): number[] {
  const placed = new Array<number>(tops.length);
  let bottom = Number.NEGATIVE_INFINITY;
  for (const index of tops.map((_, i) => i).sort((a, b) => (tops[a] ?? 0) - (tops[b] ?? 0) || a - b)) {
    const top = Math.max(tops[index] ?? 0, bottom);
    placed[index] = top;
    bottom = top + BUTTON_HEIGHT + 2;
  }
  return placed;
}

/** Width of the card, and the room it needs beside the text. */
export const CARD_WIDTH = 400;
const CARD_GAP = 14;
const CARD_MARGIN = 8;

export type CardPlace = { readonly docked: true } | { readonly docked: false; readonly left: number; readonly top: number };

/**
 * Beside the text at the task's height, kept inside the window; at the bottom where too little is free on the right.
 * `anchorTop`: top of the task's first line. `height`: the card's own.
 */
export function placeCard(
  text: Edges,
  viewport: { readonly width: number; readonly height: number },
  anchorTop: number,
  height: number,
): CardPlace {
  if (viewport.width - text.right < CARD_WIDTH + CARD_GAP) return { docked: true };
  const lowest = viewport.height - height - CARD_MARGIN;
  const top = Math.max(CARD_MARGIN, Math.min(anchorTop, lowest));
  return { docked: false, left: Math.min(text.right + CARD_GAP, viewport.width - CARD_WIDTH - CARD_MARGIN), top };
}
