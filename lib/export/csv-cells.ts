import type { CsvSeparator } from "../model/csv-separator.ts";

/** Marks the text as UTF-8: without it Excel shows Vietnamese letters wrong. */
export const BYTE_ORDER_MARK = "\ufeff";

/**
 * What a spreadsheet takes for a formula: its first character after spaces, full-width ones too, or a leading control character.
 * Apostrophes before it count as well, so that taking one off gives back what was written.
 */
const FORMULA = /^'*(?:[\s\u00a0]*[=+\-@＝＋－＠]|\p{Cc})/u;

/** A leading apostrophe keeps the cell text (OWASP ASVS 1.2.10); spreadsheets show it, so bullets are taken off before. */
export const guard = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** A cell without the apostrophe that `writeRow` put before it. */
export const unguard = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell);

const PARTS = /[;,"\r\n\t]/u;

/** Space at an end is not asked for by the pattern, which would look for it at every letter. */
const needsQuotes = (cell: string): boolean => PARTS.test(cell) || cell.trim().length < cell.length;

function writeCell(cell: string): string {
  // Most cells of most rows.
  if (cell === "") return "";
  const safe = guard(cell);
  return needsQuotes(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A row of a CSV file (RFC 4180), quotes where needed, with its CRLF. */
export const writeRow = (cells: readonly string[], separator: CsvSeparator): string =>
  `${cells.map(writeCell).join(separator)}\r\n`;
