import type { CellPosition } from "../model/page-text.ts";

/** HTML's own limits (HTML 4.9.12.1). */
const MAX_COLUMN_SPAN = 1000;
const MAX_ROW_SPAN = 65_534;

/** An attribute's whole number, `fallback` when it is missing or not one. */
function spanOf(cell: Element, attribute: "rowspan" | "colspan", fallback: number, max: number): number {
  const number = Number.parseInt(cell.getAttribute(attribute) ?? "", 10);
  return Number.isNaN(number) || number < 0 ? fallback : Math.min(number, max);
}

const childrenNamed = (parent: Element, ...names: string[]): Element[] =>
  Array.from(parent.children).filter((child) => names.includes(child.localName));

/** Row groups in document order; rows that stand directly in the table form a group of their own. */
function rowGroupsOf(table: Element, isSkipped: (element: Element) => boolean): Element[][] {
  const groups: Element[][] = [];
  let loose: Element[] | null = null;
  for (const child of Array.from(table.children)) {
    if (isSkipped(child)) continue;
    if (child.localName === "tr") {
      if (!loose) {
        loose = [];
        groups.push(loose);
      }
      loose.push(child);
    } else if (["thead", "tbody", "tfoot"].includes(child.localName)) {
      loose = null;
      groups.push(childrenNamed(child, "tr").filter((row) => !isSkipped(row)));
    }
  }
  return groups;
}

/**
 * The place of every cell of `table`, row spans taken into account (HTML 4.9.12.1). Cells of nested tables are not in it.
 * A row span ends with its row group, and `rowspan=0` reaches to there.
 */
export function gridOf(table: Element, tableIndex: number, isSkipped: (element: Element) => boolean): Map<Element, CellPosition> {
  const positions = new Map<Element, CellPosition>();
  let firstRow = 0;
  for (const rows of rowGroupsOf(table, isSkipped)) {
    // occupiedUntil[column]: first row of the group in which the column is free again.
    const occupiedUntil: number[] = [];
    rows.forEach((row, rowInGroup) => {
      let column = 0;
      for (const cell of childrenNamed(row, "td", "th")) {
        if (isSkipped(cell)) continue;
        while ((occupiedUntil[column] ?? 0) > rowInGroup) column++;
        const left = rows.length - rowInGroup;
        const rowSpan = Math.min(spanOf(cell, "rowspan", 1, MAX_ROW_SPAN) || left, left);
        const columnSpan = spanOf(cell, "colspan", 1, MAX_COLUMN_SPAN) || 1;
        positions.set(cell, { table: tableIndex, row: firstRow + rowInGroup, column, rowSpan, columnSpan });
        for (let i = 0; i < columnSpan; i++) occupiedUntil[column + i] = rowInGroup + rowSpan;
        column += columnSpan;
      }
    });
    firstRow += rows.length;
  }
  return positions;
}
