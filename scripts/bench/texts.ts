import { JSDOM } from "jsdom";
import { readPage } from "../../lib/annotate/read-page.ts";
import { extractNotice } from "../../lib/extract/index.ts";
import { createGazetteer } from "../../lib/gazetteer/index.ts";
import type { PageText } from "../../lib/model/page-text.ts";
import { readNotice } from "../../lib/notice/index.ts";
import { fixturePages } from "../../test/fixtures/pages.ts";

/** The sample pages that are directive notices, read once. */
export function samplePages(): PageText[] {
  return fixturePages().flatMap(({ html, url }) => {
    const page = readPage(new JSDOM(html, { url }).window.document, { url })?.page;
    return page && extractNotice(page).status === "directive" ? [page] : [];
  });
}

/** The page with the blocks of its first body repeated: its head and its closing stay one. Tables are numbered on. */
export function repeatBody(page: PageText, times: number): PageText {
  const body = readNotice(page, createGazetteer())?.zones.bodies[0];
  if (!body) return page;
  const repeated = Array.from({ length: times }, (_, copy) =>
    page.blocks
      .slice(body.from, body.to)
      .map(({ text, cell }) => ({ text, cell: cell && { ...cell, table: cell.table + 1000 * copy } })),
  );
  return { ...page, blocks: [...page.blocks.slice(0, body.from), ...repeated.flat(), ...page.blocks.slice(body.to)] };
}

export interface Size {
  /** UTF-8. */
  readonly megabytes: number;
  /** What white space parts: syllables, in Vietnamese. */
  readonly words: number;
}

export function sizeOf(pages: readonly PageText[]): Size {
  const text = pages.flatMap(({ blocks }) => blocks.map((block) => block.text)).join("\n");
  return { megabytes: new TextEncoder().encode(text).length / 1e6, words: text.split(/\s+/u).length };
}
