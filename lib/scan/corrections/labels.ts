import type { ScannedWord } from "../words.ts";
import { type Correction, type Line, split, surely } from "./line.ts";

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
/** Signs that upright strokes are read for. */
const STROKES = /^[IHLJTUVXilmn1|!]{1,5}[.,:]?$/u;

const isCapitals = (words: Line): boolean => {
  const text = words.map((word) => word.text).join(" ");
  return /\p{Lu}{2}/u.test(text) && text === text.toLocaleUpperCase("vi");
};

const numeral = (text: string): number => ROMAN.indexOf(text.replace(/[.,:]$/u, ""));

/**
 * "IH. NHIỆM VỤ": the label before a heading in capitals. It is the numeral after the last one where it is made of strokes and
 * is none itself, or is the same again.
 */
function romanLabels(lines: readonly Line[]): readonly Line[] {
  let last = -1;
  return lines.map((line) => {
    const [label, ...heading] = line;
    if (!label || heading.length < 2 || !STROKES.test(label.text) || !isCapitals(heading)) return line;
    const read = numeral(label.text);
    if (read > last) {
      last = read;
      return line;
    }
    const next = ROMAN[last + 1];
    if (last < 0 || next === undefined) return line;
    last++;
    return [surely(label, `${next}.`), ...heading];
  });
}

const ITEM = /^([a-zđ])\)$/u;

/** "d)" after "d)" is "đ)", and "đ)" after "c)" is "d)": the bar is lost, or seen where there is none. */
function itemLabels(lines: readonly Line[]): readonly Line[] {
  let last = "";
  return lines.map((line) => {
    const [label, ...rest] = line;
    const letter = label && ITEM.exec(label.text)?.[1];
    if (!label || letter === undefined) return line;
    const right = letter === "d" && last === "d" ? "đ" : letter === "đ" && last === "c" ? "d" : letter;
    last = right;
    return [surely(label, `${right})`), ...rest];
  });
}

const NUMBER = /^(\d{1,2})([.,])$/u;

const ENDED = /[.;:]$/u;

/** "5," after item "4." and the end of a sentence: the label of an item, whose full stop was read with a tail. */
function numberLabels(lines: readonly Line[]): readonly Line[] {
  let last = 0;
  let isEnded = false;
  return lines.map((line) => {
    const [label, ...rest] = line;
    const isStart = isEnded;
    isEnded = ENDED.test(line[line.length - 1]?.text ?? "");
    const [, digits = "", sign] = (label && NUMBER.exec(label.text)) ?? [];
    if (!label || digits === "" || rest.length === 0) return line;
    const isNext = isStart && last > 0 && Number(digits) === last + 1;
    if (sign === "," && !(isNext && /^\p{Lu}/u.test(rest[0]?.text ?? ""))) return line;
    last = Number(digits);
    return sign === "," ? [surely(label, `${digits}.`), ...rest] : line;
  });
}

const GLUED = /^(\d{1,2}\.|[a-zđ]\)|[IVX]{1,4}\.)(\p{L}\p{L}+[.,:;]?)$/u;

/** "1.Bộ": a label and the word after it. */
function gluedLabels(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => {
    const [first, ...rest] = line;
    const [, label, word] = (first && GLUED.exec(first.text)) ?? [];
    return first && label && word ? [...split(first, [label, word]), ...(rest as ScannedWord[])] : line;
  });
}

/** Puts the labels of headings and items right where the one before tells what they are. */
export const correctLabels: Correction = (lines) => itemLabels(numberLabels(romanLabels(gluedLabels(lines))));
