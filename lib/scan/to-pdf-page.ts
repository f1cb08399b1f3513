import type { Glyph, PdfPage } from "../pdf/pdf-page.ts";
import { isUncertain } from "./certainty.ts";
import { sizesOfLines } from "./type-size.ts";
import type { ScannedPage, ScannedWord } from "./words.ts";

/** The least space between two words that `lib/pdf` takes for one, in parts of the type's height, with something to spare. */
const SPACE = 0.2;

/** The letters of a word, side by side in its box. `end`: where the next word of the line begins. */
function lettersOf(word: ScannedWord, size: number, y: number, end: number): Glyph[] {
  const letters = [...word.text];
  const width = (Math.max(Math.min(word.x2, end - SPACE * size), word.x1 + 0.1 * size) - word.x1) / letters.length;
  const doubt = isUncertain(word) ? { isUncertain: true } : {};
  return letters.map((text, i) => ({
    text,
    x: word.x1 + i * width,
    y,
    width,
    size,
    isBold: false,
    encoding: "unicode",
    ...doubt,
  }));
}

/** Where a mark of secrecy is put, in points: above all else, alone on its line, whatever it was stamped over. */
const STAMP = { x: 60, y: 16, size: 10 };

const stampLetters = (mark: string): Glyph[] =>
  [...mark].map((text, i) => ({ ...STAMP, x: STAMP.x + i * 6, text, width: 6, isBold: true, encoding: "unicode" }));

/** A recognized page as if its words had been drawn as letters: what `lib/pdf` puts together to paragraphs and tables. */
export function toPdfPage({ width, height, words, lines, secrecy }: ScannedPage): PdfPage {
  const sizes = sizesOfLines(words);
  const glyphs = words.flatMap((word, i) => {
    const next = words[i + 1];
    const end = next && next.line === word.line && next.x1 > word.x1 ? next.x1 : Infinity;
    return lettersOf(word, sizes.get(word.line) ?? 12, word.baseline, end);
  });
  if (secrecy !== undefined) glyphs.unshift(...stampLetters(secrecy));
  return { width, height, glyphs, rulings: lines, pictureShare: 0 };
}
