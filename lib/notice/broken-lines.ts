import type { CellPosition } from "../model/page-text.ts";
import { isCapitals } from "../text/capitals.ts";
import { unitAt, unitTest } from "../text/code-units.ts";
import type { DocumentBlock } from "./document.ts";
import { readMark } from "./outline.ts";

const isSmall = unitTest(/\p{Ll}/u);
/** What a line that is cut in the middle may end with. */
const isWithin = unitTest(/[\p{L}\d,;)%/]/u);
/** Shorter lines stand for themselves: headings, names, labels. */
const SHORTEST_LINE = 30;
/** A line that ends so goes on, whatever the next one begins with. */
const OPEN_END = /(?:,|(?<![\p{L}])(?:và|hoặc|của|với|cho|các|những|tại|theo|từ|đến|để|do|là|Ủy))$/u;
/** So many lines that go on with a small letter show that a text is cut at one width. */
const ENOUGH_LINES = 5;

/** "a)", "1.2.", "-": a list mark that stands apart from its item. */
const BARE_MARK = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[a-zđ]\)|[IVX]{1,5}\.|[-–+•])$/u;

/** In a cell each line may be a name of its own. */
const NEXT_NAME = /^(?:các|những|ủy ban|cơ quan|đơn vị|địa phương|tổ chức|doanh nghiệp|phòng|ban|hội|đoàn)(?![\p{L}])/u;

/** Whether a list mark opens the text, or is all of it. */
const isMarked = (text: string): boolean => readMark(text) !== null || BARE_MARK.test(text);

/** Whether two blocks may be lines of one paragraph, by what the first one ends and the second one begins with. */
function mayGoOn(block: DocumentBlock, next: DocumentBlock): boolean {
  const { text, cell } = block;
  if (cell ? !isSameCell(cell, next.cell) || NEXT_NAME.test(next.text) : text.length < SHORTEST_LINE || next.cell !== null)
    return false;
  return isWithin(unitAt(text, text.length - 1)) && !isCapitals(text) && !isCapitals(next.text) && !isMarked(next.text);
}

const isSameCell = (one: CellPosition, other: CellPosition | null): boolean =>
  one.table === other?.table && one.row === other.row && one.column === other.column;

const isMarkOf = ({ text, cell }: DocumentBlock, next: DocumentBlock): boolean =>
  cell === null && next.cell === null && BARE_MARK.test(text) && !isMarked(next.text);

const firstWordOf = (text: string): number => {
  const space = text.indexOf(" ");
  return space < 0 ? text.length : space;
};

/** The length of the longest line that goes on with a small letter, where many do; more than any line otherwise. */
function widthOf(blocks: readonly DocumentBlock[], goesOn: readonly boolean[]): number {
  const lines = blocks.filter(({ cell }, i) => goesOn[i] && !cell);
  return lines.length < ENOUGH_LINES ? Number.POSITIVE_INFINITY : Math.max(...lines.map(({ text }) => text.length));
}

/**
 * Paragraphs that a page has cut into lines, put together again: what begins with a small letter behind a line without a stop, and
 * where lines are cut at one width also what the line above had no room for; and a list mark with its item. A space stands where the line ended, so that offsets stay.
 */
export function joinBrokenLines(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  const isAt = (i: number, test: (block: DocumentBlock, next: DocumentBlock) => boolean): boolean => {
    const [block, next] = [blocks[i], blocks[i + 1]];
    return block !== undefined && next !== undefined && next.text !== "" && test(block, next);
  };
  const marks = blocks.map((_, i) => isAt(i, isMarkOf));
  const candidates = blocks.map((_, i) => isAt(i, mayGoOn));
  if (!marks.includes(true) && !candidates.includes(true)) return blocks;
  const startsSmall = (block: DocumentBlock | undefined): boolean => block !== undefined && isSmall(unitAt(block.text, 0));
  const goesOn = blocks.map(({ text }, i) => candidates[i] === true && !text.endsWith(";") && startsSmall(blocks[i + 1]));
  const width = widthOf(blocks, goesOn);
  const joined: DocumentBlock[] = [];
  let isOpen = false;
  blocks.forEach((block, i) => {
    const last = isOpen ? joined.pop() : undefined;
    const text = last ? `${last.text} ${block.text}` : block.text;
    joined.push({ ...block, index: joined.length, text, start: last?.start ?? block.start });
    const next = blocks[i + 1];
    const isFull = next !== undefined && !block.cell && block.text.length + 1 + firstWordOf(next.text) > width;
    isOpen =
      marks[i] === true ||
      (candidates[i] === true &&
        (goesOn[i] === true || OPEN_END.test(block.text) || (isFull && (startsSmall(next) || !block.text.endsWith(";")))));
  });
  return joined;
}
