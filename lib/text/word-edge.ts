import { unitAt, unitTest } from "./code-units.ts";

/**
 * Letters, marks and digits as a few ranges, inside a class: exact for Latin, Greek and Cyrillic, whole blocks for other scripts.
 * `\p{L}\p{M}\p{N}` takes twice the time to compile and to search, most of it for letters that no notice has.
 */
const IN_WORD =
  "0-9A-Za-z\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9\\u00ba\\u00bc-\\u00be\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee" +
  "\\u0300-\\u0374\\u0376-\\u037d\\u037f\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u0483-\\u1fff\\u2070-\\u209c\\u2c00-\\u2dff\\u3005-\\ud7ff\\uf900-\\ufaff\\uff10-\\uff19\\uff21-\\uff5a";

/** As `IN_WORD` for letters alone, inside a class: `\p{L}` several times in one pattern that knows no case takes milliseconds to compile. */
export const LETTERS =
  "A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u0370-\\u0374\\u0376\\u0377" +
  "\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u048a-\\u1fff\\u2071\\u207f\\u2090-\\u209c\\u2c00-\\u2dff\\u3005-\\ud7ff\\uf900-\\ufaff\\uff21-\\uff3a\\uff41-\\uff5a";

/**
 * Word edges for Vietnamese: `\b` and `\w` are ASCII even with flag `u`, so "chủ" would end inside "chủ trì".
 * This file alone knows what a word edge is: no letter, mark or digit on that side.
 */
export const WORD_START = `(?<![${IN_WORD}])`;
export const WORD_END = `(?![${IN_WORD}])`;

/** The pattern between word edges. `source` is grouped, so alternations are safe. */
export function wholeWords(source: string): string {
  return `${WORD_START}(?:${source})${WORD_END}`;
}

const isInWord = unitTest(new RegExp(`[${IN_WORD}]`, "u"));

/** Whether `WORD_START` holds at `offset` (UTF-16 code units): no letter, mark or digit stands before it. */
export function canStartWord(text: string, offset: number): boolean {
  return offset === 0 || !isInWord(unitAt(text, offset - 1));
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

/** Whether a letter, mark or digit stands on both sides of `offset` (UTF-16 code units). */
export function isInsideWord(text: string, offset: number): boolean {
  return WORD_CHARACTER.test(text[offset - 1] ?? "") && WORD_CHARACTER.test(text[offset] ?? "");
}
