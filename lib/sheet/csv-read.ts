import type { FileIssue } from "../model/backup.ts";
import { failed, ok, type Result } from "../model/result.ts";
import type { SheetRow } from "../model/sheet.ts";

const SEPARATORS = [";", ",", "\t"] as const;

/** Lines of a title that may stand over the table. */
const MOST_TITLE_LINES = 30;

const LINE = /(?:"(?:[^"]|"")*"|[^"\r\n])*(?:\r\n?|\n)?/uy;

/** What parts the cells: of the signs outside quotes in the first line that has any, the most frequent. */
function separatorOf(text: string): string {
  LINE.lastIndex = 0;
  for (let at = 0; at < MOST_TITLE_LINES; at++) {
    const line = LINE.exec(text)?.[0] ?? "";
    if (line === "") break;
    const bare = line.replace(/"(?:[^"]|"")*"/gu, "");
    const counted = SEPARATORS.map((sign) => ({ sign, count: bare.split(sign).length - 1 }));
    const best = counted.reduce((best, next) => (next.count > best.count ? next : best));
    if (best.count > 0) return best.sign;
  }
  return ";";
}

/** The end of a quoted cell that begins at `start`, its quotes taken apart; `null` when it never ends. */
function readQuoted(text: string, start: number): { readonly cell: string; readonly end: number } | null {
  let cell = "";
  for (let at = start + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { cell, end: quote + 1 };
    cell += '"';
    at = quote + 2;
  }
}

/** Rows of a CSV file, whatever parts its cells and ends its lines; rows without anything in them are left out. */
export function readSheet(content: string): Result<readonly SheetRow[], FileIssue> {
  const text = content.replace(/^\ufeff/u, "");
  const separator = separatorOf(text);
  const plain = new RegExp(`[^${separator}\\r\\n]*`, "uy");
  const rows: SheetRow[] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const quoted = text[at] === '"' ? readQuoted(text, at) : undefined;
    if (quoted === null) return failed({ code: "broken-quote", place: "", row: rows.length + 1, field: "" });
    plain.lastIndex = quoted?.end ?? at;
    // What stands behind a closing quote belongs to the cell, as spreadsheets read it.
    const rest = plain.exec(text)?.[0] ?? "";
    row.push((quoted?.cell ?? "") + rest);
    at = (quoted?.end ?? at) + rest.length;
    if (text[at] === separator) at++;
    else {
      rows.push(row);
      row = [];
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
  }
  // The file's last line end is no row; an empty row in between keeps its number.
  const last = rows[rows.length - 1];
  if (last?.length === 1 && last[0] === "") rows.pop();
  return ok(rows);
}
