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

const SPACE = 0x20;
const PLAIN_GAP = /^[^\S\n]*[-‐‑–—]?[^\S\n]*$/u;
const SIGN_GAP = /^[^\S\n]*([,;./])[^\S\n]*$/u;

/** "" for spaces and dashes, the sign itself for a comma, semicolon, stop or slash, else `BREAK`. */
function gapOf(text: string, from: number, to: number): string {
  if (to === from + 1 && text.charCodeAt(from) === SPACE) return "";
  const between = text.slice(from, to);
  if (PLAIN_GAP.test(between)) return "";
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

const WORD_CHARACTER = /^[\p{L}\p{M}\p{N}]/u;
const CAPITAL = /^[\p{Lu}\p{N}]/u;

/** What is known of each code unit: 0 until it is met, then `KNOWN` with the other bits. A pattern per unit would cost more than all else. */
const unitKinds = new Uint8Array(0x1_0000);
const KNOWN = 1;
const IN_WORD = 2;
const IS_CAPITAL = 4;

function kindOfUnit(unit: number): number {
  const known = unitKinds[unit];
  if (known) return known;
  const character = String.fromCharCode(unit);
  const kind = KNOWN | (WORD_CHARACTER.test(character) ? IN_WORD : 0) | (CAPITAL.test(character) ? IS_CAPITAL : 0);
  unitKinds[unit] = kind;
  return kind;
}

const isSurrogate = (unit: number): boolean => unit >= 0xd8_00 && unit <= 0xdf_ff;

/** Code units of the word character at `at`; 0 when none stands there. */
function wordCharacterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (!isSurrogate(unit)) return kindOfUnit(unit) & IN_WORD ? 1 : 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return WORD_CHARACTER.test(character) ? character.length : 0;
}

function endOfWord(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const length = wordCharacterAt(text, end);
    if (length === 0) break;
    end += length;
  }
  return end;
}

const AMPERSAND = 0x26;
// The rules of one passage ask one after another for the same words.
let lastWords: Words | undefined;

/** Splits into words: runs of letters, marks and digits. "&" counts as the word "và". Linear, never throws. */
export function splitWords(text: string): Words {
  if (lastWords?.text !== text) lastWords = split(text);
  return lastWords;
}

function split(text: string): Words {
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: string[] = [];
  let last = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.charCodeAt(start) === AMPERSAND ? start + 1 : endOfWord(text, start);
    if (end === start) {
      start += 1;
      continue;
    }
    gaps.push(folded.length === 0 ? BREAK : gapOf(text, last, start));
    folded.push(foldWord(text.slice(start, end)));
    starts.push(start);
    ends.push(end);
    last = end;
    start = end;
  }
  return { text, folded, starts, ends, gaps };
}

/** The word as written. */
export function rawWord(words: Words, index: number): string {
  return words.text.slice(words.starts[index], words.ends[index]);
}

/** Whether the word begins with a capital letter (or a digit). */
export function isCapitalised({ text, starts }: Words, index: number): boolean {
  const at = starts[index] ?? 0;
  const unit = text.charCodeAt(at);
  return isSurrogate(unit)
    ? CAPITAL.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
    : (kindOfUnit(unit) & IS_CAPITAL) !== 0;
}
