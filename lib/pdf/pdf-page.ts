import type { Encoding } from "./legacy-encodings.ts";

/** A letter as it is drawn. Lengths are PDF points, `y` counts from the top of the page to the baseline. */
export interface Glyph {
  /** One letter; several for a ligature, a combining mark alone. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the type. */
  readonly size: number;
  readonly isBold: boolean;
  /** How its font writes letters; `text` is still as the font has it. */
  readonly encoding: Encoding;
  /** What an old encoding has in this place, where the library gives two codes the same letter; absent where `text` says it. */
  readonly legacyText?: string;
  /** Of a scan: the recognition is not sure of the word. */
  readonly isUncertain?: boolean;
}

/** A horizontal or vertical line: `x1 ≤ x2`, `y1 ≤ y2`, and one pair is equal. */
export interface Ruling {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What is drawn on one page. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  /** Share of the page that its largest picture covers, 0..1. */
  readonly pictureShare: number;
}
