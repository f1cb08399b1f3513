import { fold } from "../text/fold.ts";

/** The words of a text, in parallel arrays; offsets in UTF-16 code units of the text. */
export interface Words {
  readonly text: string;
  readonly folded: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What stands before each word: see `gapOf`. */
  readonly gaps: readonly string[];
}

/** A gap that no name spans: a full stop in a sentence, a bracket, a quotation mark, the end of a block. */
export const BREAK = "\u0000";

const WORD = /[\p{L}\p{M}\p{N}]+|&/gu;
const PLAIN_GAP = /^[^\S\n]*[-‐‑–—]?[^\S\n]*$/u;
const SIGN_GAP = /^[^\S\n]*([,;./])[^\S\n]*$/u;

/** "" for spaces and dashes, the sign itself for a comma, semicolon, stop or slash, else `BREAK`. */
function gapOf(between: string): string {
  if (between === " " || PLAIN_GAP.test(between)) return "";
  return SIGN_GAP.exec(between)?.[1] ?? BREAK;
}

// Bounded: a page has some thousand distinct words, and folding one costs more than finding it here.
const foldedWord = new Map<string, string>();

/** The key of a single word; "&" counts as "và". */
export function foldWord(word: string): string {
  const known = foldedWord.get(word);
  if (known !== undefined) return known;
  if (foldedWord.size > 20_000) foldedWord.clear();
  const folded = fold(word === "&" ? "và" : word);
  foldedWord.set(word, folded);
  return folded;
}

/** Splits into words: runs of letters, marks and digits. "&" counts as the word "và". Linear, never throws. */
export function splitWords(text: string): Words {
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: string[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const word = match[0];
    gaps.push(folded.length === 0 ? BREAK : gapOf(text.slice(last, start)));
    folded.push(foldWord(word));
    starts.push(start);
    last = start + word.length;
    ends.push(last);
  }
  return { text, folded, starts, ends, gaps };
}

/** The word as written. */
export function rawWord(words: Words, index: number): string {
  return words.text.slice(words.starts[index], words.ends[index]);
}

/** Whether the word begins with a capital letter (or a digit). */
export function isCapitalised(words: Words, index: number): boolean {
  return /^[\p{Lu}\p{N}]/u.test(rawWord(words, index));
}
