import type { Mark, MarkKind } from "./marks.ts";
import type { PageTheme } from "./page-theme.ts";

/** Kinds from the lowest to the highest: the later one is painted over the earlier. */
const KINDS: readonly MarkKind[] = ["coordinating", "lead", "mine-coordinating", "mine", "target", "deadline"];

/** Whether the browser can paint highlights. Without them there are no marks; buttons and card still work. */
export const canHighlight = (): boolean => typeof Highlight === "function" && typeof CSS !== "undefined" && "highlights" in CSS;

/** The registry is the document's, shared with the page and other extensions: our names have a prefix. */
const nameOf = (kind: MarkKind | "active", theme: PageTheme): string => `stnv-${kind}${theme === "dark" ? "-dark" : ""}`;

function highlightOf(name: string, priority: number): Highlight {
  const highlight = new Highlight();
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  return highlight;
}

/** The marks of a page, one registry entry per kind; the page's tree is not touched. */
export class PaintedMarks {
  private readonly highlights = new Map<MarkKind, Highlight>();

  constructor(readonly theme: PageTheme) {}

  add(marks: readonly Mark[]): void {
    if (!canHighlight()) return;
    for (const { kind, ranges } of marks) {
      const highlight = this.highlights.get(kind) ?? highlightOf(nameOf(kind, this.theme), KINDS.indexOf(kind));
      this.highlights.set(kind, highlight);
      for (const range of ranges) highlight.add(range);
    }
  }

  drop(marks: readonly Mark[]): void {
    for (const { kind, ranges } of marks) for (const range of ranges) this.highlights.get(kind)?.delete(range);
  }

  /** Removes them all. */
  remove(): void {
    // A later painting may have taken the name over.
    for (const [kind, highlight] of this.highlights) {
      const name = nameOf(kind, this.theme);
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.highlights.clear();
  }
}

/** Tints the passage of the task whose card is open, under all marks. Returns the function that removes the tint. */
export function paintActive(ranges: readonly Range[], theme: PageTheme): () => void {
  if (ranges.length === 0 || !canHighlight()) return () => {};
  const name = nameOf("active", theme);
  const highlight = highlightOf(name, -1);
  for (const range of ranges) highlight.add(range);
  return () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}
