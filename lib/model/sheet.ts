/** One row of a table as text, a cell for each column; "" where nothing stands. */
export type SheetRow = readonly string[];

/** A table as it was read. Rows stand at their own places: the first is line 1 of the file, also when it is empty. */
export interface Sheet {
  /** "" for a file that holds one table alone. */
  readonly name: string;
  readonly rows: readonly SheetRow[];
}
