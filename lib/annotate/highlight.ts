import type { Mark, MarkKind } from "./marks.ts";
import type { PageTheme } from "./page-theme.ts";

/** Kinds from the lowest to the highest: the later one is painted over the earlier. */
const KINDS: readonly MarkKind[] = ["coordinating", "lead", "mine-coordinating", "mine", "target", "deadline"];

/** Whether the browser can paint highlights. Without them there are no marks; buttons and card still work. */
export const canHighlight = (): boolean => typeof Highlight === "function" && typeof CSS !== "undefined" && "highlights" in CSS;

/** The registry is the document's, shared with the page and other extensions: our names have a prefix. */
const nameOf = (kind: MarkKind | "active", theme: PageTheme): string => `stnv-${kind}${theme === "dark" ? "-dark" : ""}`;

function register(name: string, ranges: readonly Range[], priority: number): () => void {
  if (ranges.length === 0 || !canHighlight()) return () => {};
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  return () => {
    // A later painting may have taken the name over.
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}

/** Paints the marks, one registry entry per kind, without touching the page's tree. Returns the function that removes them. */
export function paintMarks(marks: readonly Mark[], theme: PageTheme): () => void {
  const removals = KINDS.map((kind, priority) => {
    const ranges = marks.filter((mark) => mark.kind === kind).flatMap((mark) => mark.ranges);
    return register(nameOf(kind, theme), ranges, priority);
  });
  return () => {
    for (const remove of removals) remove();
  };
}

/** Tints the passage of the task whose card is open, under all marks. Returns the function that removes the tint. */
export function paintActive(ranges: readonly Range[], theme: PageTheme): () => void {
  return register(nameOf("active", theme), ranges, -1);
}
