import type { Span } from "../model/span.ts";
import { decodeLegacy } from "./legacy-encodings.ts";
import type { Glyph } from "./pdf-page.ts";

/** A run of text on one line without a gap that may part columns. Points; `y` is the baseline from the page's top. */
export interface TextLine {
  /** Page, from 0. */
  readonly page: number;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** Height of most of its letters. */
  readonly size: number;
  readonly isBold: boolean;
  readonly text: string;
  /** Words of a scan that the recognition is not sure of: spans of `text`, ascending. Absent where there are none. */
  readonly uncertain?: readonly Span[];
}

/** Gap between two letters that is a space, in parts of the type's height: letters stand apart by less, words by 0.2 and more. */
const SPACE = 0.13;
/** Gap that may part columns, in parts of the type's height. Justified lines open as far: `columns.ts` decides, row by row. */
const COLUMN = 1;
/** Baselines that differ by less than this part of the type's height are one line: raised and lowered signs. */
const BASELINE = 0.4;

const end = ({ x, width }: Glyph): number => x + width;

/** Glyphs of one baseline, from left to right. */
function rowsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const sorted = glyphs.map((glyph, order) => ({ glyph, order })).sort((a, b) => a.glyph.y - b.glyph.y || a.order - b.order);
  const rows: { readonly y: number; readonly size: number; readonly glyphs: Glyph[] }[] = [];
  for (const { glyph } of sorted) {
    const row = rows[rows.length - 1];
    if (row && glyph.y - row.y <= BASELINE * Math.max(row.size, glyph.size)) row.glyphs.push(glyph);
    else rows.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
  }
  // Sorting is stable: a mark without width stays behind the letter that it was drawn after.
  return rows.map((row) => row.glyphs.sort((a, b) => a.x - b.x));
}

const isBlank = ({ text }: Glyph): boolean => text.trim() === "";

/** Some programs draw a letter twice, a hair apart, to make it bold. */
const isSameAgain = (glyph: Glyph, before: Glyph): boolean =>
  glyph.text === before.text && glyph.x - before.x < 0.08 * glyph.size && Math.abs(glyph.y - before.y) < 0.1 * glyph.size;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Doubtful letters that stand side by side, as spans over the line's letters and spaces. */
class Doubts {
  readonly spans: { start: number; end: number }[] = [];

  add(start: number, end: number): void {
    const last = this.spans[this.spans.length - 1];
    if (last && last.end === start) last.end = end;
    else this.spans.push({ start, end });
  }
}

function lineOf(glyphs: readonly Glyph[], page: number): TextLine {
  const doubts = new Doubts();
  let text = "";
  let run = "";
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    if (isBlank(glyph)) continue;
    if (last && glyph.encoding !== last.encoding) {
      text += decodeLegacy(run, last.encoding);
      run = "";
    }
    if (last && glyph.x - end(last) > SPACE * glyph.size) run += " ";
    // A scan's letters are composed and of one encoding: what is added here stays where it is.
    if (glyph.isUncertain) doubts.add(text.length + run.length, text.length + run.length + glyph.text.length);
    run += glyph.encoding === "unicode" ? glyph.text : (glyph.legacyText ?? glyph.text);
    last = glyph;
  }
  text += last ? decodeLegacy(run, last.encoding) : "";
  const shown = glyphs.filter((glyph) => !isBlank(glyph));
  const [first = shown[0]] = shown;
  return {
    page,
    x1: first?.x ?? 0,
    x2: last ? end(last) : 0,
    y: median(shown.map(({ y }) => y)),
    size: median(shown.map(({ size }) => size)),
    isBold: shown.filter(({ isBold }) => isBold).length * 2 > shown.length,
    text: text.normalize("NFC"),
    ...(doubts.spans.length > 0 ? { uncertain: doubts.spans } : {}),
  };
}

/**
 * Lines of a page, from top to bottom and left to right, parted where two letters stand as far apart as columns may.
 * Spaces come from the gaps alone: programs draw one line in several passes, and a space of one pass may lie under another's letter.
 */
export function linesOf(glyphs: readonly Glyph[], page: number): TextLine[] {
  const lines: TextLine[] = [];
  for (const row of rowsOf(glyphs)) {
    let run: Glyph[] = [];
    const finish = (): void => {
      if (run.length > 0) lines.push(lineOf(run, page));
      run = [];
    };
    for (const glyph of row) {
      if (isBlank(glyph)) continue;
      const before = run[run.length - 1];
      if (before && isSameAgain(glyph, before)) continue;
      const gap = before ? glyph.x - end(before) : 0;
      if (gap > COLUMN * glyph.size) finish();
      run.push(glyph);
    }
    finish();
  }
  return lines;
}
