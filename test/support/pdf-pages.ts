import { DocumentReader, type PdfBlock } from "../../lib/pdf/document-text.ts";
import type { Encoding } from "../../lib/pdf/legacy-encodings.ts";
import type { Glyph, PdfPage, Ruling } from "../../lib/pdf/pdf-page.ts";

/** The text of a document whose pages are all there. */
export function documentText(pages: readonly PdfPage[]): PdfBlock[] {
  const reader = new DocumentReader();
  for (const page of pages) reader.add(page);
  return reader.blocks();
}

/** Points a letter. */
export const WIDTH = 6;
/** Points of the type. */
export const SIZE = 13;

/** The letters of a line, each 6 points wide; spaces are gaps, as most programs draw them. */
export function letters(
  text: string,
  x: number,
  y: number,
  options: { readonly bold?: boolean; readonly size?: number; readonly encoding?: Encoding } = {},
): Glyph[] {
  return [...text].flatMap((letter, i) =>
    letter === " "
      ? []
      : [
          {
            text: letter,
            x: x + i * WIDTH,
            y,
            width: WIDTH,
            size: options.size ?? SIZE,
            isBold: options.bold ?? false,
            encoding: options.encoding ?? "unicode",
          },
        ],
  );
}

/** A page of A4 with these letters and lines. */
export const page = (glyphs: readonly Glyph[], rulings: readonly Ruling[] = []): PdfPage => ({
  width: 595,
  height: 842,
  glyphs,
  rulings,
  pictureShare: 0,
});

/** What is read, block by block. */
export const texts = (pages: readonly PdfPage[]): string[] => documentText(pages).map(({ text }) => text);
/** The same, with "row,column" before what stands in a table. */
export const cells = (pages: readonly PdfPage[]): string[] =>
  documentText(pages).map(({ text, cell }) => (cell ? `${cell.row},${cell.column} ${text}` : text));

/** Full lines reach to 85 + 75 letters. */
export const full = (start: string): string => start.padEnd(75, "x");

/** A line drawn from left to right. */
export const across = (x1: number, x2: number, y: number): Ruling => ({ x1, x2, y1: y, y2: y });
/** A line drawn from top to bottom. */
export const down = (x: number, y1: number, y2: number): Ruling => ({ x1: x, x2: x, y1, y2 });
