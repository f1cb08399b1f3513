import type { ScannedWord } from "../words.ts";

/** The words of a line from left to right. */
export type Line = readonly ScannedWord[];

/** A rule: the document's lines in the order of reading, with what is certain put right. */
export type Correction = (lines: readonly Line[]) => readonly Line[];

/** A word that can be no other, with other letters or with its own; what was read is kept. */
export const surely = (word: ScannedWord, text: string): ScannedWord =>
  text === word.text ? { ...word, isSure: true } : { ...word, text, read: word.read ?? word.text, isSure: true };

/** A word that is another one as far as can be told, and must be looked at. */
export const probably = (word: ScannedWord, text: string): ScannedWord => ({
  ...word,
  text,
  read: word.read ?? word.text,
  isSure: false,
});

/** A word whose letters are the same, as large or small ones: as doubtful as before. */
export const withCase = (word: ScannedWord, text: string): ScannedWord =>
  text === word.text ? word : { ...word, text, read: word.read ?? word.text };

/** A word taken apart; each part as wide as its letters. */
export function split(word: ScannedWord, parts: readonly string[]): ScannedWord[] {
  const step = (word.x2 - word.x1) / (parts.join(" ").length || 1);
  let x = word.x1;
  return parts.map((text) => {
    const x1 = x;
    x += (text.length + 1) * step;
    return { ...word, text, x1, x2: x1 + text.length * step, read: word.read ?? word.text };
  });
}

/** A rule that looks at one line at a time. */
export const lineByLine =
  (correct: (line: Line) => Line): Correction =>
  (lines) =>
    lines.map(correct);
