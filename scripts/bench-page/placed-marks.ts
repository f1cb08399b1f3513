import { JSDOM } from "jsdom";
import { readPage } from "../../lib/annotate/read-page.ts";
import { extractNotice } from "../../lib/extract/index.ts";
import type { PlacedMark } from "./wrap.ts";

/** Where the marks of a page stand, by number of the text node in its body: all of them, on the window or not. */
export function placedMarks(html: string, url: string): PlacedMark[] {
  const { document, NodeFilter } = new JSDOM(html, { url }).window;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const numbers = new Map<Node, number>();
  while (walker.nextNode()) numbers.set(walker.currentNode, numbers.size);
  const source = readPage(document, { url });
  if (!source) throw new Error("the page has no text");
  const read = extractNotice(source.page);
  if (read.status !== "directive") throw new Error("the page is no directive notice");
  return read.mentions.flatMap(({ span }) =>
    source.positions
      .slicesOf(span)
      .flatMap((slices) => slices.map(({ node, start, end }) => ({ node: numbers.get(node) ?? 0, start, end }))),
  );
}
