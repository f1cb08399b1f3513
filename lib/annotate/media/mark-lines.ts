import type { Mark, MarkKind } from "../marks.ts";
import { make } from "../ui/make-element.ts";

/** A mark, or the passage in question. */
export interface DrawnMark extends Pick<Mark, "ranges"> {
  readonly kind: MarkKind | "active";
}

/**
 * Draws lines under the marks and frames around the passage in question, of our own: in forced colours every highlight would be
 * painted as a selection. One per line box, none of them takes a click. `origin`: where the layer's zero stands in the window.
 */
export function drawLines(
  element: HTMLElement,
  marks: readonly DrawnMark[],
  origin: { readonly left: number; readonly top: number },
): void {
  const lines = marks.flatMap(({ kind, ranges }) =>
    ranges.flatMap((range) =>
      Array.from(range.getClientRects())
        .filter((rect) => rect.width > 0)
        .map((rect) => {
          const line = make(element.ownerDocument, "div", { class: "line", "data-kind": kind });
          line.style.left = `${rect.left - origin.left}px`;
          line.style.top = `${rect.top - origin.top}px`;
          line.style.width = `${rect.width}px`;
          line.style.height = `${rect.height}px`;
          return line;
        }),
    ),
  );
  element.replaceChildren(...lines);
}
