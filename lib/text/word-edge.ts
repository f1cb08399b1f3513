/**
 * Word edges for Vietnamese: `\b` and `\w` are ASCII even with flag `u`, so "chủ" would end inside "chủ trì".
 * This file alone knows what a word edge is: no letter, mark or digit on that side.
 */
export const WORD_START = "(?<![\\p{L}\\p{M}\\p{N}])";
export const WORD_END = "(?![\\p{L}\\p{M}\\p{N}])";

/** The pattern between word edges. `source` is grouped, so alternations are safe. */
export function wholeWords(source: string): string {
  return `${WORD_START}(?:${source})${WORD_END}`;
}

const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;

/** Whether `WORD_START` holds at `offset` (UTF-16 code units): no letter, mark or digit stands before it. */
export function canStartWord(text: string, offset: number): boolean {
  return !ENDS_IN_WORD.test(text.slice(Math.max(0, offset - 2), offset));
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

/** Whether a letter, mark or digit stands on both sides of `offset` (UTF-16 code units). */
export function isInsideWord(text: string, offset: number): boolean {
  return WORD_CHARACTER.test(text[offset - 1] ?? "") && WORD_CHARACTER.test(text[offset] ?? "");
}
