import { deadlineText } from "../../lib/export/deadline-text.ts";
import type { Say, TableLabels } from "../../lib/export/labels.ts";
import { placeText } from "../../lib/export/place-text.ts";
import { dateText } from "../../lib/model/date-text.ts";
import type { Directive, Extraction } from "../../lib/model/directive.ts";
import { outlinePath } from "../../lib/model/outline-path.ts";
import type { Reading } from "./reading.ts";

/** Characters of a cell at most; what is longer is shortened. */
const WIDTHS = [4, 20, 60, 32, 32, 28] as const;
const JOIN = "; ";

const shorten = (text: string, width: number): string => (text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`);

function cellsOf(directive: Directive, index: number, labels: TableLabels): string[] {
  return [
    String(index + 1),
    placeText(outlinePath(directive.path), labels.place),
    directive.text,
    directive.leads.map(({ text }) => text).join(JOIN),
    directive.coordinating.map(({ text }) => text).join(JOIN),
    directive.deadlines.map((deadline) => deadlineText(deadline, labels.deadline)).join(JOIN),
  ];
}

/** Rows in columns as wide as their longest cell, the first row underlined. NFC text: a character is a column. */
function align(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell, column) => shorten(cell, WIDTHS[column] ?? 0)));
  const widths = WIDTHS.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const ruler = widths.map((width) => "─".repeat(width)).join("  ");
  return [lines[0], ruler, ...lines.slice(1)].join("\n");
}

function headLine(extraction: Extraction | null, say: Say): string {
  if (extraction?.status !== "directive")
    return say(extraction?.status === "attributes-only" ? "page.attributesOnly" : "error.notDirective");
  const { number, issued, issuer, subject } = extraction.notice;
  return [number, issued && dateText(issued), issuer?.name, subject].filter((part) => part).join(" · ");
}

/** One file for people: a line that says which notice it is, and its tasks as a table. */
export function toTable({ path, extraction }: Reading, labels: TableLabels, say: Say): string {
  const head = `${path}\n${headLine(extraction, say)}`;
  if (extraction?.status !== "directive") return head;
  const { columns } = labels;
  const heading = [columns.ordinal, columns.path, columns.statement, columns.leads, columns.coordinating, columns.deadline];
  return `${head}\n\n${align([heading, ...extraction.directives.map((directive, index) => cellsOf(directive, index, labels))])}`;
}
