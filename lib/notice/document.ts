import type { CellPosition, PageSource, PageText } from "../model/page-text.ts";

/** A block with its place in the document's text. */
export interface DocumentBlock {
  readonly index: number;
  readonly text: string;
  /** Offset of the block's first code unit in `NoticeDocument.text`. */
  readonly start: number;
  readonly end: number;
  readonly cell: CellPosition | null;
}

/** A page's text as one string, blocks joined by "\n", and where each block stands. */
export interface NoticeDocument {
  readonly source: PageSource;
  readonly text: string;
  readonly blocks: readonly DocumentBlock[];
}

/** Joins the blocks of a page. */
export function toDocument(page: PageText): NoticeDocument {
  let offset = 0;
  const blocks = page.blocks.map(({ text, cell }, index) => {
    const start = offset;
    offset += text.length + 1;
    return { index, text, start, end: start + text.length, cell };
  });
  return { source: page.source, text: blocks.map((block) => block.text).join("\n"), blocks };
}
