import { unitAt, unitTest } from "../text/code-units.ts";
import { fold } from "../text/fold.ts";

/** A gap that no name spans: a full stop in a sentence, a bracket, a quotation mark, the end of a block. */
export const BREAK = "\u0000";

const SPACE = 0x20;
const PLAIN_GAP = /^[^\S\n]*[-‐‑–—]?[^\S\n]*$/u;
const SIGN_GAP = /^[^\S\n]*([,;./])[^\S\n]*$/u;
const SIGNS = ",;./";

/** "" for spaces and dashes, the sign itself for a comma, semicolon, stop or slash, else `BREAK`. */
function gapOf(text: string, from: number, to: number): string {
  if (to === from + 1 && unitAt(text, from) === SPACE) return "";
  const sign = text.charAt(from);
  if (to === from + 2 && unitAt(text, from + 1) === SPACE && SIGNS.includes(sign)) return sign;
  const between = text.slice(from, to);
  if (PLAIN_GAP.test(between)) return "";
  return SIGN_GAP.exec(between)?.[1] ?? BREAK;
}

/** The key of a single word; "&" counts as "và". */
export function foldWord(word: string): string {
  return fold(word === "&" ? "và" : word);
}

/** Words met before with their keys, by a hash of their code units; the last of those that share a place stays. */
const SLOTS = 0x80_00;
const metWords: string[] = new Array(SLOTS).fill("");
const metKeys: string[] = new Array(SLOTS).fill("");

/** The key of the word `[start, end)`. A page has some thousand distinct words, and folding one costs more than finding it here. */
function keyOf(text: string, start: number, end: number): string {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + unitAt(text, i)) | 0;
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const met = metWords[slot] ?? "";
  if (met.length === end - start && text.startsWith(met, start)) return metKeys[slot] ?? "";
  const word = text.slice(start, end);
  const key = foldWord(word);
  metWords[slot] = word;
  metKeys[slot] = key;
  return key;
}

const WORD_CHARACTER = /^[\p{L}\p{M}\p{N}]/u;
const CAPITAL = /^[\p{Lu}\p{N}]/u;

const isInWord = unitTest(WORD_CHARACTER);
const isCapitalUnit = unitTest(CAPITAL);
const isSurrogate = (unit: number): boolean => unit >= 0xd8_00 && unit <= 0xdf_ff;

/** Code units of the surrogate pair at `at` when it is a word character, else 0. */
function pairInWord(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return WORD_CHARACTER.test(character) ? character.length : 0;
}

const AMPERSAND = 0x26;

/**
 * The words of a text: runs of letters, marks and digits; "&" counts as the word "và". Parallel arrays, offsets in UTF-16 code
 * units. They grow as words are asked for: most names stand early, and the rest of a text is then never split. Linear, never throws.
 */
export class Words {
  readonly folded: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** What stands before each word: see `gapOf`. */
  readonly gaps: string[] = [];
  private at = 0;

  constructor(readonly text: string) {}

  /** Whether there is a word of that index; those up to it can be read then. */
  has(index: number): boolean {
    while (this.folded.length <= index) if (!this.readNext()) return false;
    return true;
  }

  private readNext(): boolean {
    const { text, at: from } = this;
    const { length } = text;
    for (let start = from; start < length; start++) {
      const end = endOfWord(text, start);
      if (end === start) continue;
      this.gaps.push(this.folded.length === 0 ? BREAK : gapOf(text, from, start));
      this.folded.push(keyOf(text, start, end));
      this.starts.push(start);
      this.ends.push(end);
      this.at = end;
      return true;
    }
    this.at = length;
    return false;
  }
}

/** The end of the word that starts at `start`; `start` itself when none does. */
function endOfWord(text: string, start: number): number {
  const { length } = text;
  let end = start;
  while (end < length) {
    const unit = unitAt(text, end);
    const size = isInWord(unit) ? 1 : isSurrogate(unit) ? pairInWord(text, end) : 0;
    if (size === 0) break;
    end += size;
  }
  return end === start && end < length && unitAt(text, start) === AMPERSAND ? end + 1 : end;
}

/** The key of the word that starts at `start`; "" when none does. */
export function keyAt(text: string, start: number): string {
  const end = endOfWord(text, start);
  return end === start ? "" : keyOf(text, start, end);
}

let last = new Words("");

/** The words of a text. Several kinds of names are asked for in the same passage: the last one's words are kept. */
export function wordsOf(text: string): Words {
  if (last.text !== text) last = new Words(text);
  return last;
}

/** All words of a text, read. */
export function splitWords(text: string): Words {
  const words = new Words(text);
  words.has(text.length);
  return words;
}

/** The word as written. */
export function rawWord(words: Words, index: number): string {
  return words.text.slice(words.starts[index], words.ends[index]);
}

/** Whether the word begins with a capital letter (or a digit). */
export function isCapitalised({ text, starts }: Words, index: number): boolean {
  const at = starts[index] ?? 0;
  const unit = unitAt(text, at);
  return isSurrogate(unit) ? CAPITAL.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) : isCapitalUnit(unit);
}
