import type { PageSource } from "../../model/page-text.ts";

/** Where one family of pages keeps its text. A site is a record, not a class; a new one is a new file and a line in registry.ts. */
export interface Site {
  /** Kebab-case, equals the file name. */
  readonly id: string;
  /** Host families served: the host itself and its subdomains. */
  readonly hosts: readonly string[];
  readonly layout: PageSource["layout"];
  /** Selectors of the element that holds the text, the surest first. Its absence means: not a page of this kind. */
  readonly textRoots: readonly string[];
  /** Selectors of what stands inside the root and is not the document's text. */
  readonly notText: readonly string[];
  /** Selector of the publication date as the page shows it; `null` when it shows none. */
  readonly published: string | null;
  /** Selector of the summary above a story, where it stands outside the root. */
  readonly lead?: string;
}

/** Pages that list or search documents: nothing happens there. Asked only where no site's text root is found. */
export interface ListSigns {
  readonly selectors: readonly string[];
  /** Path and query of such pages. */
  readonly addresses: readonly RegExp[];
}
