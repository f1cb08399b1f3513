import { type CellOptions, cellsOf, type TableTask } from "./cells.ts";
import { COLUMNS, type Column } from "./columns.ts";
import { BYTE_ORDER_MARK, writeRow } from "./csv-cells.ts";
import type { Job } from "./job.ts";

export interface CsvOptions extends CellOptions {
  readonly separator: ";" | ",";
  /** The columns to write; all when absent. */
  readonly columns?: readonly Column[];
}

/** Rows that are handed on together. */
const ROWS_AT_ONCE = 500;

/** The tasks as a CSV file, in the given order, numbered from 1, under a row of headings. @throws the reason when the job is stopped. */
export function* csvParts(tasks: readonly TableTask[], options: CsvOptions, job: Job | null = null): Generator<string> {
  const { columns = COLUMNS, labels, separator } = options;
  yield BYTE_ORDER_MARK +
    writeRow(
      columns.map((column) => labels.columns[column]),
      separator,
    );
  for (let at = 0; at < tasks.length; at += ROWS_AT_ONCE) {
    job?.signal.throwIfAborted();
    job?.onProgress({ step: "write", done: at, total: tasks.length });
    const rows = tasks.slice(at, at + ROWS_AT_ONCE).map((task, index) => {
      const cells = cellsOf(task, at + index, options);
      return writeRow(
        columns.map((column) => cells[column]),
        separator,
      );
    });
    yield rows.join("");
  }
}

/** The same file in one piece. */
export const toCsv = (tasks: readonly TableTask[], options: CsvOptions): string => [...csvParts(tasks, options)].join("");
