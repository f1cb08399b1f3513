import { type CellOptions, cellsOf, type TableTask } from "./cells.ts";
import { type Column, REPORT_COLUMNS } from "./columns.ts";
import { guard } from "./csv-cells.ts";

export interface CopyOptions extends CellOptions {
  readonly columns?: readonly Column[];
}

/** The same tasks for programs that take a table, and for those that take only text. */
export interface Copied {
  readonly html: string;
  readonly plain: string;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/gu, (mark) => ENTITIES[mark] ?? mark).replace(/\r?\n/gu, "<br>");

/** Tabs and line breaks part cells and rows, so they do not stand within one. */
const inOneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** The tasks as a table: HTML for Word, tab-separated lines for the rest. */
export function toCopiedTable(tasks: readonly TableTask[], options: CopyOptions): Copied {
  const columns = options.columns ?? REPORT_COLUMNS;
  const headings = columns.map((column) => options.labels.columns[column]);
  const rows = tasks.map((task, index) => {
    const cells = cellsOf(task, index, options);
    // A spreadsheet that the table is pasted into takes "=…" for a formula, from HTML as well.
    return columns.map((column) => guard(cells[column]));
  });
  const line = (cells: readonly string[], tag: "th" | "td"): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
  const body = rows.map((row) => line(row, "td")).join("");
  return {
    html: `<table border="1" style="border-collapse:collapse"><thead>${line(headings, "th")}</thead><tbody>${body}</tbody></table>`,
    plain: [headings, ...rows].map((row) => row.map(inOneLine).join("\t")).join("\n"),
  };
}

/** The tasks as numbered sentences for a report: what, who, by when, from which notice. */
export function toCopiedText(tasks: readonly TableTask[], options: CellOptions): Copied {
  const { columns } = options.labels;
  const items = tasks.map((task, index) => {
    const cells = cellsOf(task, index, options);
    const facts = (["leads", "coordinating", "deadline", "status", "notice"] as const)
      .filter((column) => cells[column] !== "")
      .map((column) => `${columns[column]}: ${inOneLine(cells[column])}`);
    return { statement: inOneLine(cells.statement), facts };
  });
  return {
    html: `<ol>${items.map(({ statement, facts }) => `<li>${escapeHtml(statement)}<br>${facts.map(escapeHtml).join("<br>")}</li>`).join("")}</ol>`,
    plain: items
      .map(({ statement, facts }, index) => [`${index + 1}. ${statement}`, ...facts.map((fact) => `   ${fact}`)].join("\n"))
      .join("\n"),
  };
}
