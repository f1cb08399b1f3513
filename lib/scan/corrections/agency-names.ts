import { createGazetteer } from "../../gazetteer/index.ts";
import { foldToPlain } from "../../text/fold.ts";
import type { ScannedWord } from "../words.ts";
import { type Correction, type Line, probably, surely } from "./line.ts";

/** A word read this well is what it is: names that nobody has heard of differ by a mark from others. */
const WELL_READ = 93;
/** Names of fewer letters differ by one from too many other words. */
const LONG_ENOUGH = 12;
/** Letters of a word in which one may be another. */
const LONG_WORD = 4;

/** By their words without marks, one of them left open ("bo * te"): the words of the names as they are written. */
interface KnownNames {
  readonly byGap: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly mostWords: number;
}

const gapOf = (words: readonly string[], gap: number): string =>
  words.map((word, i) => (i === gap ? "*" : foldToPlain(word))).join(" ");
const small = (text: string): string => text.toLocaleLowerCase("vi");
const isSame = (a: readonly string[], b: readonly string[]): boolean => small(a.join(" ")) === small(b.join(" "));

let known: KnownNames | null = null;

function knownNames(): KnownNames {
  if (known) return known;
  const byGap = new Map<string, (readonly string[])[]>();
  let mostWords = 0;
  for (const { name, aliases } of createGazetteer().entries()) {
    for (const form of [name, ...aliases]) {
      const words = form.split(" ");
      if (words.length < 2 || !words.every((word) => /^\p{L}+,?$/u.test(word))) continue;
      mostWords = Math.max(mostWords, words.length);
      for (const gap of words.keys()) {
        const key = gapOf(words, gap);
        const names = byGap.get(key) ?? [];
        if (!names.some((other) => isSame(other, words))) byGap.set(key, [...names, words]);
      }
    }
  }
  known = { byGap, mostWords };
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

/** Letters, marks and all, by which two words differ: those that stand otherwise, and by which one is longer. */
function lettersApart(a: string, b: string): number {
  const [one, other] = [small(a), small(b)];
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const rest = Math.min(one.length, other.length) - start;
  while (end < rest && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  let same = 0;
  for (let i = start; i < Math.min(one.length, other.length) - end; i++) if (one[i] === other[i]) same++;
  return Math.max(one.length, other.length) - start - end - same;
}

const wordsApart = (words: readonly string[], name: readonly string[]): number =>
  words.reduce((sum, word, i) => sum + lettersApart(word, name[i] ?? ""), 0);

/** Whether the words can be this name: without marks the same, or in one letter of a long word of a long name. */
function canBe(words: readonly string[], name: readonly string[]): boolean {
  const other = words.findIndex((word, i) => foldToPlain(word) !== foldToPlain(name[i] ?? ""));
  if (other < 0) return true;
  const [own = "", right = ""] = [words[other], name[other]];
  const isLong = words.length > 2 && name.join(" ").length >= LONG_ENOUGH && own.length >= LONG_WORD;
  return isLong && isOneOff(foldToPlain(own), foldToPlain(right));
}

/** The name that these words can only be: the nearest one; `null` when they are none, or another is as near. */
function nameFor(words: readonly string[]): readonly string[] | null {
  const { byGap } = knownNames();
  let nearest: readonly string[] | null = null;
  let least = Infinity;
  let isTied = false;
  for (const gap of words.keys()) {
    for (const name of byGap.get(gapOf(words, gap)) ?? []) {
      if (name === nearest) continue;
      const apart = wordsApart(words, name);
      if (apart > least) continue;
      isTied = apart === least;
      nearest = name;
      least = apart;
    }
  }
  return nearest && !isTied && canBe(words, nearest) ? nearest : null;
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
      const read = (isLast ? bare[i] : word.text) ?? "";
      if (small(read) === small(right) || word.confidence >= WELL_READ) return;
      // Marks are easily lost; another letter may be another name.
      const correct = foldToPlain(read) === foldToPlain(right) ? surely : probably;
      words[from + i] = correct(word, dressed(right, word, isLast));
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
