import type { PageText } from "../model/page-text.ts";
import { joinBrokenLines } from "./broken-lines.ts";
import type { NoticeDocument } from "./document.ts";

/** "Bộ Y tế , Bộ Nội vụ": the space typed before a comma stands behind it, so that offsets stay. */
const withSpacesBehind = (text: string): string =>
  text.includes(" ,") || text.includes(" ;") ? text.replace(/ ([,;])(?= )/gu, "$1 ") : text;

/** Joins the blocks of a page; a paragraph that it has cut into lines is one block. */
export function toDocument(page: PageText): NoticeDocument {
  let offset = 0;
  const lines = page.blocks.map(({ text: written, cell }, index) => {
    const text = withSpacesBehind(written);
    const start = offset;
    offset += text.length + 1;
    return { index, text, start, end: start + text.length, cell };
  });
  const blocks = joinBrokenLines(lines);
  return { source: page.source, text: blocks.map((block) => block.text).join("\n"), blocks };
}
