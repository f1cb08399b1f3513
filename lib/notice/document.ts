import type { CellPosition, PageSource } from "../model/page-text.ts";

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
