/** Bytes of a file at most: a list of 100,000 tasks takes a third. */
export const MOST_BYTES = 60_000_000;

/** Bytes that a workbook may unfold to, all its parts together. */
export const MOST_UNFOLDED = 400_000_000;

/** Rows of a sheet at most. */
export const MOST_ROWS = 200_000;

/** Columns of a sheet at most; what stands beyond is left out. */
export const MOST_COLUMNS = 200;
