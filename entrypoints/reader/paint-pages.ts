import type { OpenedPdf } from "../../lib/pdf/open-pdf.ts";
import type { PageLayer } from "./page-layers.ts";

/** How far beyond the window pages are painted, in windows. */
const AHEAD = "100%";

/** Paints pages as they come into view. */
export interface Painter {
  /** The next page of the file. */
  readonly add: (layer: PageLayer) => void;
  /** Paints the pictures anew, at the scale of now. */
  readonly repaint: () => void;
  /** Paints a page upright: quarter turns clockwise. */
  readonly turn: (index: number, turn: number) => void;
  readonly stop: () => void;
}

/**
 * Paints the pages that are in view or near it, and lets go of the pictures of the others, so that a long file costs no more
 * than a short one.
 */
export function createPainter(pdf: OpenedPdf, scale: () => number): Painter {
  const layers: PageLayer[] = [];
  const indexes = new Map<Element, number>();
  const wanted = new Set<number>();
  const painted = new Map<number, HTMLCanvasElement>();
  const turns = new Map<number, number>();
  let stopped = false;

  const paint = async (index: number): Promise<void> => {
    const layer = layers[index];
    if (!layer || painted.has(index)) return;
    const canvas = document.createElement("canvas");
    canvas.setAttribute("aria-hidden", "true");
    painted.set(index, canvas);
    // Nobody waits for the picture: a file that was closed meanwhile, or a page that cannot be drawn, has none.
    const isDrawn = await pdf.paintPage(index, canvas, scale() * devicePixelRatio, { turn: turns.get(index) ?? 0 }).then(
      () => true,
      () => false,
    );
    // Meanwhile it may have gone out of view, or the scale may have changed.
    if (painted.get(index) !== canvas) release(canvas);
    else if (!stopped && isDrawn && wanted.has(index)) show(layer, canvas);
    else forget(index);
  };
  const show = ({ picture }: PageLayer, canvas: HTMLCanvasElement): void => {
    const before = picture.querySelector("canvas");
    picture.replaceChildren(canvas);
    if (before) release(before);
  };
  const forget = (index: number): void => {
    painted.delete(index);
    for (const canvas of Array.from(layers[index]?.picture.querySelectorAll("canvas") ?? [])) release(canvas);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const index = indexes.get(target) ?? -1;
        if (isIntersecting) {
          wanted.add(index);
          void paint(index);
        } else {
          wanted.delete(index);
          forget(index);
        }
      }
    },
    { rootMargin: `${AHEAD} 0px` },
  );
  return {
    add: (layer) => {
      indexes.set(layer.element, layers.push(layer) - 1);
      observer.observe(layer.element);
    },
    repaint: () => {
      // The old picture stays, stretched, until the new one is there.
      painted.clear();
      for (const index of wanted) void paint(index);
    },
    turn: (index, turn) => {
      if ((turns.get(index) ?? 0) === turn) return;
      turns.set(index, turn);
      painted.delete(index);
      if (wanted.has(index)) void paint(index);
    },
    stop: () => {
      stopped = true;
      observer.disconnect();
      for (const index of [...painted.keys()]) forget(index);
    },
  };
}

/** Browsers keep a canvas' memory until it is collected, unless it has no size. */
function release(canvas: HTMLCanvasElement): void {
  canvas.remove();
  canvas.width = 0;
  canvas.height = 0;
}
