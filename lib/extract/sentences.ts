import { allMatches } from "../text/all-matches.ts";

const ABBREVIATED =
  /(?:^|[\s(])(?:TP|Tp|TX|ThS|TS|GS|PGS|số|No|(?<!(?:động|cấp|quý|loại|khóa|hạng|vùng|nhóm|mức|kỳ) )[A-ZĐ])$|(?:^|[:;]\s*)\d{1,2}$/u;
/** A point between sentences may have lost the space behind it. Each way begins with its sign: a search passes over letters fast. */
const STOP =
  /[.;:…]["”’)\]]*\s+|\.(?<=\p{Ll}{2}\.)(?=\p{Lu}\p{Ll}+\s)|[–—-]\s+(?=Giao\s|Yêu cầu\s)|,\s+(?=(?:vì|do)\s(?:vậy|đó|thế),?\s(?:các\s|\p{Lu}))/gu;

const PARENTHESES = /\([^()]*\)/gu;

/** Tells whether an offset lies between parentheses that close; the passage is searched once. */
export function parenthesesOf(passage: string): (at: number) => boolean {
  if (!passage.includes("(")) return () => false;
  const spans = allMatches(PARENTHESES, passage).map(({ index, 0: words }) => [index, index + words.length] as const);
  let next = 0;
  // offsets are asked for in ascending order
  return (at) => {
    while (next < spans.length && (spans[next]?.[1] ?? 0) <= at) next += 1;
    return (spans[next]?.[0] ?? passage.length) < at;
  };
}

/** Offsets after a stop, in order, the passage's start first. A point inside a number or an abbreviation is no stop. */
export function sentenceStarts(passage: string): readonly number[] {
  if (last.passage !== passage) last = { passage, starts: readSentenceStarts(passage) };
  return last.starts;
}

// The rules and the resolver ask one after another for the same passage.
let last: { readonly passage: string; readonly starts: readonly number[] } = { passage: "", starts: [0] };

function readSentenceStarts(passage: string): number[] {
  const starts = [0];
  const isInParentheses = parenthesesOf(passage);
  for (const found of allMatches(STOP, passage)) {
    const at = found.index + found[0].length;
    if (found[0].startsWith(".") && ABBREVIATED.test(passage.slice(Math.max(0, found.index - 16), found.index))) continue;
    if (!isInParentheses(found.index)) starts.push(at);
  }
  return starts;
}

/** The last of ascending offsets that is not behind `at`; -1 when all are. */
function lastIndexUpTo(offsets: readonly number[], at: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where the sentence starts that the unit at `at` belongs to. */
export function sentenceStart(passage: string, at: number): number {
  const starts = sentenceStarts(passage);
  return starts[lastIndexUpTo(starts, at)] ?? 0;
}
