import type { Ruling } from "./pdf-page.ts";

/** A cell of a ruled table. Points; rows and columns count from 0. */
export interface RuledCell {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}
export interface RuledTable {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly RuledCell[];
}

/** Lines nearer than this are one: borders are drawn cell by cell, a little apart. Points. */
const NEAR = 3;

/** Values that stand apart by more than `NEAR`, ascending. */
function distinct(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - (kept[kept.length - 1] ?? -Infinity) > NEAR) kept.push(value);
  }
  return kept;
}

const isHorizontal = ({ y1, y2 }: Ruling): boolean => y1 === y2;

const touches = (a: Ruling, b: Ruling): boolean =>
  a.x1 <= b.x2 + NEAR && b.x1 <= a.x2 + NEAR && a.y1 <= b.y2 + NEAR && b.y1 <= a.y2 + NEAR;

/** Lines that touch one another, with the box around them. */
interface Group extends Ruling {
  readonly lines: Ruling[];
}

const around = (a: Ruling, b: Ruling): Ruling => ({
  x1: Math.min(a.x1, b.x1),
  y1: Math.min(a.y1, b.y1),
  x2: Math.max(a.x2, b.x2),
  y2: Math.max(a.y2, b.y2),
});

/** Groups of lines that touch one another. A drawing has thousands: the box tells first whether a group can touch a line at all. */
function groupsOf(rulings: readonly Ruling[]): (readonly Ruling[])[] {
  let groups: Group[] = [];
  for (const ruling of rulings) {
    let joined: Group = { ...ruling, lines: [ruling] };
    const apart: Group[] = [];
    for (const group of groups) {
      if (touches(ruling, group) && group.lines.some((other) => touches(ruling, other))) {
        group.lines.push(...joined.lines);
        joined = { ...around(group, joined), lines: group.lines };
      } else apart.push(group);
    }
    groups = [...apart, joined];
  }
  return groups.map(({ lines }) => lines);
}

/** Whether lines of `along` cover the stretch from `from` to `to` at `at`. */
function isDrawn(lines: readonly Ruling[], along: "x" | "y", at: number, from: number, to: number): boolean {
  const parts = lines
    .filter((line) => Math.abs((along === "x" ? line.y1 : line.x1) - at) <= NEAR)
    .map((line) => (along === "x" ? [line.x1, line.x2] : [line.y1, line.y2]) as [number, number])
    .sort(([a], [b]) => a - b);
  let reached = from + NEAR;
  for (const [start, stop] of parts) if (start <= reached + NEAR) reached = Math.max(reached, stop);
  return reached >= to - NEAR;
}

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly across: readonly Ruling[];
  readonly down: readonly Ruling[];
}

/** The cell whose top left corner is at this place, as wide and high as no line parts it. */
function cellAt({ xs, ys, across, down }: Grid, row: number, column: number): RuledCell {
  const top = ys[row] ?? 0;
  const left = xs[column] ?? 0;
  let columnSpan = 1;
  while (column + columnSpan < xs.length - 1 && !isDrawn(down, "y", xs[column + columnSpan] ?? 0, top, ys[row + 1] ?? 0)) {
    columnSpan++;
  }
  const right = xs[column + columnSpan] ?? left;
  let rowSpan = 1;
  while (row + rowSpan < ys.length - 1 && !isDrawn(across, "x", ys[row + rowSpan] ?? 0, left, right)) rowSpan++;
  return { x1: left, y1: top, x2: right, y2: ys[row + rowSpan] ?? top, row, column, rowSpan, columnSpan };
}

function tableOf(lines: readonly Ruling[]): RuledTable | null {
  const across = lines.filter(isHorizontal);
  const down = lines.filter((line) => !isHorizontal(line));
  // Where a page's end cuts a row, its sides go on without a line across.
  const ys = distinct([...across.map(({ y1 }) => y1), ...down.flatMap(({ y1, y2 }) => [y1, y2])]);
  const xs = distinct(down.map(({ x1 }) => x1));
  const [x1, y1] = [xs[0], ys[0]];
  const x2 = xs[xs.length - 1];
  const y2 = ys[ys.length - 1];
  // One row or column of boxes is a frame or an underlined heading, not a table.
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined || xs.length < 3 || ys.length < 2) return null;
  const grid = { xs, ys, across, down };
  const taken = new Set<string>();
  const cells: RuledCell[] = [];
  for (let row = 0; row < ys.length - 1; row++) {
    for (let column = 0; column < xs.length - 1; column++) {
      if (taken.has(`${row} ${column}`)) continue;
      const cell = cellAt(grid, row, column);
      for (let r = row; r < row + cell.rowSpan; r++) {
        for (let c = column; c < column + cell.columnSpan; c++) taken.add(`${r} ${c}`);
      }
      cells.push(cell);
    }
  }
  return { x1, y1, x2, y2, rows: ys.length - 1, columns: xs.length - 1, cells };
}

/** Tables that are drawn with lines, from top to bottom. */
export function tablesOf(rulings: readonly Ruling[]): RuledTable[] {
  const tables = groupsOf(rulings)
    .map(tableOf)
    .filter((table) => table !== null);
  return tables.sort((a, b) => a.y1 - b.y1 || a.x1 - b.x1);
}
