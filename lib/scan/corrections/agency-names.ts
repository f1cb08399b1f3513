import { createGazetteer } from "../../gazetteer/index.ts";
import { foldToPlain } from "../../text/fold.ts";
import type { ScannedWord } from "../words.ts";
import { type Correction, type Line, surely } from "./line.ts";

/** A word read this well is what it is. */
const WELL_READ = 95;
/** Names of fewer letters differ by one from too many other words. */
const LONG_ENOUGH = 12;
/** Letters of a word in which one may be another. */
const LONG_WORD = 4;

/** A name's words as they are written; `null` where several names share the key. */
type Names = Map<string, readonly string[] | null>;

interface KnownNames {
  /** By the words without marks. */
  readonly byPlain: Names;
  /** The same with one word left open. */
  readonly byGap: Names;
  readonly mostWords: number;
}

const plainOf = (words: readonly string[]): string => words.map(foldToPlain).join(" ");
const gapOf = (words: readonly string[], gap: number): string =>
  words.map((word, i) => (i === gap ? "*" : foldToPlain(word))).join(" ");
const small = (text: string): string => text.toLocaleLowerCase("vi");

function put(names: Names, key: string, words: readonly string[]): void {
  const before = names.get(key);
  const isKnown = before === undefined || (before !== null && small(before.join(" ")) === small(words.join(" ")));
  names.set(key, isKnown ? words : null);
}

let known: KnownNames | null = null;

function knownNames(): KnownNames {
  if (known) return known;
  const byPlain: Names = new Map();
  const byGap: Names = new Map();
  let mostWords = 0;
  for (const { name, aliases } of createGazetteer().entries()) {
    for (const form of [name, ...aliases]) {
      const words = form.split(" ");
      if (words.length < 2 || !words.every((word) => /^\p{L}+,?$/u.test(word))) continue;
      mostWords = Math.max(mostWords, words.length);
      put(byPlain, plainOf(words), words);
      if (words.length < 3 || form.length < LONG_ENOUGH) continue;
      for (const gap of words.keys()) put(byGap, gapOf(words, gap), words);
    }
  }
  known = { byPlain, byGap, mostWords };
  return known;
}

/** Whether one letter more, less or other makes one word of the other. */
export function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

const bareOf = (text: string): string => text.replace(/[.,;:)”"]+$/u, "");

/** The name that these words can only be; `null` when they are none, or could be several. */
function nameFor(words: readonly string[]): readonly string[] | null {
  const { byPlain, byGap } = knownNames();
  const plain = byPlain.get(plainOf(words));
  if (plain !== undefined) return plain;
  if (words.length < 3) return null;
  for (const gap of words.keys()) {
    const name = byGap.get(gapOf(words, gap));
    const [own = "", right = ""] = [words[gap], name?.[gap]];
    if (name && own.length >= LONG_WORD && isOneOff(foldToPlain(own), foldToPlain(right))) return name;
  }
  return null;
}

/** The word of a name, large or small as the one that it replaces; the last one with what stood behind it. */
function dressed(right: string, { text }: ScannedWord, isLast: boolean): string {
  const bare = bareOf(text);
  const isCapitals = bare.length > 1 && bare === bare.toLocaleUpperCase("vi");
  const first = /^\p{Lu}/u.test(bare) ? right.charAt(0).toLocaleUpperCase("vi") : right.charAt(0);
  const word = isCapitals ? right.toLocaleUpperCase("vi") : first + right.slice(1);
  return isLast ? word + text.slice(bare.length) : word;
}

/** Replaces words in place, and says how many the name has; 0 where none begins. */
function correctAt(words: ScannedWord[], from: number): number {
  if (!/^\p{Lu}/u.test(words[from]?.text ?? "")) return 0;
  for (let count = Math.min(knownNames().mostWords, words.length - from); count >= 2; count--) {
    const own = words.slice(from, from + count);
    // A comma inside ends the name, unless the name has it; dots inside the capitals of a letterhead are dust.
    const bare = own.map(({ text }, i) => (i === count - 1 ? bareOf(text) : text.replace(/^(\p{Lu}{2,})\.$/u, "$1")));
    const name = nameFor(bare);
    if (!name) continue;
    own.forEach((word, i) => {
      const right = name[i] ?? "";
      const isLast = i === count - 1;
      const isOther = small((isLast ? bare[i] : word.text) ?? "") !== small(right);
      if (isOther && word.confidence < WELL_READ) words[from + i] = surely(word, dressed(right, word, isLast));
    });
    return count;
  }
  return 0;
}

/** A gap this wide, in parts of the letters' height, parts two columns. */
const COLUMN = 1.4;

/** The words of a line that stand together. */
function runsOf(line: Line): ScannedWord[][] {
  const runs: ScannedWord[][] = [];
  for (const word of line) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && word.x1 - last.x2 < COLUMN * Math.max(last.bottom - last.top, word.bottom - word.top)) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

const overlap = (a: readonly ScannedWord[], b: readonly ScannedWord[]): boolean =>
  (a[0]?.x1 ?? 0) < (b[b.length - 1]?.x2 ?? 0) && (b[0]?.x1 ?? 0) < (a[a.length - 1]?.x2 ?? 0);

/**
 * Names of agencies with their marks and letters put right, where the words can be one name of the gazetteer and no other. A name
 * goes on in the line below, in the same column.
 */
export const correctAgencies: Correction = (lines) => {
  const runs = lines.map(runsOf);
  for (const [i, own] of runs.entries()) {
    for (const run of own) {
      const below = runs[i + 1]?.find((other) => overlap(run, other)) ?? [];
      const words = [...run, ...below];
      for (let from = 0; from < run.length; ) from += correctAt(words, from) || 1;
      run.splice(0, run.length, ...words.slice(0, run.length));
      below.splice(0, below.length, ...words.slice(run.length));
    }
  }
  return runs.map((own) => own.flat());
};
