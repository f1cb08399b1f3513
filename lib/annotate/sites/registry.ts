import { isHostOf } from "../page-address.ts";
import { governmentDocument } from "./government-document.ts";
import { governmentNews } from "./government-news.ts";
import type { ListSigns, Site } from "./site.ts";
import { thuvienphapluatArticle } from "./thuvienphapluat-article.ts";
import { thuvienphapluatDocument } from "./thuvienphapluat-document.ts";

/** Asked in this order; the first whose root is on the page wins, so pages with a text go before pages of attributes. */
const SITES: readonly Site[] = [thuvienphapluatDocument, thuvienphapluatArticle, governmentNews, governmentDocument];

const LIST_SIGNS: ListSigns = {
  selectors: [".nq .nqTitle", "table.search-result", ".timeline_list", "a.NQLink", ".cmPager"],
  addresses: [
    /^\/?(?:index\.html?|default\.aspx)?$/iu,
    /^\/page\//iu,
    /^\/(?:van-ban-moi|tim-kiem-van-ban|he-thong-van-ban|timelinetags|tags?|chu-de|tim-kiem|rss)(?:[/.?]|$)/iu,
    /^\/phap-luat\/?(?:\?.*|tag\/.*|[a-z-]+(?:\?page=\d+)?)?$/iu,
  ],
};

/** A site and its text root on a page. */
export interface SiteText {
  readonly site: Site;
  readonly root: Element;
}

/** The site whose text root the page has; `null` when it has none. `host` is `null` for a page without one (a file). */
export function findSiteText(document: Document, host: string | null): SiteText | null {
  for (const site of SITES) {
    if (host !== null && !site.hosts.some((family) => isHostOf(host, family))) continue;
    for (const selector of site.textRoots) {
      const root = document.querySelector(selector);
      if (root) return { site, root };
    }
  }
  return null;
}

/** Whether the address, on one of our sites, is one of a list, search or section page. */
export function isListAddress(url: string): boolean {
  const parts = /^https?:\/\/[^/?#]+([^#]*)/iu.exec(url);
  const address = parts?.[1] ?? null;
  return address !== null && LIST_SIGNS.addresses.some((pattern) => pattern.test(address));
}

/** Whether what was taken for a text is, or holds, rows of documents or news. Rows elsewhere on the page say nothing. */
export function isListOfRows(root: Element): boolean {
  const rows = LIST_SIGNS.selectors.join(",");
  return root.closest(rows) !== null || root.querySelector(rows) !== null;
}
