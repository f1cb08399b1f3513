import type { TextLine } from "./text-line.ts";

/** Lines in reading order: `lines` over the whole width, or two columns beside each other. */
export type Section =
  | { readonly form: "lines"; readonly lines: readonly TextLine[] }
  | { readonly form: "columns"; readonly left: readonly TextLine[]; readonly right: readonly TextLine[] };

/** A strip of the page without a letter: `from` to `to`, in points. */
interface Gutter {
  readonly from: number;
  readonly to: number;
}

type Row = readonly TextLine[];

/** Narrower than this part of the type's height, a strip parts no columns: about the space between two words. */
const NARROWEST = 0.35;
/** How far a line that stands alone may lie from the middle of its column, in parts of the type's height. */
const OFF_CENTRE = 1.5;
/** How far below the other lines the signer's name may stand, in lines: the signature is between them. */
const SIGNATURE_LINES = 9;
const BASELINE = 0.4;
/** Lines beside each other whose baselines differ by less than this part of the type's height are a row of two columns. */
const BESIDE = 0.9;
/** A gap this wide, in parts of the type's height, parts columns by itself; a narrower one only where the rows around it agree. */
const WIDE = 2.2;
/** More rows than this are two-column print and no letterhead. */
const PRINT_ROWS = 20;

/** What the left column of a signature begins with. */
const RECIPIENTS = /^nơi (?:nhận|gửi)/iu;

/** Lines of one baseline, from left to right. */
export function rowsOf(lines: readonly TextLine[]): Row[] {
  return groupRows(lines, BASELINE);
}

function groupRows(lines: readonly TextLine[], tolerance: number): Row[] {
  const rows: TextLine[][] = [];
  for (const line of [...lines].sort((a, b) => a.page - b.page || a.y - b.y)) {
    const row = rows[rows.length - 1];
    const isNear = row?.[0]?.page === line.page && line.y - row[0].y <= tolerance * Math.min(line.size, row[0].size);
    if (row && isNear && row.every((other) => line.x1 >= other.x2 || line.x2 <= other.x1)) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.sort((a, b) => a.x1 - b.x1));
}

/** The widest strip between two runs of the row; `null` for a row of one run. */
function gutterOf(row: Row): Gutter | null {
  let widest: Gutter | null = null;
  for (let i = 1; i < row.length; i++) {
    const from = row[i - 1]?.x2 ?? 0;
    const to = row[i]?.x1 ?? 0;
    if (!widest || to - from > widest.to - widest.from) widest = { from, to };
  }
  return widest;
}

/** What is left of the strip beside this row; `null` when the row crosses it. */
function narrowed(gutter: Gutter, row: Row): Gutter | null {
  let { from, to } = gutter;
  for (const { x1, x2, size } of row) {
    if (x2 <= to && x1 < from + size) from = Math.max(from, x2);
    else if (x1 >= from) to = Math.min(to, x1);
    else return null;
    if (to - from < NARROWEST * size) return null;
  }
  return { from, to };
}

const isWide = (row: Row): boolean => row.some((line, i) => i > 0 && line.x1 - (row[i - 1]?.x2 ?? 0) > WIDE * line.size);

/** The runs of a row in one: gaps that part no columns are spaces of a justified line. */
export function joinRow(row: Row): TextLine {
  const [first] = row as readonly [TextLine, ...TextLine[]];
  if (row.length === 1) return first;
  const { uncertain: _, ...widest } = row.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const uncertain = row.flatMap((line, i) => {
    const before = row.slice(0, i).reduce((length, { text }) => length + text.length + 1, 0);
    return (line.uncertain ?? []).map(({ start, end }) => ({ start: start + before, end: end + before }));
  });
  return {
    ...widest,
    x1: first.x1,
    x2: row[row.length - 1]?.x2 ?? first.x2,
    text: row.map(({ text }) => text).join(" "),
    ...(uncertain.length > 0 ? { uncertain } : {}),
  };
}

const centre = (lines: readonly TextLine[]): number =>
  (Math.min(...lines.map(({ x1 }) => x1)) + Math.max(...lines.map(({ x2 }) => x2))) / 2;

const isRight = (row: Row, gutter: Gutter): boolean => row.every(({ x1 }) => x1 >= gutter.from);

/** Whether a row without a partner is a line of one of the columns: it stands in its middle, or at the left one's edge. */
function belongs(row: Row, gutter: Gutter, rows: readonly Row[], isAbove: boolean): boolean {
  const [line] = row;
  if (!line || row.length > 1) return false;
  const onRight = isRight(row, gutter);
  const column = rows.flat().filter(({ x1 }) => x1 >= gutter.from === onRight);
  if (column.length === 0) return false;
  const nearest = isAbove ? Math.min(...column.map(({ y }) => y)) : Math.max(...column.map(({ y }) => y));
  // Recipients stand in small type under a heading in large type.
  const distance = Math.abs(line.y - nearest) / Math.max(...column.map(({ size }) => size));
  const middle = Math.abs(centre(row) - centre(column)) <= OFF_CENTRE * line.size;
  if (onRight) return middle && distance <= SIGNATURE_LINES;
  const atEdge = Math.abs(line.x1 - Math.min(...column.map(({ x1 }) => x1))) < 3;
  return !isAbove && distance <= 2 && (middle || atEdge);
}

interface Zone {
  readonly first: number;
  readonly last: number;
  readonly gutter: Gutter;
}

/** Whether two-column print ends above this row, since a signature begins there. */
function beginsSignature(row: Row, above: readonly Row[]): boolean {
  return above.length > PRINT_ROWS && row.some(({ text }) => RECIPIENTS.test(text));
}

/** The last row of the print: the office of the signer may stand above the list of recipients, in capitals. */
function endOfPrint(rows: readonly Row[], start: number, recipients: number): number {
  let last = recipients - 1;
  const isOffice = ([line, ...others]: Row): boolean =>
    line !== undefined && others.length === 0 && line.text === line.text.toLocaleUpperCase("vi");
  while (last > start && isOffice(rows[last] ?? [])) last--;
  return last;
}

/** The rows around a parted one that keep the strip free; those above `top` belong to another section. */
function zoneAround(rows: readonly Row[], start: number, top: number): Zone | null {
  const seed = rows[start] && gutterOf(rows[start]);
  if (!seed) return null;
  let gutter: Gutter = seed;
  let last = start;
  for (let i = start + 1; i < rows.length; i++) {
    const row = rows[i] ?? [];
    const next = narrowed(gutter, row);
    if (!next) break;
    if (beginsSignature(row, rows.slice(start, i))) {
      last = endOfPrint(rows, start, i);
      break;
    }
    if (row.length === 1 && !belongs(row, next, rows.slice(start, i), false)) break;
    gutter = next;
    last = i;
  }
  const members = rows.slice(start, last + 1);
  // Two words far apart in a justified line make no column.
  if (!members.some(isWide) && members.filter((row) => row.length > 1).length < 2) return null;
  return { first: firstRow(rows, { start, last, gutter }, top), last, gutter };
}

/** The first row of a zone: the office of the signer and the list of recipients may begin above the first row that has both. */
function firstRow(rows: readonly Row[], { start, last, gutter }: Omit<Zone, "first"> & { start: number }, top: number): number {
  let first = start;
  let reached = start;
  while (reached > top) {
    const row = rows[reached - 1] ?? [];
    const below = rows[reached]?.[0];
    const isClose = below !== undefined && row[0] !== undefined && below.y - row[0].y < 3 * row[0].size;
    if (!isClose || row.length > 1 || !narrowed(gutter, row)) break;
    const onRight = isRight(row, gutter);
    if (onRight && !belongs(row, gutter, rows.slice(reached, last + 1), true)) break;
    reached--;
    // Lines on the left alone may be the end of a paragraph: they count when the recipients turn out to begin here.
    if (onRight || RECIPIENTS.test(row[0]?.text ?? "")) first = reached;
  }
  return first;
}

/** Parts a page's lines into those over the whole width and those in two columns: letterhead, signature, two-column print. */
export function sectionsOf(lines: readonly TextLine[]): Section[] {
  const rows = groupRows(lines, BESIDE);
  const sections: Section[] = [];
  let whole: TextLine[] = [];
  const finish = (): void => {
    if (whole.length > 0) sections.push({ form: "lines", lines: whole });
    whole = [];
  };
  let top = 0;
  for (let i = 0; i < rows.length; i++) {
    const zone = (rows[i]?.length ?? 0) > 1 ? zoneAround(rows, i, top) : null;
    if (!zone) {
      whole.push(...rowsOf(rows[i] ?? []).map(joinRow));
      continue;
    }
    // The rows above that turned out to belong here have one line each.
    whole.splice(whole.length - (i - zone.first), i - zone.first);
    finish();
    const members = rows.slice(zone.first, zone.last + 1).flat();
    const isOnRight = ({ x1 }: TextLine): boolean => x1 >= zone.gutter.from;
    sections.push({ form: "columns", left: members.filter((line) => !isOnRight(line)), right: members.filter(isOnRight) });
    i = zone.last;
    top = zone.last + 1;
  }
  finish();
  return sections;
}
