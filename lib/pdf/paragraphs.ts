import type { TextLine } from "./text-line.ts";

/** Left and right edge of a column of text, in points. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

/** Lines further apart than this many times the usual distance are two paragraphs. */
const WIDE = 1.35;
/** The same for lines in the middle: a title's own lines stand as close as others, what is below it a little apart. */
const WIDE_CENTRED = 1.22;
/** Indents and edges that differ by less than this part of the type's height are equal. */
const SLACK = 0.6;
/** Size of type that differs by more than this, in points, is another paragraph. */
const OTHER_SIZE = 1.2;

/** A label that begins an item: "1.", "a)", "đ)", "IV.", "(ii)", "Điều 3.", a dash or a plus. */
const LABEL =
  /^(?:[-–—+•*]\s|\(?(?:\d{1,3}|[ivxlcdm]{1,6}|[a-zđ])[).]\s|[IVXLC]{1,6}[.)]\s|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s|(?:Điều|Khoản|Phần|Chương|Mục)\s+[\dIVXLC]+)/u;
const ENDED = /[.:;!?]["”’)]?$/u;

/** The next line of a signature: in its narrow column the one above always looks full. */
const OFFICE =
  /^(?:(?:KT|TM|TL|TUQ|Q)\. ?|(?:PHÓ|THỨ) |(?:QUYỀN )?(?:BỘ TRƯỞNG|CHỦ TỊCH|THỦ TƯỚNG|CHÁNH|GIÁM ĐỐC|CHỦ NHIỆM|CỤC TRƯỞNG|TỔNG ))/u;

/** "Năm 2025" and below it, in a narrow cell, "- 2026": the dash is no label. */
const RANGE_BEGUN = /(?:^|[\s/])\d{4}$/u;
const RANGE_END = /^[-–]\s?(?:\d{1,2}\/){0,2}\d{4}(?=$|[\s.,;])/u;

/** A line drawn with signs. */
const DRAWN = /^[-–—_=*.\s]{3,}$/u;

const startsWithLabel = (text: string): boolean => LABEL.test(text);

function firstWordWidth({ text, x1, x2 }: TextLine): number {
  const word = text.split(" ", 1)[0] ?? "";
  return text.length === 0 ? 0 : ((x2 - x1) * word.length) / text.length;
}

/** Whether the next line's first word would have had room on this one: then somebody ended it here. */
function hadRoom(line: TextLine, next: TextLine, { right }: Edges): boolean {
  return line.x2 + 0.25 * line.size + firstWordWidth(next) <= right - 0.3 * line.size;
}

function isCentred({ x1, x2, size }: TextLine, { left, right }: Edges): boolean {
  return x1 - left > size && Math.abs(x1 - left - (right - x2)) < 2 * size;
}

/** Whether a centred line was full, as wide as the text lets it be: only then does the next one go on with it. */
function wasFull(line: TextLine, next: TextLine, { left, right }: Edges): boolean {
  return line.x2 - line.x1 + 0.25 * line.size + firstWordWidth(next) > (right - left) * 0.92;
}

function isNewParagraph(line: TextLine, next: TextLine, edges: Edges, step: number): boolean {
  if (Math.abs(line.size - next.size) > OTHER_SIZE || DRAWN.test(line.text) || DRAWN.test(next.text)) return true;
  if (OFFICE.test(next.text) && next.text === next.text.toLocaleUpperCase("vi")) return true;
  const isSamePage = line.page === next.page;
  if (isSamePage && next.y - line.y > WIDE * step) return true;
  if (RANGE_BEGUN.test(line.text) && RANGE_END.test(next.text)) return false;
  const areCentred = isCentred(line, edges) && isCentred(next, edges);
  if (isSamePage && areCentred && next.y - line.y > WIDE_CENTRED * step) return true;
  if (areCentred) return line.isBold !== next.isBold || !wasFull(line, next, edges);
  if (isCentred(line, edges) !== isCentred(next, edges) && line.isBold !== next.isBold) return true;
  if (hadRoom(line, next, edges)) return true;
  if (startsWithLabel(next.text) && (ENDED.test(line.text) || next.x1 > edges.left + SLACK * next.size)) return true;
  // An indent after a full stop: a first line. Hanging indents go on with small letters or after an open sentence.
  return next.x1 > line.x1 + SLACK * next.size && ENDED.test(line.text);
}

/** Distance of lines, in parts of the type's height, where too few lines tell; a line and a half is 1.75, twice is 2.3. */
const STEP = 1.45;
const WIDEST_STEP = 2.4;
const FEWEST_STEPS = 4;

function usualStep(lines: readonly TextLine[]): number {
  const steps: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1], lines[i]];
    if (!before || !line || before.page !== line.page) continue;
    const step = line.y - before.y;
    if (step > 0.8 * line.size && step < WIDEST_STEP * line.size) steps.push(step);
  }
  if (steps.length < FEWEST_STEPS) return STEP * Math.max(...lines.map(({ size }) => size));
  steps.sort((a, b) => a - b);
  // The lower third: between paragraphs there is more room than inside them.
  return steps[Math.floor(steps.length / 3)] ?? Infinity;
}

/** The edges that lines of running text keep; of lines without such, the outermost. */
export function edgesOf(lines: readonly TextLine[]): Edges {
  const left = Math.min(...lines.map(({ x1 }) => x1));
  const rights = lines.map(({ x2 }) => x2).sort((a, b) => a - b);
  return { left, right: rights[Math.floor(rights.length * 0.97)] ?? left };
}

/** Lines of one column, in reading order, put together to paragraphs. */
export function paragraphsOf(lines: readonly TextLine[], edges: Edges = edgesOf(lines)): TextLine[][] {
  const step = usualStep(lines);
  const paragraphs: TextLine[][] = [];
  let last: TextLine | null = null;
  for (const line of lines) {
    const current = paragraphs[paragraphs.length - 1];
    if (current && last && !isNewParagraph(last, line, edges, step)) current.push(line);
    else paragraphs.push([line]);
    last = line;
  }
  return paragraphs;
}

const HYPHEN_AT_END = /[\p{L}\d][-\u00ad/]$/u;
const LAST_WORD = /\S+$/u;
const FIRST_WORD = /^\S+/u;
/** A date or a heading's "TT" that a narrow cell broke inside. */
const BROKEN_IN_CELL = /^(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{4}|TT|STT)[.,;]?$/u;

/** What stands between a line and the next one of its paragraph: nothing inside a word that the line's end parts, else a space. */
export function glueBetween(text: string, next: string): "" | " " {
  if (HYPHEN_AT_END.test(text)) return "";
  const joined = (LAST_WORD.exec(text)?.[0] ?? "") + (FIRST_WORD.exec(next)?.[0] ?? "");
  return BROKEN_IN_CELL.test(joined) ? "" : " ";
}
