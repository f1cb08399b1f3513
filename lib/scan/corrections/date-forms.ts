import { foldToPlain } from "../../text/fold.ts";
import type { ScannedWord } from "../words.ts";
import { type Correction, type Line, surely } from "./line.ts";

/** Signs that are read for digits, in the place of a digit. */
const DIGIT_FOR: Readonly<Record<string, string>> = { O: "0", o: "0", Q: "0", l: "1", I: "1", "|": "1", i: "1" };
const LOOKS_LIKE_DATE = /^[(“"]?[\dOoQlI|i]{1,2}\/[\dOoQlI|i]{1,2}(?:\/[\dOoQlI|i]{4})?[.,;:)”"]*$/u;
const DATE = /^[(“"]?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?[.,;:)”"]*$/u;

const isDay = (text: string): boolean => /^\d{1,2}$/u.test(text) && Number(text) >= 1 && Number(text) <= 31;
const isMonth = (text: string): boolean =>
  /^\d{1,2}[,.;]?$/u.test(text) && Number.parseInt(text, 10) >= 1 && Number.parseInt(text, 10) <= 12;
const isYear = (text: string): boolean => /^(?:19|20)\d{2}[.,;:)]*$/u.test(text);

/** "3O/11/2026": letters among the digits of a date can be nothing but the digits that they look like. */
function withDigits(word: ScannedWord): ScannedWord {
  if (!LOOKS_LIKE_DATE.test(word.text) || DATE.test(word.text)) return word;
  const text = word.text.replace(/[OoQlI|i]/gu, (sign) => DIGIT_FOR[sign] ?? sign);
  const [, day = "", month = ""] = DATE.exec(text) ?? [];
  // The digits themselves are as doubtful as they were.
  return isDay(day) && isMonth(month) ? { ...word, text, read: word.read ?? word.text } : word;
}

/** Whether two words differ by one letter at most, marks apart. */
function isClose(text: string, word: string): boolean {
  const [a, b] = [foldToPlain(text), foldToPlain(word)];
  if (a.length !== b.length) return false;
  return [...a].filter((letter, i) => letter !== b[i]).length <= 1;
}

/** "trước ng 15 tháng 5": what is left of the word where letters were lost. */
const isPartOf = (text: string, word: string): boolean => {
  const [part, whole] = [foldToPlain(text), foldToPlain(word)];
  return part.length > 1 && (whole.startsWith(part) || whole.endsWith(part));
};

const PERIOD = /^(?:tuần|tháng|quý|năm)[.,;:/]*$/u;
const EVERY = /^h[ằà]ng$/u;

/** "ngày 25 hãng tháng", "thứ Sáu hãng tuần": between a day and a period. */
function withEvery(line: Line): Line {
  return line.map((word, i) => {
    const text = (by: number): string => line[i + by]?.text ?? "";
    const isAfterDay = (isDay(text(-1)) && isClose(text(-2), "ngày")) || isClose(text(-2), "thứ");
    const isOther = foldToPlain(word.text) === "hang" && !EVERY.test(word.text);
    return isOther && isAfterDay && PERIOD.test(text(1)) ? surely(word, "hằng") : word;
  });
}

/** "ngày 12 thúng 11 năm 2026": between a day and a month there stands one word only, and before a year after a month too. */
function withDateWords(line: Line): Line {
  return line.map((word, i) => {
    const text = (by: number): string => line[i + by]?.text ?? "";
    const isBetween = isDay(text(-1)) && isMonth(text(1));
    const isFramed = isClose(text(-2), "ngày") || (isClose(text(2), "năm") && isYear(text(3)));
    if (isBetween && isFramed && isClose(word.text, "tháng")) return surely(word, "tháng");
    if (
      isDay(text(1)) &&
      isClose(text(2), "tháng") &&
      isMonth(text(3)) &&
      (isClose(word.text, "ngày") || isPartOf(word.text, "ngày"))
    ) {
      return surely(word, /^\p{Lu}/u.test(word.text) ? "Ngày" : "ngày");
    }
    if (isMonth(text(-1)) && isClose(text(-2), "tháng") && isYear(text(1)) && isClose(word.text, "năm"))
      return surely(word, "năm");
    return word;
  });
}

/** Strokes that are read for numerals of quarters. One may be two of which one was lost: it stays what it is. */
const QUARTERS: readonly (readonly [read: RegExp, right: string])[] = [
  [/^(?:H|11|ll)(?=$|\/\d{4})/u, "II"],
  [/^(?:111|lll|HI|IH)(?=$|\/\d{4})/u, "III"],
  [/^[1l|]V(?=$|\/\d{4})/u, "IV"],
];

/** "Quý H/2027", "Quý 11/2027"; in a narrow cell the number stands below the word. */
function withQuarters(lines: readonly Line[]): readonly Line[] {
  let before = "";
  return lines.map((line) =>
    line.map((word) => {
      const isNumber = before.toLocaleLowerCase("vi") === "quý";
      before = word.text;
      const [read, right = ""] = (isNumber && QUARTERS.find(([pattern]) => pattern.test(word.text))) || [];
      // As doubtful as before: a stroke may be lost.
      return read ? { ...word, text: word.text.replace(read, right), read: word.read ?? word.text } : word;
    }),
  );
}

/** Puts the words and digits of dates right where the form of a date allows no other. */
export const correctDates: Correction = (lines) =>
  withQuarters(lines.map((line) => withEvery(withDateWords(line.map(withDigits)))));
