import type { DocumentBlock } from "./document.ts";

/** Header words of a table whose cells came as paragraphs; short lines only. */
const INDEX = /^(?:STT|TT|Số TT)\.?$/iu;
const LONGEST_INDEX = 6;
const HEADER =
  /^(?:.{0,40}(?:nhiệm vụ|nội dung|công việc|cơ quan|đơn vị|chủ trì|phối hợp|thời gian|thời hạn|tiến độ|sản phẩm|kết quả|ghi chú|người đứng đầu).{0,40})$/iu;
const ROW_NUMBER = /^\d{1,3}\.?$/u;

/**
 * Some pages print a table's cells as paragraphs: "TT", "Nhiệm vụ", "Cơ quan chủ trì" …, then "1" and its cells. Such runs get their
 * cells back; rows whose count of cells differs from the header's end the run. `firstTable`: number of the first table made here.
 */
export function restoreFlatTables(blocks: readonly DocumentBlock[], firstTable: number): DocumentBlock[] {
  const restored: DocumentBlock[] = [];
  let table = firstTable;
  for (let i = 0; i < blocks.length; ) {
    const width = headerWidth(blocks, i);
    const rows = width >= 3 ? countRows(blocks, i + width, width) : 0;
    if (!rows) {
      const block = blocks[i];
      if (block) restored.push(block);
      i += 1;
      continue;
    }
    for (let at = 0; at < (rows + 1) * width; at++) {
      const block = blocks[i + at];
      if (block)
        restored.push({ ...block, cell: { table, row: Math.floor(at / width), column: at % width, rowSpan: 1, columnSpan: 1 } });
    }
    table += 1;
    i += (rows + 1) * width;
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

function countRows(blocks: readonly DocumentBlock[], from: number, width: number): number {
  let rows = 0;
  while (ROW_NUMBER.test(blocks[from + rows * width]?.text ?? "") && blocks[from + (rows + 1) * width - 1]?.cell === null) {
    const next = blocks[from + (rows + 1) * width];
    if (next && next.cell === null && !ROW_NUMBER.test(next.text) && next.text.length < 60) return rows;
    rows += 1;
  }
  return rows;
}
