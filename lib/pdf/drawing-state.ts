import type { Encoding } from "./legacy-encodings.ts";
import { IDENTITY, type Matrix } from "./matrix.ts";

/** What a font says of itself. `toGlyphSpace`: widths to text units (1/1000 but for Type 3 fonts). */
export interface PdfFont {
  readonly toGlyphSpace: number;
  readonly isVertical: boolean;
  readonly isBold: boolean;
  readonly encoding: Encoding;
}

/** The state that `q` and `Q` save and restore, as far as letters and lines need it (ISO 32000-1, 8.4 and 9.3). */
export interface DrawingState {
  toPage: Matrix;
  font: PdfFont | null;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  /** Horizontal scale, 1 is none. */
  stretch: number;
  leading: number;
  rise: number;
}

export const startState = (): DrawingState => ({
  toPage: IDENTITY,
  font: null,
  size: 0,
  letterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
});
