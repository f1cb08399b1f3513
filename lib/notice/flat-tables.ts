import type { DocumentBlock } from "./document.ts";
import { readMark } from "./outline.ts";

/** Header words of a table whose cells came as paragraphs; short lines only. */
const INDEX = /^(?:STT|TT|Số TT)\.?$/iu;
const LONGEST_INDEX = 6;
const HEADER =
  /^(?:.{0,40}(?:nhiệm vụ|nội dung|công việc|hoạt động|cơ quan|đơn vị|chủ trì|phối hợp|thời gian|thời hạn|tiến độ|sản phẩm|kết quả|kinh phí|ghi chú|người đứng đầu).{0,40})$/iu;
const ROW_NUMBER = /^\d{1,3}\.?$/u;
/** "I", "B.": the number of a row that heads others. */
const GROUP_LABEL = /^(?:[IVX]+|[A-ZĐ])\.?$/u;

const TIME_HEADER = /thời gian|thời hạn|tiến độ|hoàn thành/iu;
/** What stands in a column of times: an empty cell before it leaves no paragraph. */
const TIME =
  /^(?:(?:trong|trước|hoàn thành|từ|đến|cuối|đầu)\s+)*(?:quý|tháng|năm|ngày|tuần|thường xuyên|hằng|hàng|định kỳ|sau khi|theo tiến độ|giai đoạn|q\.?[ivx\d]|t\d|\d{1,2}\s*[/.]\s*\d|20\d\d)/iu;

/** A row of a flat table: where it starts, how many blocks it has, and in which column each of them stands. */
interface FlatRow {
  readonly columns: readonly number[];
  /** It heads the rows below, over all columns. */
  readonly isHeading: boolean;
}

/**
 * Some pages print a table's cells as paragraphs: "TT", "Nhiệm vụ", "Cơ quan chủ trì" …, then "1" and its cells. Such runs get their
 * cells back; a row that has more paragraphs than there are columns ends the run. `firstTable`: number of the first table made here.
 */
export function restoreFlatTables(blocks: readonly DocumentBlock[], firstTable: number): DocumentBlock[] {
  const restored: DocumentBlock[] = [];
  let table = firstTable;
  for (let i = 0; i < blocks.length; ) {
    const width = headerWidth(blocks, i);
    const rows = width >= 3 ? readRows(blocks, i, width) : [];
    if (!rows.some(({ isHeading }) => !isHeading)) {
      const block = blocks[i];
      if (block) restored.push(block);
      i += 1;
      continue;
    }
    const header = { columns: Array.from({ length: width }, (_, column) => column), isHeading: false };
    [header, ...rows].forEach(({ columns, isHeading }, row) => {
      for (const column of columns) {
        const block = blocks[i++];
        const columnSpan = isHeading ? width - column : 1;
        if (block) restored.push({ ...block, cell: { table, row, column, rowSpan: 1, columnSpan } });
      }
    });
    table += 1;
  }
  return restored;
}

/** Columns of a flat header at `from`; 0 when there is none. */
function headerWidth(blocks: readonly DocumentBlock[], from: number): number {
  const block = blocks[from];
  if (!block || block.cell !== null || block.text.length > LONGEST_INDEX || !INDEX.test(block.text)) return 0;
  let width = 1;
  while (blocks[from + width]?.cell === null && HEADER.test(blocks[from + width]?.text ?? "")) width += 1;
  return width;
}

/** The rows below the header at `header`, as far as their numbers go on. */
function readRows(blocks: readonly DocumentBlock[], header: number, width: number): FlatRow[] {
  const textAt = (at: number): string => (blocks[at]?.cell === null ? (blocks[at]?.text ?? "") : "");
  const time = blocks.slice(header, header + width).findIndex(({ text }) => TIME_HEADER.test(text));
  const isNumber = (at: number, number: number): boolean =>
    ROW_NUMBER.test(textAt(at)) && Number.parseInt(textAt(at), 10) === number;
  /** Blocks of a heading before a row of its own: its label and its words, or both in one; 0 for none. */
  const headingLength = (at: number, next: number): number => {
    const isBefore = (row: number): boolean => isNumber(row, 1) || isNumber(row, next);
    if (GROUP_LABEL.test(textAt(at))) return isBefore(at + 2) || GROUP_LABEL.test(textAt(at + 2)) ? 2 : 0;
    return isNumber(at + 1, 1) && textAt(at) !== "" && !ROW_NUMBER.test(textAt(at)) ? 1 : 0;
  };
  const rows: FlatRow[] = [];
  let number = 0;
  for (let at = header + width; ; ) {
    const heading = headingLength(at, number + 1);
    if (heading > 0) {
      rows.push({ columns: heading === 2 ? [0, 1] : [0], isHeading: true });
      at += heading;
      continue;
    }
    if (rows.at(-1)?.isHeading && isNumber(at, 1)) number = 0;
    if (!isNumber(at, number + 1)) return rows;
    number += 1;
    const startsNext = (end: number): boolean => isNumber(end, number + 1) || headingLength(end, number + 1) > 0;
    const ends = Array.from({ length: 2 * width }, (_, i) => at + 2 + i);
    const next = ends.find(startsNext);
    const last = next ?? ends.find((end) => textAt(end) === "" || isTitle(textAt(end))) ?? at + width;
    const length = next === undefined ? Math.min(last - at, width) : next - at;
    // more paragraphs than columns: which of them share a cell is not told
    if (length > width) return rows;
    rows.push({
      columns: columnsOf(
        Array.from({ length }, (_, i) => textAt(at + i)),
        width,
        time,
      ),
      isHeading: false,
    });
    at += length;
  }
}

/** What stands behind a table: "IV. TỔ CHỨC THỰC HIỆN", "2. Sở Y tế". */
const isTitle = (text: string): boolean => /^(?:part|chapter|section|article|roman|decimal)/u.test(readMark(text)?.style ?? "");

/** The column of each of a row's cells: in order, a time in the column of times. */
function columnsOf(cells: readonly string[], width: number, time: number): number[] {
  const columns: number[] = [];
  for (const [i, text] of cells.entries()) {
    const next = (columns.at(-1) ?? -1) + 1;
    const isTime = i > 1 && TIME.test(text);
    // as many columns must be left as there are cells to come
    const most = width - (cells.length - i);
    const wanted = isTime && time >= next ? time : next === time && i > 1 && !isTime ? next + 1 : next;
    columns.push(Math.min(wanted, most));
  }
  return columns;
}
