import type { ScannedWord } from "./words.ts";

/** Heights above the baseline and depths below it, in parts of the type's height: measured on the serif types of offices. */
const SMALL = 0.46;
const LONG = 0.68;
const MARKED = 0.72;
const MARKED_CAPITAL = 0.9;
const HANGING = 0.21;

const TONED_OR_HATTED = /[\u0300-\u0302\u0306\u0309\u0303]/u;
const DOT_BELOW = /\u0323/u;

function heightOf(letter: string): number {
  const parts = letter.normalize("NFD");
  const base = parts[0] ?? "";
  const isMarked = TONED_OR_HATTED.test(parts);
  if (/[\p{Lu}]/u.test(base)) return isMarked ? MARKED_CAPITAL : LONG;
  if (/[\dbdfhklđij]/u.test(base)) return LONG;
  if (/[acegmnopqrsuvwxyzơưt]/u.test(base)) return isMarked ? MARKED : SMALL;
  return 0;
}

const depthOf = (letter: string): number =>
  /[gpqyj]/u.test(letter.normalize("NFD")[0] ?? "") || DOT_BELOW.test(letter.normalize("NFD")) ? HANGING : 0;

/** Height of the type that a word is set in, told by the height of its ink; `null` where its letters do not tell. */
export function typeSizeOf({ text, top, bottom }: Pick<ScannedWord, "text" | "top" | "bottom">): number | null {
  const letters = [...text];
  const height = Math.max(...letters.map(heightOf));
  if (!(height > 0)) return null;
  return (bottom - top) / (height + Math.max(...letters.map(depthOf)));
}

/** Sizes that differ by less than this part are one: ink spreads, and marks are drawn higher or lower. */
const SAME_SIZE = 0.2;
/** A line of fewer letters does not tell its size well enough to have one of its own. */
const TELLING = 10;
/** Lines nearer than this, in heights of their type, are of one paragraph or list. */
const NEAR_BELOW = 2;

const median = (values: readonly number[]): number | undefined =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const isNear = (size: number, other: number): boolean => Math.abs(size - other) < SAME_SIZE * other;

/** Two sizes are enough for a notice: that of the text, and the small one of the recipients. */
function usualSizes(sizes: readonly number[]): readonly number[] {
  const usual = median(sizes) ?? 12;
  const small = median(sizes.filter((size) => size < usual && !isNear(size, usual)));
  return small === undefined ? [usual] : [usual, small];
}

/** The size of each line's type in points: near one of the page's usual ones it is that one, a short line's that of the one above. */
export function sizesOfLines(words: readonly ScannedWord[]): ReadonlyMap<number, number> {
  const byLine = new Map<number, { readonly sizes: number[]; letters: number; readonly y: number }>();
  for (const word of words) {
    const line = byLine.get(word.line) ?? { sizes: [], letters: 0, y: word.baseline };
    const size = typeSizeOf(word);
    if (size !== null) line.sizes.push(size);
    line.letters += word.text.length;
    byLine.set(word.line, line);
  }
  const usual = usualSizes([...byLine.values()].flatMap(({ sizes }) => sizes));
  const known = new Map<number, number>();
  let above: { readonly y: number; readonly size: number } | null = null;
  for (const [line, { sizes, letters, y }] of byLine) {
    const own = median(sizes);
    let size = own ?? usual[0] ?? 12;
    if (own === undefined || letters < TELLING) {
      const isBelow: boolean = above !== null && y > above.y && y - above.y < NEAR_BELOW * above.size;
      size = (isBelow ? above?.size : usual[0]) ?? size;
    } else size = usual.find((other) => isNear(own, other)) ?? own;
    known.set(line, size);
    above = { y, size };
  }
  return known;
}
