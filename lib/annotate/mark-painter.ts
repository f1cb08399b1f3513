import { canHighlight, paintActive, paintMarks } from "./highlight.ts";
import type { Mark } from "./marks.ts";
import type { PageTheme } from "./page-theme.ts";
import { MarkLines } from "./ui/mark-lines.ts";

const nothing = (): void => {};

/** Paints the marks of a page: as highlights, in forced colours as lines of our own. */
export class MarkPainter {
  /** Layer of the lines; empty while highlights are used. */
  readonly element: HTMLElement;
  private readonly lines: MarkLines;
  private readonly forcedColours: MediaQueryList | null;
  private marks: readonly Mark[] = [];
  private active: readonly Range[] = [];
  private theme: PageTheme = "light";
  private unpaint = nothing;
  private untint = nothing;

  /** `onChange`: called when lines must be drawn anew because forced colours were switched. */
  constructor(document: Document, onChange: () => void, signal: AbortSignal) {
    this.lines = new MarkLines(document);
    this.element = this.lines.element;
    this.forcedColours = document.defaultView?.matchMedia("(forced-colors: active)") ?? null;
    const repaint = (): void => {
      this.paint(this.marks, this.theme);
      this.tint(this.active);
      onChange();
    };
    this.forcedColours?.addEventListener("change", repaint, { signal });
  }

  /** Replaces the marks. */
  paint(marks: readonly Mark[], theme: PageTheme): void {
    this.marks = marks;
    this.theme = theme;
    this.unpaint();
    this.unpaint = this.isForced ? nothing : paintMarks(marks, theme);
  }

  /** Tints these ranges, and no others, as the passage in question. */
  tint(ranges: readonly Range[]): void {
    this.active = ranges;
    this.untint();
    this.untint = this.isForced ? nothing : paintActive(ranges, this.theme);
  }

  /** Draws what is not painted by the browser. `origin`: where the layer's zero stands in the window. */
  place(origin: { readonly left: number; readonly top: number }): void {
    this.lines.draw(this.isForced && canHighlight() ? this.marks : [], origin);
  }

  remove(): void {
    this.unpaint();
    this.untint();
  }

  private get isForced(): boolean {
    return this.forcedColours?.matches ?? false;
  }
}
