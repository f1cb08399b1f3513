import type { Ruling } from "../pdf/pdf-page.ts";
import { type GreyPicture, inkLevel } from "./picture.ts";

/** Pixels at 300 to the inch. Letters have no straight strokes as long as the lines of a table or a letterhead. */
const SHORTEST = 120;
const THICKEST = 14;
/** A break in a line that is printed badly. */
const BREAK = 2;
/** How far a straight line may wander from row to row: what is left of the skew. */
const WANDER = 2;

/** A run of ink in one row, or in one column when `x` and `y` are exchanged. */
interface Run {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Reads a pixel by its place along and across the lines that are looked for. */
type IsInk = (along: number, across: number) => boolean;

function runsOf(isInk: IsInk, length: number, rows: number): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < rows; at++) {
    let from = -1;
    let last = -1;
    for (let i = 0; i <= length; i++) {
      if (i < length && isInk(i, at)) {
        if (from < 0) from = i;
        last = i;
      } else if (from >= 0 && (i === length || i - last > BREAK)) {
        if (last - from >= SHORTEST) runs.push({ at, from, to: last });
        from = -1;
      }
    }
  }
  return runs;
}

/** A line of several runs, one below the other. */
interface Drawn {
  first: number;
  last: number;
  from: number;
  to: number;
  readonly runs: Run[];
}

/** Runs of neighbouring rows that overlap or go on with one another, put together. */
function linesOf(runs: readonly Run[]): Drawn[] {
  const lines: Drawn[] = [];
  for (const run of runs) {
    const line = lines.find(
      ({ first, last, from, to }) =>
        run.at - last <= WANDER && run.at - first < THICKEST && run.from <= to + SHORTEST / 2 && run.to >= from - SHORTEST / 2,
    );
    if (line) {
      line.last = run.at;
      line.from = Math.min(line.from, run.from);
      line.to = Math.max(line.to, run.to);
      line.runs.push(run);
    } else lines.push({ first: run.at, last: run.at, from: run.from, to: run.to, runs: [run] });
  }
  // A solid box, the bar of a header or a picture has as many rows as a line has none.
  return lines.filter(({ first, last, from, to }) => last - first < THICKEST && to - from > 4 * (last - first));
}

/** Share of a line's length along which ink may touch it: letters that stand in a row touch all along their feet. */
const MOST_TOUCHED = 0.4;

function isBare({ first, last, from, to }: Drawn, isInk: IsInk): boolean {
  let touched = 0;
  for (let along = from; along <= to; along++) {
    if (isInk(along, first - WANDER - 1) || isInk(along, last + WANDER + 1)) touched++;
  }
  return touched <= MOST_TOUCHED * (to - from);
}

/** Takes the line off, itself and its blurred edges, but for what crosses it. `isLetter`: ink that is no drawn line. */
function erase(line: Drawn, isLetter: IsInk, clear: (along: number, across: number) => void): void {
  const top = line.first - WANDER;
  const bottom = line.last + WANDER;
  for (let along = line.from - 1; along <= line.to + 1; along++) {
    // Letters that cross the line or stand on it go on above and below it.
    const isCrossed = isLetter(along, top - 1) && isLetter(along, top - 3) && isLetter(along, bottom + 1);
    if (!isCrossed) for (let across = top; across <= bottom; across++) clear(along, across);
  }
}

/** Marks what a line covers. */
function cover(line: Drawn, mark: (along: number, across: number) => void): void {
  for (let along = line.from - WANDER; along <= line.to + WANDER; along++) {
    for (let across = line.first - WANDER; across <= line.last + WANDER; across++) mark(along, across);
  }
}

/** A page without its drawn lines, and the lines: pixels. */
export interface Unlined {
  readonly picture: GreyPicture;
  readonly lines: readonly Ruling[];
}

/** Takes the straight lines of tables and letterheads off an upright page at 300 dots to the inch, and tells where they were. */
export function withoutLines(picture: GreyPicture): Unlined {
  const { width, height, data } = picture;
  const level = Math.min(inkLevel(picture) + 30, 220);
  const cleared = data.slice();
  const isInk: IsInk = (x, y) => x >= 0 && y >= 0 && x < width && y < height && (data[y * width + x] ?? 255) <= level;
  const isInkDown: IsInk = (y, x) => isInk(x, y);
  const clear = (x: number, y: number): void => {
    if (x >= 0 && y >= 0 && x < width && y < height) cleared[y * width + x] = 255;
  };
  const across = linesOf(runsOf(isInk, width, height)).filter((line) => isBare(line, isInk));
  const down = linesOf(runsOf(isInkDown, height, width)).filter((line) => isBare(line, isInkDown));
  const covered = new Uint8Array(data.length);
  const mark = (x: number, y: number): void => {
    if (x >= 0 && y >= 0 && x < width && y < height) covered[y * width + x] = 1;
  };
  for (const line of across) cover(line, mark);
  for (const line of down) cover(line, (y, x) => mark(x, y));
  const isLetter: IsInk = (x, y) => isInk(x, y) && covered[y * width + x] === 0;
  for (const line of across) erase(line, isLetter, clear);
  for (const line of down)
    erase(
      line,
      (y, x) => isLetter(x, y),
      (y, x) => clear(x, y),
    );
  const middle = ({ first, last }: Drawn): number => (first + last) / 2;
  return {
    picture: { width, height, data: cleared },
    lines: [
      ...across.map((line) => ({ x1: line.from, x2: line.to, y1: middle(line), y2: middle(line) })),
      ...down.map((line) => ({ x1: middle(line), x2: middle(line), y1: line.from, y2: line.to })),
    ],
  };
}
