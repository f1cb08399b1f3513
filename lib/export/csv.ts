import type { CsvSeparator } from "../model/csv-separator.ts";
import { type CellOptions, cellsOf, type TableTask } from "./cells.ts";
import { COLUMNS, type Column } from "./columns.ts";
import { BYTE_ORDER_MARK, writeRow } from "./csv-cells.ts";

export interface CsvOptions extends CellOptions {
  readonly separator: CsvSeparator;
  /** The columns to write; all when absent. */
  readonly columns?: readonly Column[];
}

/** The row of headings, with what marks the file as UTF-8. */
export const csvHeading = ({ columns = COLUMNS, labels, separator }: CsvOptions): string =>
  BYTE_ORDER_MARK +
  writeRow(
    columns.map((column) => labels.columns[column]),
    separator,
  );

/** The row of a task; `index` from 0. */
export function csvRow(task: TableTask, index: number, options: CsvOptions): string {
  const { columns = COLUMNS, separator } = options;
  const cells = cellsOf(task, index, options);
  return writeRow(
    columns.map((column) => cells[column]),
    separator,
  );
}

/** The tasks as a CSV file, in the given order, numbered from 1, under a row of headings. */
export const toCsv = (tasks: readonly TableTask[], options: CsvOptions): string =>
  csvHeading(options) + tasks.map((task, index) => csvRow(task, index, options)).join("");
