import { lineOf } from "./page-metadata.ts";

/** Labels of the attribute tables of both sites, without colon, in lower case. */
const LABELS: ReadonlySet<string> = new Set([
  "số ký hiệu",
  "số hiệu",
  "số/ký hiệu",
  "ngày ban hành",
  "ngày có hiệu lực",
  "ngày hiệu lực",
  "ngày công báo",
  "số công báo",
  "loại văn bản",
  "cơ quan ban hành",
  "nơi ban hành",
  "người ký",
  "chức vụ",
  "lĩnh vực",
  "trích yếu",
  "tình trạng",
  "tài liệu đính kèm",
]);

/** Fewer known labels than this is a table of something else. */
const FEWEST_LABELS = 3;

const labelOf = (cell: Element): string | null => lineOf(cell)?.replace(/\s*:$/u, "") ?? null;

function readRows(table: Element): Record<string, string> {
  const values: Record<string, string> = {};
  for (const row of Array.from(table.querySelectorAll("tr"))) {
    const cells = Array.from(row.children).filter((cell) => cell.localName === "td" || cell.localName === "th");
    for (let i = 0; i < cells.length; i++) {
      const label = labelOf(cells[i] as Element);
      if (!label || !LABELS.has(label.toLocaleLowerCase("vi"))) continue;
      // Two pairs a row may be parted by an empty cell, and so may a label and its value.
      const value = cells
        .slice(i + 1)
        .map(lineOf)
        .find((text) => text !== null);
      if (value && !LABELS.has(value.replace(/\s*:$/u, "").toLocaleLowerCase("vi"))) values[label] ??= value;
    }
  }
  return values;
}

/** A document's attribute table: the element and its label and value pairs, as found; `null` when the page has none. */
export function findAttributeTable(
  document: Document,
): { readonly table: Element; readonly values: Readonly<Record<string, string>> } | null {
  for (const table of Array.from(document.querySelectorAll("table"))) {
    // An outer layout table holds the same cells: take the innermost.
    if (table.querySelector("table") !== null) continue;
    const values = readRows(table);
    if (Object.keys(values).length >= FEWEST_LABELS) return { table, values };
  }
  return null;
}
