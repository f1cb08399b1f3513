import type { DocumentBlock } from "../../../notice/index.ts";

type CellBlock = DocumentBlock & { readonly cell: NonNullable<DocumentBlock["cell"]> };

const isInTable = (block: DocumentBlock): block is CellBlock => block.cell !== null;
const widthOf = (table: readonly CellBlock[]): number =>
  table.reduce((width, { cell }) => Math.max(width, cell.column + cell.columnSpan), 0);

const NUMBER = /^\d{1,3}(?=\.?$)/u;
const numberOf = ({ cell, text }: CellBlock): number | null =>
  cell.column === 0 ? Number(NUMBER.exec(text)?.[0] ?? Number.NaN) || null : null;

/** Whether a table goes on with the rows of the one before it, parted by a page's end: as wide, and its first number comes next. */
function goesOn(before: readonly CellBlock[], table: readonly CellBlock[]): boolean {
  const [first] = table;
  const next = first && numberOf(first);
  const last = before.filter((block) => numberOf(block) !== null).at(-1);
  return Boolean(next && last && numberOf(last) === next - 1 && widthOf(before) === widthOf(table));
}

/** The blocks of each table, in order; one that goes on with the table before it has its rows below that one's. */
export function tablesOf(blocks: readonly DocumentBlock[]): DocumentBlock[][] {
  const tables = new Map<number, CellBlock[]>();
  for (const block of blocks.filter(isInTable)) {
    const cells = tables.get(block.cell.table);
    if (cells) cells.push(block);
    else tables.set(block.cell.table, [block]);
  }
  const joined: CellBlock[][] = [];
  for (const table of tables.values()) {
    const before = joined.at(-1);
    if (!before || !goesOn(before, table)) {
      joined.push(table);
      continue;
    }
    const rows = before.reduce((end, { cell }) => Math.max(end, cell.row + cell.rowSpan), 0);
    before.push(...table.map((block) => ({ ...block, cell: { ...block.cell, row: block.cell.row + rows } })));
  }
  return joined;
}
