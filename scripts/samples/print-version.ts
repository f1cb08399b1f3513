import { JSDOM } from "jsdom";
import { type PageReadingSource, readPage } from "../../lib/annotate/read-page.ts";
import type { PageText } from "../../lib/model/page-text.ts";
import type { FixturePage } from "../../test/fixtures/pages.ts";
import type { Paragraph } from "./typeset.ts";

/** What the pages of the sites carry beside the document's own text. */
const NOT_PRINTED = "[style*='display:none'],[style*='display: none'],script,style,img,.lqhlTootip";

const STYLE = `@page { size: 21cm 29.7cm; margin: 2cm 1.5cm 2cm 3cm }
body { font-family: "Liberation Serif", serif; font-size: 13pt; line-height: 1.2 }
p { text-align: justify; margin: 0 0 6pt 0 }
td { vertical-align: top }`;

const SIGNED = "text-align: right; font-size: 8pt";

function readRoot({ html, url }: FixturePage): PageReadingSource {
  const { document } = new JSDOM(html, { url }).window;
  const read = readPage(document, { url });
  if (!read) throw new Error(`${url} holds no document`);
  return read;
}

/** How a print differs from the page. */
export interface PrintOptions {
  readonly css?: string;
  /** Replacements in the markup: what is not printed but stamped by hand, say. */
  readonly change?: (markup: string) => string;
}

/** The document of a sample page as a file for a word processor or a browser's print. */
export function printVersion(page: FixturePage, { css = "", change = (markup) => markup }: PrintOptions = {}): string {
  const { root } = readRoot(page);
  for (const element of Array.from(root.querySelectorAll(NOT_PRINTED))) element.remove();
  return printedPage(change(root.innerHTML), css);
}

/** A document's own markup with the type and margins that official papers have. */
export function printedPage(markup: string, css = ""): string {
  return `<html lang="vi"><head><meta charset="utf-8"><style>${STYLE}\n${css}</style></head><body>${markup}</body></html>`;
}

/** The lines that an electronic signature puts at the head of a page. */
export function signatureStamp(lines: readonly string[]): string {
  return `<p style="${SIGNED}">${lines.join("<br>")}</p>`;
}

/** The document's paragraphs: the cells of a letterhead or a signature in two columns. */
export function paragraphsOf({ blocks }: PageText): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let table = -1;
  let columns: { readonly left: string[]; readonly right: string[] } = { left: [], right: [] };
  for (const { text, cell } of blocks) {
    if (!cell) {
      table = -1;
      paragraphs.push({ form: "text", text, isCentred: text === text.toLocaleUpperCase("vi") && !text.endsWith(":") });
      continue;
    }
    if (cell.table !== table) {
      table = cell.table;
      columns = { left: [], right: [] };
      paragraphs.push({ form: "columns", ...columns });
    }
    (cell.column === 0 ? columns.left : columns.right).push(text);
  }
  return paragraphs;
}

/** The text of a sample page as the engine reads it. */
export const pageText = (page: FixturePage): PageText => readRoot(page).page;
