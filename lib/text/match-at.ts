import { unitAt } from "./code-units.ts";
import { compileAtOnce } from "./compile-at-once.ts";
import { opensWith } from "./first-units.ts";

const openings = new Map<RegExp, (unit: number) => boolean>();

/**
 * End of the match of a pattern with flag `y` at `at`, `null` when it does not match there. What the pattern can begin with is
 * looked at first. For constants only: patterns are remembered.
 */
export function matchAt(pattern: RegExp, text: string, at: number): number | null {
  let opens = openings.get(pattern);
  if (opens === undefined) {
    opens = opensWith(pattern);
    openings.set(pattern, opens);
  }
  if (at < text.length && !opens(unitAt(text, at))) return null;
  compileAtOnce(pattern).lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
