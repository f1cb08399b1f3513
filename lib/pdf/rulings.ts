import { apply, type Matrix } from "./matrix.ts";
import type { Ruling } from "./pdf-page.ts";

/** Path operators of pdf.js (its OPS), with the number of their coordinates. */
const MOVE = 13;
const LINE = 14;
const COORDINATES: Readonly<Record<number, number>> = { 13: 2, 14: 2, 15: 6, 16: 4, 17: 4, 18: 0, 19: 4 };
const RECTANGLE = 19;

/** A filled bar up to this many points thick is a line. */
const THICKEST = 3;
/** How far from straight a line may run, in points. */
const SLANT = 1;
/** Shorter lines are parts of signs. Points. */
const SHORTEST = 6;

type Point = readonly [number, number];

/** The horizontal or vertical line between two points; `null` when it is slanted or too short. */
function lineBetween([ax, ay]: Point, [bx, by]: Point): Ruling | null {
  const x1 = Math.min(ax, bx);
  const x2 = Math.max(ax, bx);
  const y1 = Math.min(ay, by);
  const y2 = Math.max(ay, by);
  if (y2 - y1 <= SLANT && x2 - x1 >= SHORTEST) return { x1, x2, y1: (y1 + y2) / 2, y2: (y1 + y2) / 2 };
  if (x2 - x1 <= SLANT && y2 - y1 >= SHORTEST) return { x1: (x1 + x2) / 2, x2: (x1 + x2) / 2, y1, y2 };
  return null;
}

/** A thin rectangle is a line, another one is its four sides. */
function sidesOf([ax, ay]: Point, [bx, by]: Point): (Ruling | null)[] {
  const middleX = (ax + bx) / 2;
  const middleY = (ay + by) / 2;
  if (Math.abs(by - ay) <= THICKEST) return [lineBetween([ax, middleY], [bx, middleY])];
  if (Math.abs(bx - ax) <= THICKEST) return [lineBetween([middleX, ay], [middleX, by])];
  return [
    lineBetween([ax, ay], [bx, ay]),
    lineBetween([ax, by], [bx, by]),
    lineBetween([ax, ay], [ax, by]),
    lineBetween([bx, ay], [bx, by]),
  ];
}

/** Horizontal and vertical lines of a path, `args` being its operators and their coordinates. */
export function rulingsOf(toPage: Matrix, args: readonly unknown[]): Ruling[] {
  const [operators, values] = args;
  if (!Array.isArray(operators) || !(Array.isArray(values) || ArrayBuffer.isView(values))) return [];
  const numbers = values as readonly number[];
  const rulings: (Ruling | null)[] = [];
  let at: Point = [0, 0];
  let next = 0;
  for (const operator of operators as readonly number[]) {
    const x = numbers[next] ?? 0;
    const y = numbers[next + 1] ?? 0;
    if (operator === RECTANGLE) {
      const corner = apply(toPage, x + (numbers[next + 2] ?? 0), y + (numbers[next + 3] ?? 0));
      rulings.push(...sidesOf(apply(toPage, x, y), corner));
    }
    if (operator === LINE) rulings.push(lineBetween(at, apply(toPage, x, y)));
    if (operator === MOVE || operator === LINE) at = apply(toPage, x, y);
    next += COORDINATES[operator] ?? 0;
  }
  return rulings.filter((ruling) => ruling !== null);
}
