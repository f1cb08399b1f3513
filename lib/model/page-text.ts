import type { Span } from "./span.ts";

/** Where a table cell stands. Rows and columns count from 0, spans as in HTML. */
export interface CellPosition {
  /** Index of the table in the page's text, from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/**
 * A paragraph, heading or line of a page. `text` is NFC, white space collapsed to single spaces, trimmed, never empty.
 * A cell with several paragraphs gives several blocks with the same position.
 */
export interface TextBlock {
  readonly text: string;
  /** `null` outside tables. */
  readonly cell: CellPosition | null;
  /** Page of a file, from 1; absent on web pages. */
  readonly page?: number | undefined;
  /** Of a scan: words that the recognition is not sure of and nobody has confirmed, as spans of `text`, ascending. */
  readonly uncertain?: readonly Span[] | undefined;
}

/** What the page says of itself besides its text. Every field is as found, `null` when it is not there. */
export interface PageSource {
  /** Canonical address of the page: canonical link, else og:url, else its location; without fragment. */
  readonly url: string;
  readonly title: string | null;
  /** Publication date as the page's metadata give it (ISO or dd/mm/yyyy). */
  readonly published: string | null;
  /** The summary that a news page sets above its text, outside of it; absent, `null` or empty where it has none. */
  readonly lead?: string | null | undefined;
  /** `document`: a page of one official document. `article`: a news page. `attributes`: attributes only, text in a file. */
  readonly layout: "document" | "article" | "attributes" | "unknown";
  /** Label and value pairs of an attribute table ("Số ký hiệu": "12/CĐ-TTg"); empty when there is none. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The page of a file on which an offset over the blocks joined by "\n" stands; `undefined` on web pages. */
export function pageAt({ blocks }: PageText, offset: number): number | undefined {
  let start = 0;
  for (const { text, page } of blocks) {
    if (offset <= start + text.length) return page;
    start += text.length + 1;
  }
  return undefined;
}

/** UTF-16 code units that may be selected at once: more is a document, not a task. */
export const MAX_SELECTION = 20_000;

/** Words of the page that the reader has selected, over the blocks joined by "\n". */
export interface SelectedWords extends Span {
  /** Only what was selected is asked for, not what else the page holds. */
  readonly alone: boolean;
  /** Tells the selections of one page apart; at least 1. */
  readonly id: number;
}

/** A page's own text, block by block in reading order, free of the DOM: what goes from the page to the engine. */
export interface PageText {
  readonly source: PageSource;
  readonly blocks: readonly TextBlock[];
  /** Absent while nothing is selected to become a task. */
  readonly selection?: SelectedWords | undefined;
}

/** All words of the page, a line a block: what offsets are counted over. */
export const wholeText = ({ blocks }: Pick<PageText, "blocks">): string => blocks.map(({ text }) => text).join("\n");
