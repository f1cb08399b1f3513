import type { CardPort } from "./card-state.ts";
import { PaintedMarks, paintActive } from "./highlight.ts";
import type { Mark } from "./marks.ts";
import type { MediaPart } from "./media/part.ts";
import type { PageTheme } from "./page-theme.ts";
import { partOf } from "./parts.ts";
import { FRAME_MS, type Steps } from "./slices.ts";
import { make } from "./ui/make-element.ts";

/**
 * At most so many marks are registered at once, those around the window: at every change of any element Chromium looks
 * through all ranges of all highlights again (6 000 of them: 45 ms a frame).
 */
const MOST_PAINTED = 1000;
/** Of those, how many lie before the window; and how far the window moves, in marks, before others are painted. */
const BEFORE_WINDOW = 300;
const LEAST_MOVE = 150;

/** Whether the mark begins above the window's top edge; `null` when the page does not show it. */
function isAbove({ ranges }: Mark): boolean | null {
  const rect = ranges[0]?.getBoundingClientRect();
  return rect && rect.height > 0 ? rect.bottom < 0 : null;
}

/** Index of the first mark that is not above the window, by halving: marks stand in the order of the text. */
function firstInWindow(marks: readonly Mark[]): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let probe = middle;
    while (probe < high && isAbove(marks[probe] as Mark) === null) probe++;
    if (probe < high && isAbove(marks[probe] as Mark)) low = probe + 1;
    else high = middle;
  }
  return low;
}

/** Paints the marks of a page: as highlights, in forced colours as lines of our own. */
export class MarkPainter {
  /** Layer of the lines; empty while highlights are used. */
  readonly element: HTMLElement;
  private media: MediaPart | null = null;
  private isAsked = false;
  private isPrinted = false;
  private readonly forcedColours: MediaQueryList | null;
  private all: Mark[] = [];
  /** The part of them that is registered; and marks of an earlier reading that still are. */
  private from = 0;
  private registered: readonly Mark[] = [];
  private active: readonly Range[] = [];
  private painted = new PaintedMarks("light");
  private untint = paintActive([], "light");

  /** `onChange`: called when lines must be drawn anew: another passage is open, colours are forced, or what draws them has come. */
  constructor(
    private readonly document: Document,
    private readonly port: CardPort,
    private readonly onChange: () => void,
    private readonly signal: AbortSignal,
  ) {
    this.element = make(document, "div", { "aria-hidden": "true" });
    this.forcedColours = document.defaultView?.matchMedia("(forced-colors: active)") ?? null;
    const repaint = (): void => {
      this.painted.remove();
      this.registered = [];
      this.follow();
      this.tint(this.active);
    };
    let frame = 0;
    const view = document.defaultView;
    const scrolled = (): void => {
      if (this.all.length <= MOST_PAINTED) return;
      view?.cancelAnimationFrame(frame);
      frame = view?.requestAnimationFrame(() => signal.aborted || this.follow()) ?? 0;
    };
    document.addEventListener("scroll", scrolled, { capture: true, passive: true, signal });
    this.forcedColours?.addEventListener("change", repaint, { signal });
  }

  /** All marks of the page, in the order of the text. */
  get marks(): readonly Mark[] {
    return this.all;
  }

  /** Replaces the marks, slice by slice, `count` in all; the earlier ones stay until the new ones are there. */
  *paint(slices: Iterable<readonly Mark[]>, count: number, theme: PageTheme): Steps {
    // Taking in a large answer was work enough for one turn.
    if (count > MOST_PAINTED) yield 0;
    this.all = [];
    if (theme !== this.painted.theme) {
      this.painted.remove();
      this.painted = new PaintedMarks(theme);
      this.registered = [];
    }
    const { registered } = this;
    for (const slice of slices) {
      if (this.all.length > 0) yield this.all.length <= MOST_PAINTED ? FRAME_MS : 0;
      // What is read first is seen first, until there are too many.
      if (!this.isForced && this.all.length < MOST_PAINTED) this.painted.add(slice);
      this.all.push(...slice);
    }
    this.registered = this.isForced ? [] : [...registered, ...this.all.slice(0, MOST_PAINTED)];
    this.from = Number.NEGATIVE_INFINITY;
    this.follow();
  }

  /** Registers the marks around the window, and no others. */
  private follow(): void {
    const { all } = this;
    const from = all.length <= MOST_PAINTED ? 0 : Math.max(0, firstInWindow(all) - BEFORE_WINDOW);
    if (this.isForced || (this.registered.length > 0 && Math.abs(from - this.from) < LEAST_MOVE)) return;
    this.from = from;
    const wanted = new Set(all.slice(from, from + MOST_PAINTED));
    const known = new Set(this.registered);
    this.painted.add([...wanted].filter((mark) => !known.has(mark)));
    this.painted.drop(this.registered.filter((mark) => !wanted.has(mark)));
    this.registered = [...wanted];
  }

  /** Tints these ranges, and no others, as the passage in question, and has everything put where it belongs. */
  tint(ranges: readonly Range[]): void {
    this.active = ranges;
    this.untint();
    this.untint = paintActive(this.isForced ? [] : ranges, this.painted.theme);
    this.onChange();
  }

  /** Draws what is not painted by the browser. `origin`: where the layer's zero stands in the window. */
  place(origin: { readonly left: number; readonly top: number }): void {
    const { isForced } = this;
    this.media?.drawLines(this.element, isForced ? [...this.all, { kind: "active", ranges: this.active }] : [], origin);
    if (isForced) void this.loadMedia();
  }

  /** Whether the marks are printed; they are not until this was called. */
  setPrinted(isPrinted: boolean): void {
    this.isPrinted = isPrinted;
    if (isPrinted) void this.loadMedia();
  }

  remove(): void {
    this.painted.remove();
    this.untint();
  }

  private async loadMedia(): Promise<void> {
    const { document, port, signal } = this;
    if (this.isAsked) return;
    this.isAsked = true;
    this.media = await partOf("media", (name) => port.loadPart(name));
    if (!this.media || !document.defaultView || signal.aborted) return;
    this.media.printMarks(document.defaultView, () => (this.isPrinted ? this.all : []), signal);
    this.onChange();
  }

  private get isForced(): boolean {
    return this.forcedColours?.matches ?? false;
  }
}
