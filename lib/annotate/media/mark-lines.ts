import type { Mark } from "../marks.ts";
import { make } from "../ui/make-element.ts";

/**
 * Draws lines under the marks, of our own: in forced colours every highlight would be painted as a selection. One line per
 * line box, none of them takes a click. `origin`: where the layer's zero stands in the window.
 */
export function drawLines(
  element: HTMLElement,
  marks: readonly Mark[],
  origin: { readonly left: number; readonly top: number },
): void {
  const lines = marks.flatMap(({ kind, ranges }) =>
    ranges.flatMap((range) =>
      Array.from(range.getClientRects())
        .filter((rect) => rect.width > 0)
        .map((rect) => {
          const line = make(element.ownerDocument, "div", { class: "line", "data-kind": kind });
          line.style.left = `${rect.left - origin.left}px`;
          line.style.top = `${rect.bottom - origin.top}px`;
          line.style.width = `${rect.width}px`;
          return line;
        }),
    ),
  );
  element.replaceChildren(...lines);
}
