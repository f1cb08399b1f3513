import type { AnnotatorPort, PageNews } from "./annotator-port.ts";
import type { CardNote } from "./card-state.ts";
import type { PageReadingSource } from "./read-page.ts";
import type { Words } from "./ui/words.ts";

/** What an annotator is given, and what it asks for. */
export interface AnnotatorOptions<Code extends string> {
  readonly document: Document;
  readonly url: string;
  readonly words: Words;
  readonly port: AnnotatorPort<Code>;
  /** More about a directive, for its card. */
  readonly cardNote?: CardNote | undefined;
  /** Reads the text; by default that of the page as a site's or unknown page. */
  readonly read?: () => PageReadingSource | null;
  /** Opens the list beside the page; left out where the browser does not allow it from a page. */
  readonly onOpenPanel?: (() => void) | undefined;
  /** Opens a file that a page of attributes links to, with those attributes. */
  readonly onOpenPdf?: (file: string, attributes: Readonly<Record<string, string>>) => void;
  /** `task-shown` is told once somebody has asked for the list. */
  readonly onNews?: (news: PageNews) => void;
  /** The reader has closed the card of a selection, and nothing else of the page is shown. */
  readonly onLeave?: () => void;
  /** "open" only in tests. */
  readonly mode?: ShadowRootMode;
}
