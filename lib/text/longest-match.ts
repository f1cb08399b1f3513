import { type Alternatives, type Part, readPattern } from "./pattern-source.ts";

const ONE_UNIT: ReadonlySet<string> = new Set(["\\d", "\\D", "\\s", "\\S"]);
/** Code units of one atom at most: a class or an escape may take a surrogate pair. */
const widthOf = (atom: string): number => (atom.length < 2 ? atom.length : ONE_UNIT.has(atom) ? 1 : 2);

/** As `longestMatch`, of one part with its quantifier. */
export function longestPart({ atom, group, most }: Part): number {
  // runs of white space are single spaces in the texts that are searched
  if (atom === "\\s") return Math.min(most, 1);
  const own = group === null ? widthOf(atom) : longestOf(group);
  return own === 0 ? 0 : own * most;
}

function longestOf(alternatives: Alternatives): number {
  let longest = 0;
  for (const parts of alternatives) {
    let sum = 0;
    for (const part of parts) sum += longestPart(part);
    longest = Math.max(longest, sum);
  }
  return longest;
}

/** How many code units a match takes at most where no two spaces stand together; `Infinity` when there is no bound. */
export const longestMatch = (source: string): number => longestOf(readPattern(source));
