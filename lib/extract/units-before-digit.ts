import { longestPart } from "../text/longest-match.ts";
import { type Alternatives, readPattern } from "../text/pattern-source.ts";

const isDigits = (atom: string): boolean => /^(?:\d|\\d|\[(?:\\d|\d-\d|\d)+\])$/u.test(atom);

function leadOf(alternatives: Alternatives): number | null {
  let longest = 0;
  for (const parts of alternatives) {
    let before = 0;
    let isFound = false;
    for (const part of parts) {
      const own = part.canBeLeftOut ? null : part.group ? leadOf(part.group) : isDigits(part.atom) ? 0 : null;
      before += own ?? longestPart(part);
      isFound = own !== null;
      if (isFound) break;
    }
    if (!isFound) return null;
    longest = Math.max(longest, before);
  }
  return longest;
}

/**
 * How many code units of a match can stand before an ASCII digit that every match has; `null` when a match may have none, or in
 * doubt. Texts without a digit need not be searched then, others from there on. Holds where no two spaces stand together.
 */
export const unitsBeforeDigit = (source: string): number | null => leadOf(readPattern(source));
