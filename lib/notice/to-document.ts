import { type PageText, wholeText } from "../model/page-text.ts";
import { joinBrokenLines } from "./broken-lines.ts";
import type { NoticeDocument } from "./document.ts";

/** "Bộ Y tế , Bộ Nội vụ": the space typed before a comma stands behind it, so that offsets stay. */
const withSpacesBehind = (text: string): string =>
  text.includes(" ,") || text.includes(" ;") ? text.replace(/ ([,;])(?= )/gu, "$1 ") : text;

/**
 * Joins the blocks of a page; a paragraph that it has cut into lines is one block. The document's text is the page's own, but for the
 * ends of such lines; its blocks are as they should have been typed, in the same places.
 */
export function toDocument(page: PageText): NoticeDocument {
  let offset = 0;
  const lines = page.blocks.map(({ text: written, cell }, index) => {
    const text = withSpacesBehind(written);
    const start = offset;
    offset += text.length + 1;
    return { index, text, start, end: start + text.length, cell };
  });
  const blocks = joinBrokenLines(lines);
  const own = wholeText(page);
  const text = blocks.map(({ start, end }) => own.slice(start, end).replaceAll("\n", " ")).join("\n");
  return { source: page.source, text, blocks };
}
