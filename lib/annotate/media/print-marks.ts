import { canHighlight } from "../highlight.ts";
import type { Mark } from "../marks.ts";

/**
 * Paints all marks of the page for its printing, and not only those around the window, under names of which only the sheet for
 * print knows. Returns the function that removes them.
 */
export function paintForPrint(marks: readonly Mark[]): () => void {
  if (!canHighlight()) return () => {};
  const painted = new Map<string, Highlight>();
  for (const { kind, ranges } of marks) {
    const name = `stnv-print-${kind}`;
    const highlight = painted.get(name) ?? new Highlight();
    for (const range of ranges) highlight.add(range);
    painted.set(name, highlight);
  }
  for (const [name, highlight] of painted) CSS.highlights.set(name, highlight);
  return () => {
    for (const [name, highlight] of painted) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}
