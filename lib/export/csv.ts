import { type CellOptions, cellsOf, type TableTask } from "./cells.ts";
import { COLUMNS, type Column } from "./columns.ts";
import { writeCsv } from "./csv-cells.ts";

export interface CsvOptions extends CellOptions {
  readonly separator: ";" | ",";
  /** The columns to write; all when absent. */
  readonly columns?: readonly Column[];
}

/** The tasks as a CSV file, in the given order, numbered from 1, under a row of headings. */
export function toCsv(tasks: readonly TableTask[], options: CsvOptions): string {
  const { columns = COLUMNS, labels, separator } = options;
  const headings = columns.map((column) => labels.columns[column]);
  const rows = tasks.map((task, index) => {
    const cells = cellsOf(task, index, options);
    return columns.map((column) => cells[column]);
  });
  return writeCsv([headings, ...rows], separator);
}
