import type { PageSource, PageText, TextBlock } from "../../lib/model/page-text.ts";
import { type NoticeDocument, toDocument } from "../../lib/notice/index.ts";

const SOURCE: PageSource = { url: "https://localhost/", title: null, published: null, layout: "unknown", attributes: {} };

/** Lines as the blocks of a page. */
export const buildPage = (lines: readonly string[], source: Partial<PageSource> = {}): PageText => ({
  source: { ...SOURCE, ...source },
  blocks: lines.map((text) => ({ text, cell: null })),
});

export const buildDocument = (lines: readonly string[], source: Partial<PageSource> = {}): NoticeDocument =>
  toDocument(buildPage(lines, source));

/** A cell as drawn: its lines, and how many rows and columns it spans. */
export type DrawnCell =
  | string
  | { readonly text: string | readonly string[]; readonly rowSpan?: number; readonly columnSpan?: number };

/** A drawn table as blocks: cells that span rows or columns push the later ones aside, as in HTML. Empty cells give no block. */
export function buildTable(rows: readonly (readonly DrawnCell[])[], table = 0): TextBlock[] {
  const taken = new Set<string>();
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.flatMap((drawn): TextBlock[] => {
      const { text, rowSpan = 1, columnSpan = 1 } = typeof drawn === "string" ? { text: drawn } : drawn;
      while (taken.has(`${row}:${column}`)) column += 1;
      for (let r = 0; r < rowSpan; r++) for (let c = 0; c < columnSpan; c++) taken.add(`${row + r}:${column + c}`);
      const cell = { table, row, column, rowSpan, columnSpan };
      column += columnSpan;
      return [text].flat().flatMap((line) => (line === "" ? [] : [{ text: line, cell }]));
    });
  });
}
