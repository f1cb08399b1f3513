import { unitAt } from "../text/code-units.ts";
import { canStartWord, WORD_END, wholeWords } from "../text/word-edge.ts";
import { needsDigit } from "./needs-digit.ts";

/** What rules ask of a passage before they search it. */
interface Traits {
  readonly passage: string;
  readonly hasDigit: boolean;
  readonly hasLongRun: boolean;
}

/** Code units without space or sign between; longer runs are no words. */
const LONG_RUN = 64;

function traitsOf(passage: string): Traits {
  let hasDigit = false;
  let hasLongRun = false;
  let run = 0;
  const { length } = passage;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(passage, i);
    run = unit < 0x30 ? 0 : run + 1;
    if (run > LONG_RUN) hasLongRun = true;
    if (unit >= 0x30 && unit <= 0x39) hasDigit = true;
  }
  return { passage, hasDigit, hasLongRun };
}

let last: Traits = traitsOf("");

/** The rules ask one after another for the same passage: the last one is kept. */
function knownTraits(passage: string): Traits {
  if (last.passage !== passage) last = traitsOf(passage);
  return last;
}

/**
 * All matches of a pattern between word edges, as `matchAll` gives them. A lookbehind at the front makes the engine try every
 * character the slow way: here the word edge before a match is looked at behind it. Where a run is too long for a word, matches
 * could begin anywhere inside it, so there the pattern with both edges searches: time stays linear.
 */
export function createSearch(source: string): { readonly pattern: RegExp; matches(passage: string): Iterable<RegExpExecArray> } {
  const flags = source.includes("(?<span>") ? "dgiu" : "giu";
  const pattern = new RegExp(wholeWords(source), flags);
  const open = new RegExp(`(?:${source})${WORD_END}`, flags);
  const wantsDigit = needsDigit(source);
  return {
    pattern,
    matches(passage) {
      const { hasDigit, hasLongRun } = knownTraits(passage);
      if (wantsDigit && !hasDigit) return [];
      return hasLongRun ? passage.matchAll(pattern) : matchesOf(open, passage);
    },
  };
}

function matchesOf(open: RegExp, passage: string): RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  open.lastIndex = 0;
  for (let found = open.exec(passage); found; found = open.exec(passage)) {
    const isMatch = canStartWord(passage, found.index);
    if (isMatch) all.push(found);
    if (!isMatch || found[0] === "") open.lastIndex = found.index + ((passage.codePointAt(found.index) ?? 0) > 0xffff ? 2 : 1);
  }
  return all;
}
