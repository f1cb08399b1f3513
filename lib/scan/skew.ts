import { type GreyPicture, inkLevel } from "./picture.ts";
import { halved } from "./resample.ts";

/** Lines that fall by more are no scanner's doing. Radians. */
const STEEPEST = (7 * Math.PI) / 180;
const COARSE = (0.5 * Math.PI) / 180;
const FINE = (0.05 * Math.PI) / 180;
/** Pixels across at which angles are measured: a line's height is then a dozen pixels. */
const MEASURED_WIDTH = 1300;
/** Rows of one direction stand out this much more than those of the other on a page that lies on its side. */
const CLEARLY = 1.15;

/** Straight strokes of this many pixels, a centimetre, are drawn lines: those of a table stand out more than its words, and both ways. */
const DRAWN = 50;

/** How a page lies: `turn` leaves open whether it stands on its head. */
export interface Lie {
  readonly turn: 0 | 1;
  /** Radians; by how much the lines fall to the right once the page was turned. */
  readonly skew: number;
}

/** Marks the pixels of drawn lines, across and down. */
function drawnLines({ width, height, data }: GreyPicture, level: number): Uint8Array {
  const drawn = new Uint8Array(data.length);
  const mark = (start: number, step: number, count: number): void => {
    let run = 0;
    for (let i = 0; i <= count; i++) {
      if (i < count && (data[start + i * step] ?? 255) <= level) run++;
      else {
        if (run >= DRAWN) for (let back = 1; back <= run; back++) drawn[start + (i - back) * step] = 1;
        run = 0;
      }
    }
  };
  for (let y = 0; y < height; y++) mark(y * width, 1, width);
  for (let x = 0; x < width; x++) mark(x, width, height);
  return drawn;
}

/** Places of ink, from the middle of the picture, without drawn lines and what is near its edges. */
function inkOf(picture: GreyPicture): { readonly xs: Float32Array; readonly ys: Float32Array } {
  const { width, height, data } = picture;
  const level = inkLevel(picture);
  const drawn = drawnLines(picture, level);
  const xs: number[] = [];
  const ys: number[] = [];
  const edge = Math.round(width / 50);
  for (let y = edge; y < height - edge; y++) {
    for (let x = edge; x < width - edge; x++) {
      if ((data[y * width + x] ?? 255) > level || drawn[y * width + x]) continue;
      xs.push(x - width / 2);
      ys.push(y - height / 2);
    }
  }
  return { xs: Float32Array.from(xs), ys: Float32Array.from(ys) };
}

/** How much the rows differ from their neighbours when lines fall by `angle`: most where rows are lines and spaces. */
function sharpness(along: Float32Array, across: Float32Array, angle: number, rows: Float32Array): number {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const middle = rows.length / 2;
  rows.fill(0);
  for (let i = 0; i < along.length; i++) {
    const row = Math.round((across[i] ?? 0) * c - (along[i] ?? 0) * s + middle);
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let sum = 0;
  for (let row = 1; row < rows.length; row++) sum += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  return sum;
}

/** The angle at which rows are sharpest, and how sharp they are. */
function sharpest(along: Float32Array, across: Float32Array, size: number): { angle: number; sharpness: number } {
  const rows = new Float32Array(size * 2);
  let best = { angle: 0, sharpness: -1 };
  const tryAround = (middle: number, reach: number, step: number): void => {
    for (let angle = middle - reach; angle <= middle + reach + step / 2; angle += step) {
      const value = sharpness(along, across, angle, rows);
      if (value > best.sharpness) best = { angle, sharpness: value };
    }
  };
  tryAround(0, STEEPEST, COARSE);
  tryAround(best.angle, COARSE, FINE);
  return best;
}

/** How a page lies in its picture, told by its lines of letters. */
export function lieOf(picture: GreyPicture): Lie {
  let small = picture;
  while (Math.min(small.width, small.height) > MEASURED_WIDTH) small = halved(small);
  const { xs, ys } = inkOf(small);
  const size = Math.ceil(Math.hypot(small.width, small.height)) + 4;
  const upright = sharpest(xs, ys, size);
  // A quarter turn clockwise brings what was at the bottom to the left.
  const onSide = sharpest(
    ys.map((y) => -y),
    xs,
    size,
  );
  return onSide.sharpness > upright.sharpness * CLEARLY ? { turn: 1, skew: onSide.angle } : { turn: 0, skew: upright.angle };
}

/** Rows of a line that hold this share of its fullest row are the small letters' own. */
const BODY = 0.45;
/** Heights of a line of letters, in pixels at 300 to the inch. */
const LOWEST_LINE = 14;
const HIGHEST_LINE = 110;
/** Ink above and below the small letters differs at least by this factor on a page of Latin letters. */
const LOPSIDED = 1.12;

/**
 * Whether an upright page at 300 dots to the inch stands on its head: capitals, long letters and the marks of Vietnamese put more
 * ink above the small letters than hangs below them. `false` where the lines do not tell.
 */
export function isOnItsHead(picture: GreyPicture): boolean {
  const { width, height, data } = picture;
  const level = inkLevel(picture);
  const rows = new Float64Array(height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) if ((data[y * width + x] ?? 255) <= level) rows[y] = (rows[y] ?? 0) + 1;
  let above = 0;
  let below = 0;
  for (let start = 0; start < height; start++) {
    if ((rows[start] ?? 0) < 2) continue;
    let end = start;
    while (end < height && (rows[end] ?? 0) >= 2) end++;
    if (end - start >= LOWEST_LINE && end - start <= HIGHEST_LINE) {
      const line = rows.subarray(start, end);
      const full = Math.max(...line) * BODY;
      const first = line.findIndex((count) => count >= full);
      const last = line.length - 1 - [...line].reverse().findIndex((count) => count >= full);
      for (let row = 0; row < first; row++) above += line[row] ?? 0;
      for (let row = last + 1; row < line.length; row++) below += line[row] ?? 0;
    }
    start = end;
  }
  return below > above * LOPSIDED;
}
