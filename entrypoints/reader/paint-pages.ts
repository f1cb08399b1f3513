import type { OpenedPdf } from "../../lib/pdf/open-pdf.ts";
import type { PageLayer } from "./page-layers.ts";

/** How far beyond the window pages are painted, in windows. */
const AHEAD = "100%";

/**
 * Paints the pages that are in view or near it, and lets go of the pictures of the others, so that a long file costs no more
 * than a short one.
 */
export function paintPages(
  layers: readonly PageLayer[],
  pdf: OpenedPdf,
  scale: () => number,
): { readonly repaint: () => void; readonly stop: () => void } {
  const wanted = new Set<number>();
  const painted = new Map<number, HTMLCanvasElement>();
  let stopped = false;

  const paint = async (index: number): Promise<void> => {
    const layer = layers[index];
    if (!layer || painted.has(index)) return;
    const canvas = document.createElement("canvas");
    canvas.setAttribute("aria-hidden", "true");
    painted.set(index, canvas);
    await pdf.paintPage(index, canvas, scale() * devicePixelRatio);
    // Meanwhile it may have gone out of view, or the scale may have changed.
    if (!stopped && wanted.has(index) && painted.get(index) === canvas) layer.picture.replaceChildren(canvas);
    else if (painted.get(index) === canvas) forget(index);
  };
  const forget = (index: number): void => {
    const canvas = painted.get(index);
    painted.delete(index);
    if (!canvas) return;
    canvas.remove();
    // Browsers keep a canvas' memory until it is collected, unless it has no size.
    canvas.width = 0;
    canvas.height = 0;
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const index = layers.findIndex(({ element }) => element === target);
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
  for (const { element } of layers) observer.observe(element);
  return {
    repaint: () => {
      // The old picture stays, stretched, until the new one is there.
      painted.clear();
      for (const index of wanted) void paint(index);
    },
    stop: () => {
      stopped = true;
      observer.disconnect();
      for (const index of [...painted.keys()]) forget(index);
    },
  };
}
