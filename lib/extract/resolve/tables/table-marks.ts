import type { DirectiveDeadline } from "../../../model/directive.ts";
import type { Analyst } from "../analyze.ts";
import { toDeadline } from "../make-directive.ts";
import { type Cell, textOf } from "./table-columns.ts";

/** "x" below "Quý II": when something is done. */
const MARK = /^\s*[xX✓✔√+●]\s*$/u;
const YEAR = /(?<![\p{L}])năm\s+\d{4}(?!\s*[-–])/iu;

const isOver = (header: Cell, column: number): boolean =>
  header.column <= column && column < header.column + header.columnSpan && header.columnSpan < 9;

/** The last time whose column is marked in the row ("x" below "Quý II", "T8", "2027"); the words are the header's. */
export function markedDeadline(
  text: string,
  row: readonly Cell[],
  headers: readonly Cell[],
  analyst: Analyst,
): DirectiveDeadline[] {
  const marks = row.filter((cell) => MARK.test(textOf(cell)));
  const column = Math.max(...marks.map((cell) => cell.column + cell.columnSpan - 1));
  const above = headers.filter((cell) => isOver(cell, column));
  const block = above.at(-1)?.blocks[0];
  if (!block) return [];
  const titles = above.map(textOf).join(" ");
  const year = YEAR.test(block.text) ? "" : (YEAR.exec(titles)?.[0] ?? "");
  const mention = [`${block.text} ${year}`, titles]
    .flatMap((words) => analyst.mentionsOf(words.trim(), "time"))
    .find(({ kind }) => kind === "deadline");
  if (mention?.kind !== "deadline") return [];
  return [toDeadline(text, { ...mention, span: { start: 0, end: block.text.length } }, block.start, "table-column")];
}
