import type { Edges } from "./placement.ts";

/** Room for borders and rounding when two boxes merely touch. */
const TOUCH = 1;

function contentEdges(element: Element, view: Window): Edges {
  const rect = element.getBoundingClientRect();
  const style = view.getComputedStyle(element);
  const number = (value: string): number => Number.parseFloat(value) || 0;
  return {
    left: rect.left + number(style.borderLeftWidth) + number(style.paddingLeft),
    right: rect.right - number(style.borderRightWidth) - number(style.paddingRight),
  };
}

/** Edges of the text column: the content box of `root`, widened to the lines that stick out of it. */
export function textEdges(root: Element, lines: Iterable<Edges>): Edges {
  const view = root.ownerDocument.defaultView;
  let { left, right } = view ? contentEdges(root, view) : root.getBoundingClientRect();
  for (const line of lines) {
    left = Math.min(left, line.left);
    right = Math.max(right, line.right);
  }
  return { left, right };
}

/** Boxes that a sibling may fill: a wrapper that reaches across the text is looked into, down to this depth. */
const DEEPEST = 4;

/** Calls `visit` with the boxes beside `root`: siblings of it and of its ancestors that stand at its height. */
function visitNeighbours(root: Element, host: Element, visit: (rect: DOMRect) => void): void {
  const column = root.getBoundingClientRect();
  const isBeside = (rect: DOMRect): boolean =>
    rect.width > 0 && rect.height > 0 && rect.bottom > column.top && rect.top < column.bottom;
  const look = (element: Element, depth: number): void => {
    if (element === host) return;
    const rect = element.getBoundingClientRect();
    const reachesAcross = rect.left < column.right - TOUCH && rect.right > column.left + TOUCH;
    // Floats and positioned boxes stick out of a wrapper that itself has no height.
    if (!isBeside(rect) || reachesAcross) {
      if (depth < DEEPEST && (reachesAcross || rect.height === 0))
        for (const child of Array.from(element.children)) look(child, depth + 1);
      return;
    }
    visit(rect);
  };
  for (let inner = root; inner.parentElement; inner = inner.parentElement) {
    for (const sibling of Array.from(inner.parentElement.children)) if (sibling !== inner) look(sibling, 0);
  }
}

/**
 * The room beside the text in which nothing of the page stands, bounded by the window. `host`: our own element, which does
 * not count. A box that overlaps the text itself says nothing about the gutters.
 */
export function freeEdges(root: Element, text: Edges, host: Element): Edges {
  const width = root.ownerDocument.documentElement.clientWidth;
  let left = 0;
  let right = width;
  visitNeighbours(root, host, (rect) => {
    if (rect.right <= text.left + TOUCH) left = Math.max(left, rect.right);
    if (rect.left >= text.right - TOUCH) right = Math.min(right, rect.left);
  });
  return { left, right };
}
