import type { PageText, TextBlock } from "../model/page-text.ts";
import { normalize } from "../text/normalize.ts";
import { findAttributeTable } from "./attribute-table.ts";
import { isHiddenByMarkup } from "./hidden.ts";
import { isInterstitial } from "./interstitial.ts";
import { isOwnHost, pageAddress } from "./page-address.ts";
import { lineOf, pageTitle, publishedDate } from "./page-metadata.ts";
import type { PageTheme } from "./page-theme.ts";
import { findTextWithoutSelectors } from "./sites/fallback.ts";
import { findSiteText, isListAddress, isListOfRows } from "./sites/registry.ts";
import { atOnce, type Steps } from "./slices.ts";
import { type BlockPositions, TextPositions } from "./text-positions.ts";
import { walkBlocks } from "./walk-blocks.ts";

/** A page's text with the way back to its text nodes. */
export interface PageReadingSource {
  readonly page: PageText;
  /** Over `page.blocks` joined by "\n". */
  readonly positions: TextPositions;
  /** The element that holds the text. */
  readonly root: Element;
  /** What the text stands on, where the elements around it do not show that: pictures of white paper, in the reader. */
  readonly theme?: PageTheme;
}

export interface ReadOptions {
  /** Where the page was loaded from. */
  readonly url: string;
  /** Whether an element is not shown; by default what the markup alone says. */
  readonly isHidden?: (element: Element) => boolean;
  /** `false`: find the text as if no site were known. */
  readonly useSelectors?: boolean;
  /** Reads all of this element, whatever the page is. */
  readonly root?: Element;
}

type Layout = PageText["source"]["layout"];

/** Where the text stands on a page, by whichever way it was found. */
interface TextPlace {
  readonly root: Element;
  readonly layout: Layout;
  readonly isNotText: (element: Element) => boolean;
  readonly published: string | null;
  readonly lead?: string | undefined;
}

const hostOf = (url: string): string | null => /^https?:\/\/([^/?#:]+)/iu.exec(url)?.[1]?.toLowerCase() ?? null;

function placeBySite(document: Document, host: string | null): TextPlace | null {
  const found = findSiteText(document, host);
  if (!found) return null;
  const { site, root } = found;
  const notText = new Set(Array.from(root.querySelectorAll(site.notText.join(","))));
  return { root, layout: site.layout, isNotText: (element) => notText.has(element), published: site.published, lead: site.lead };
}

function* findPlace(
  document: Document,
  options: ReadOptions,
  url: string,
  isHidden: (element: Element) => boolean,
): Steps<TextPlace | null> {
  const { root } = options;
  if (root) return { root, layout: "unknown", isNotText: () => false, published: null };
  if (isInterstitial(document)) return null;
  const host = hostOf(url);
  const bySite = options.useSelectors === false ? null : placeBySite(document, host);
  if (bySite) return bySite;
  // on other sites only what the user asks for is read, wherever it stands
  if (host !== null && isOwnHost(host) && isListAddress(url)) return null;
  const found = yield* findTextWithoutSelectors(document, isHidden);
  if (found && options.useSelectors !== false && isListOfRows(found.root)) return null;
  return found && { ...found, layout: "unknown", published: null };
}

/** Code units that are read before the page gets its turn: a few milliseconds' work. */
const SLICE_LENGTH = 40_000;

/** The text under `root`, normalized block by block, with its positions. Empty blocks are left out. */
function* readBlocks(
  root: Element,
  isSkipped: (element: Element) => boolean,
): Steps<{ blocks: TextBlock[]; positions: TextPositions }> {
  const blocks: TextBlock[] = [];
  const places: BlockPositions[] = [];
  let start = 0;
  let slice = 0;
  for (const { nodes, cell } of walkBlocks(root, isSkipped)) {
    if (start - slice > SLICE_LENGTH) {
      slice = start;
      yield 0;
    }
    const { text, map } = normalize(nodes.map((node) => node.data).join(""));
    if (text === "") continue;
    blocks.push({ text, cell });
    places.push({ start, nodes, map });
    start += text.length + 1;
  }
  return { blocks, positions: new TextPositions(places) };
}

/** Fewer characters below an attribute table are a caption or a link, not a document's text. */
const SHORTEST_DOCUMENT = 400;

/** Reads the page's own text. `null` when the page is a list/search page, an interstitial, or has no text worth reading. */
export const readPage = (document: Document, options: ReadOptions): PageReadingSource | null =>
  atOnce(readPageInSteps(document, options));

/** `readPage` in steps. What the page changes between two of them may be missed: watch it meanwhile. */
export function* readPageInSteps(document: Document, options: ReadOptions): Steps<PageReadingSource | null> {
  const isHidden = options.isHidden ?? isHiddenByMarkup;
  const url = pageAddress(document, options.url);
  const place = yield* findPlace(document, options, url, isHidden);
  if (!place) return null;

  const attributes = findAttributeTable(document);
  // In a document's own text such a table is part of it.
  const setApart = options.root || place.layout === "document" || place.layout === "article" ? null : attributes?.table;
  const isSkipped = (element: Element): boolean => place.isNotText(element) || isHidden(element) || element === setApart;
  const { blocks, positions } = yield* readBlocks(place.root, isSkipped);

  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const layout = options.root
    ? place.layout
    : layoutOf(place.layout, attributes !== null && place.root.contains(attributes.table), length);
  if (layout === "attributes" ? attributes === null : blocks.length === 0) return null;
  const source = {
    url,
    title: pageTitle(document),
    published: publishedDate(document, place.published),
    lead: place.lead && lineOf(document.querySelector(place.lead)),
    layout,
    attributes: attributes?.values ?? {},
  };
  if (layout === "attributes") return { page: { source, blocks: [] }, positions: new TextPositions([]), root: place.root };
  return { page: { source, blocks }, positions, root: place.root };
}

/** A page of attributes with a long text below them is a document after all; one whose text was found otherwise may be only attributes. */
function layoutOf(layout: Layout, hasAttributesInRoot: boolean, length: number): Layout {
  if (layout === "attributes" || (layout === "unknown" && hasAttributesInRoot)) {
    return length >= SHORTEST_DOCUMENT ? "document" : "attributes";
  }
  return layout;
}
