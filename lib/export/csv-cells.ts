/** Marks the text as UTF-8: without it Excel shows Vietnamese letters wrong. */
export const BYTE_ORDER_MARK = "\ufeff";

/**
 * What a spreadsheet takes for a formula: its first character after spaces, full-width ones too, or a leading control character.
 * Apostrophes before it count as well, so that taking one off gives back what was written.
 */
const FORMULA = /^'*(?:[\s\u00a0]*[=+\-@＝＋－＠]|\p{Cc})/u;

/** A leading apostrophe keeps the cell text (OWASP ASVS 1.2.10); spreadsheets show it, so bullets are taken off before. */
const guard = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** A cell without the apostrophe that `writeRow` put before it. */
export const unguard = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell);

const NEEDS_QUOTES = /[;,"\r\n\t]|^\s|\s$/u;

function writeCell(cell: string): string {
  const safe = guard(cell);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A row of a CSV file (RFC 4180), quotes where needed, with its CRLF. */
export const writeRow = (cells: readonly string[], separator: ";" | ","): string => `${cells.map(writeCell).join(separator)}\r\n`;
