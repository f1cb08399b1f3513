import type { CellPosition } from "../model/page-text.ts";
import type { Edges } from "./paragraphs.ts";
import type { RuledCell, RuledTable } from "./tables.ts";
import type { TextLine } from "./text-line.ts";

/** A ruled table with the lines in its cells. */
export interface PlacedTable {
  readonly page: number;
  readonly table: RuledTable;
  readonly cells: readonly { readonly cell: RuledCell; readonly lines: readonly TextLine[] }[];
}

/** A cell of a table that may go over several pages. */
export interface TableCell {
  readonly position: Omit<CellPosition, "table">;
  readonly lines: readonly TextLine[];
  readonly edges: Edges;
}

const NEAR = 4;

/** Whether a table goes on with the one before it: the next page, the same columns at the same places. */
function goesOn(before: PlacedTable, { page, table }: PlacedTable): boolean {
  const { x1, x2, columns } = before.table;
  return (
    page === before.page + 1 && columns === table.columns && Math.abs(x1 - table.x1) < NEAR && Math.abs(x2 - table.x2) < NEAR
  );
}

const textOf = (lines: readonly TextLine[]): string => lines.map(({ text }) => text).join(" ");

type Row = readonly { readonly cell: RuledCell; readonly lines: readonly TextLine[] }[];

const rowOf = ({ cells }: PlacedTable, row: number): Row => cells.filter(({ cell }) => cell.row === row);

const rowText = (row: Row): string => row.map(({ lines }) => textOf(lines)).join("|");

/** How many rows at the top repeat the first table's: Word writes the heading row again on each page. */
function repeatedRows(first: PlacedTable, next: PlacedTable): number {
  let rows = 0;
  while (rows < Math.min(first.table.rows, next.table.rows) && rowText(rowOf(next, rows)) === rowText(rowOf(first, rows))) {
    if (rowText(rowOf(next, rows)).replace(/\|/gu, "") === "") break;
    rows++;
  }
  return rows;
}

/** A row that the page's end cut: its number stands on the page before. */
function isRestOfRow(row: Row): boolean {
  const [first, ...others] = row;
  return (
    first !== undefined && first.cell.column === 0 && first.lines.length === 0 && others.some(({ lines }) => lines.length > 0)
  );
}

class TableWriter {
  readonly cells: TableCell[] = [];
  private rows = 0;
  private first: PlacedTable | null = null;

  add(part: PlacedTable): void {
    const skipped = this.first ? repeatedRows(this.first, part) : 0;
    const joins = this.first !== null && isRestOfRow(rowOf(part, skipped));
    this.first ??= part;
    const shift = this.rows - skipped - (joins ? 1 : 0);
    for (const { cell, lines } of part.cells) {
      if (cell.row < skipped) continue;
      if (lines.length === 0) {
        if (cell.row === skipped) this.lengthen(cell, this.rows, cell.row + shift + cell.rowSpan);
        continue;
      }
      const edges = { left: cell.x1 + 4, right: cell.x2 - 4 };
      const { column, rowSpan, columnSpan } = cell;
      this.put({ position: { row: cell.row + shift, column, rowSpan, columnSpan }, lines, edges });
    }
    this.rows = shift + part.table.rows;
  }

  /** A cell over several rows that the page's end cut: its words stand on the page before, its rest is empty. */
  private lengthen({ column, rowSpan }: RuledCell, seam: number, end: number): void {
    const at = this.cells.findIndex(({ position }) => position.column === column && position.row + position.rowSpan === seam);
    const before = this.cells[at];
    if (!before || (before.position.rowSpan === 1 && rowSpan === 1)) return;
    const { position } = before;
    this.cells[at] = { ...before, position: { ...position, rowSpan: end - position.row } };
  }

  /** A cell that is there already gets the lines of its rest, and reaches as far down as that does. */
  private put(cell: TableCell): void {
    const { row, column, rowSpan } = cell.position;
    const at = this.cells.findIndex(
      ({ position }) => position.column === column && position.row <= row && row < position.row + position.rowSpan,
    );
    const before = this.cells[at];
    if (!before) {
      this.cells.push(cell);
      return;
    }
    const { position } = before;
    const end = Math.max(position.row + position.rowSpan, row + rowSpan);
    this.cells[at] = {
      ...before,
      position: { ...position, rowSpan: end - position.row },
      lines: [...before.lines, ...cell.lines],
    };
  }
}

/** Tables as they follow each other, those that a page's end parts put together again. */
export function joinTables(tables: readonly PlacedTable[]): (readonly TableCell[])[] {
  const joined: TableWriter[] = [];
  let before: PlacedTable | null = null;
  for (const table of tables) {
    const current = joined[joined.length - 1];
    if (current && before && goesOn(before, table)) current.add(table);
    else {
      const writer = new TableWriter();
      writer.add(table);
      joined.push(writer);
    }
    before = table;
  }
  return joined.map(({ cells }) => cells);
}
