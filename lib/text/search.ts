import { compareSpans, type Span } from "../model/span.ts";
import { fold, foldToPlain } from "./fold.ts";

/** Words typed into a search box, read once. */
export interface Query {
  readonly words: readonly QueryWord[];
}

/** One word that was typed. */
export interface QueryWord {
  readonly plain: string;
  /** `null` when it was typed without diacritics: then it finds words with and without them. `length`: code units typed, NFC. */
  readonly folded: string | null;
  readonly length: number;
}

/** A word of a text: letters and digits. */
export const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Plain key in which "kỹ" and "kĩ" are one: a superset of what `fold` makes equal. */
export const loosen = (text: string): string => foldToPlain(text).replaceAll("y", "i");

/** `null` when nothing that could be found was typed. */
export function readQuery(typed: string): Query | null {
  const words = (typed.normalize("NFC").match(WORD) ?? []).map((word) => ({
    plain: loosen(word),
    folded: foldToPlain(word) === word.toLowerCase() ? null : fold(word),
    length: word.length,
  }));
  return words.length === 0 ? null : { words };
}

/** Whether a word that was typed begins this word of a text. */
export const matchesWord = (query: QueryWord, word: string): boolean =>
  loosen(word).startsWith(query.plain) && (query.folded === null || startsFolded(query.folded, query.length, word));

/** A word still being typed may lack its tone ("dư" finds "dữ") or its last letters ("liệ" finds "liệu"); "dữ" does not find "dự". */
function startsFolded(folded: string, length: number, word: string): boolean {
  return fold(word).startsWith(folded) || fold(word.slice(0, length)) === folded;
}

/** A text made ready for many queries. */
export interface SearchableText {
  readonly text: string;
  /** Plain words, each with a space before it. */
  readonly plain: string;
}

/** Cheap: the costlier folding waits until a query has passed the plain key. */
export function searchable(text: string): SearchableText {
  return {
    text,
    plain: loosen(text)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .padStart(1),
  };
}

/** Whether every word of the query begins a word of the text. */
export function isFound({ words }: Query, { text, plain }: SearchableText): boolean {
  const spaced = ` ${plain}`;
  if (!words.every((word) => spaced.includes(` ${word.plain}`))) return false;
  if (words.every((word) => word.folded === null)) return true;
  const own = text.match(WORD) ?? [];
  return words.every((word) => word.folded === null || own.some((candidate) => matchesWord(word, candidate)));
}

/** What to mark in `text`: places where the query stands whole, else each of its words. UTF-16 code units, sorted, apart. */
export function findSpans({ words }: Query, text: string): readonly Span[] {
  const own = [...text.matchAll(WORD)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const whole: Span[] = [];
  for (let i = 0; i + words.length <= own.length; i++) {
    const here = own.slice(i, i + words.length);
    const [first, last] = [here[0], here[here.length - 1]];
    if (first && last && here.every(({ word }, at) => isWord(words[at], word))) {
      whole.push({ start: first.start, end: last.end });
      i += words.length - 1;
    }
  }
  if (whole.length > 0) return whole;
  return own
    .filter(({ word }) => words.some((query) => matchesWord(query, word)))
    .map(({ start, end }) => ({ start, end }))
    .sort(compareSpans);
}

const isWord = (query: QueryWord | undefined, word: string): boolean => query !== undefined && matchesWord(query, word);
