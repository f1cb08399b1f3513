import type { Mark } from "../marks.ts";
import { make } from "./make-element.ts";

/**
 * Lines under the marks, drawn by us: in forced colours every highlight would be painted as a selection. One line per
 * line box, none of them takes a click.
 */
export class MarkLines {
  readonly element: HTMLElement;

  constructor(private readonly document: Document) {
    this.element = make(document, "div", { class: "lines", "aria-hidden": "true" });
  }

  /** Draws the lines of these marks anew. `origin`: where the layer's zero stands in the window. */
  draw(marks: readonly Mark[], origin: { readonly left: number; readonly top: number }): void {
    const lines = marks.flatMap(({ kind, ranges }) =>
      ranges.flatMap((range) =>
        Array.from(range.getClientRects())
          .filter((rect) => rect.width > 0)
          .map((rect) => {
            const line = make(this.document, "div", { class: "line", "data-kind": kind });
            line.style.left = `${rect.left - origin.left}px`;
            line.style.top = `${rect.bottom - origin.top}px`;
            line.style.width = `${rect.width}px`;
            return line;
          }),
      ),
    );
    this.element.replaceChildren(...lines);
  }
}
