import { unitAt, unitTest } from "../text/code-units.ts";
import { compileAtOnce } from "../text/compile-at-once.ts";
import { canStartWord, WORD_END, wholeWords } from "../text/word-edge.ts";
import { unitsBeforeDigit } from "./units-before-digit.ts";

/** What rules ask of a passage before they search it. */
interface Traits {
  readonly passage: string;
  /** Offsets of the first and the last ASCII digit; -1 without one. */
  readonly firstDigit: number;
  readonly lastDigit: number;
  /** Runs too long for words, or spaces in a row: what is said of words and lengths does not hold. */
  readonly isOdd: boolean;
}

/** Code units without space or sign between; longer runs are no words. */
const LONG_RUN = 64;
const ZERO = 0x30;
const isSpace = unitTest(/\s/u);

function traitsOf(passage: string): Traits {
  let firstDigit = -1;
  let lastDigit = -1;
  let isOdd = false;
  let run = 0;
  let isBehindSpace = false;
  const { length } = passage;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(passage, i);
    const isBlank = isSpace(unit);
    run = unit < ZERO ? 0 : run + 1;
    if (run > LONG_RUN || (isBlank && isBehindSpace)) isOdd = true;
    isBehindSpace = isBlank;
    if (unit < ZERO || unit > ZERO + 9) continue;
    if (firstDigit < 0) firstDigit = i;
    lastDigit = i;
  }
  return { passage, firstDigit, lastDigit, isOdd };
}

let last: Traits = traitsOf("");

/** The rules ask one after another for the same passage: the last one is kept. */
function knownTraits(passage: string): Traits {
  if (last.passage !== passage) last = traitsOf(passage);
  return last;
}

/**
 * All matches of a pattern between word edges, as `matchAll` gives them. A lookbehind at the front makes the engine try every
 * character the slow way: here the word edge before a match is looked at behind it. A pattern that needs a digit is searched only
 * around the digits. Where a run is too long for a word, matches could begin anywhere inside it, so there the pattern with both
 * edges searches: time stays linear. `contains`: what every match contains, where that is found faster.
 */
export function createSearch(source: string, contains?: RegExp): Search {
  let made: Made | undefined;
  const make = (): Made => {
    made ??= makeSearch(source);
    return made;
  };
  return {
    get pattern() {
      return make().pattern;
    },
    matches(passage) {
      const { pattern, open, lead } = make();
      const { firstDigit, lastDigit, isOdd } = knownTraits(passage);
      if (lead !== null && firstDigit < 0) return [];
      if (contains && !contains.test(passage)) return [];
      if (isOdd) return passage.matchAll(pattern);
      return lead === null ? matchesOf(open, passage, 0, passage.length) : matchesOf(open, passage, firstDigit - lead, lastDigit);
    },
  };
}

export interface Search {
  readonly pattern: RegExp;
  matches(passage: string): Iterable<RegExpExecArray>;
}

interface Made {
  readonly pattern: RegExp;
  /** Without the edge at the front. */
  readonly open: RegExp;
  /** See `unitsBeforeDigit`. */
  readonly lead: number | null;
}

/** Made when the rule first meets a passage with its cue: a short notice needs few of the rules. */
function makeSearch(source: string): Made {
  return {
    pattern: new RegExp(wholeWords(source), "giu"),
    open: compileAtOnce(new RegExp(`(?:${source})${WORD_END}`, "giu")),
    lead: unitsBeforeDigit(source),
  };
}

/** Matches that start in `[from, to]`. */
function matchesOf(open: RegExp, passage: string, from: number, to: number): RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  open.lastIndex = Math.max(0, from);
  for (let found = open.exec(passage); found; found = open.lastIndex <= to ? open.exec(passage) : null) {
    const isMatch = canStartWord(passage, found.index);
    if (isMatch) all.push(found);
    if (!isMatch || found[0] === "") open.lastIndex = found.index + ((passage.codePointAt(found.index) ?? 0) > 0xffff ? 2 : 1);
  }
  return all;
}
