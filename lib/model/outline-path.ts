import type { OutlineStep } from "./directive.ts";

/** Label of a paragraph without a list mark of its own. */
export const PARAGRAPH = "¶";

const NAMED = /[\p{L}\p{N}]/u;

/** The path of an item as one string ("III.3.d"); a bullet carries its position, for it has no label of its own ("III.3.-2"). "2.1" below "2" says both. */
export function outlinePath(steps: readonly OutlineStep[]): string {
  const cited = steps.filter(({ label }, i) => !steps[i + 1]?.label.startsWith(`${label}.`));
  return cited.map(({ label, ordinal }) => (NAMED.test(label) ? label : `${label}${ordinal}`)).join(".");
}

/** The part of an `outlinePath` that a reader would cite ("III.3" of "III.3.-2"); "" when there is none. */
export function citedPath(path: string): string {
  const steps = path.split(".");
  const bullet = steps.findIndex((step) => !/^[\p{L}\p{N}]/u.test(step));
  return steps.slice(0, bullet < 0 ? steps.length : bullet).join(".");
}
