import { typeSizeOf } from "../type-size.ts";
import type { Correction, Line } from "./line.ts";

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Signs that stand alone for something: dashes of items, ends of recipients' lists. */
const OWN_SIGN = /^[-–—+•*]$/u;
/** A dash before such a label is dust: items have one or the other. */
const LABEL = /^(?:\d{1,2}\.|[a-zđ]\))$/u;
const SURE = 60;
/** Ink lower than this part of the page's type is no line of letters. */
const LOW = 0.45;

const heightOf = (line: Line): number => Math.max(...line.map(({ top, bottom }) => bottom - top));

/** Leaves out what is no writing: marks that lost their letters, edges of stamps, dust. */
export const withoutSpecks: Correction = (lines) => {
  const sizes = lines
    .flatMap((line) => line.map(typeSizeOf))
    .filter((size) => size !== null)
    .sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const isSpeck = (line: Line): boolean =>
    line.every(({ text, confidence }) => text.length <= 2 && confidence < SURE) && heightOf(line) < LOW * usual;
  const isDust = (line: Line, i: number): boolean =>
    i === 0 && /^[-–—]$/u.test(line[0]?.text ?? "") && LABEL.test(line[1]?.text ?? "");
  return lines
    .filter((line) => !isSpeck(line))
    .map((line) => line.filter((_, i) => !isDust(line, i)))
    .map((line) => line.filter(({ text, confidence }) => LETTER_OR_DIGIT.test(text) || OWN_SIGN.test(text) || confidence >= SURE))
    .filter((line) => line.length > 0);
};
