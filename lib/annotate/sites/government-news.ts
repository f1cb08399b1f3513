import type { Site } from "./site.ts";

/** The news system of xaydungchinhsach, vpcp, primeminister … .chinhphu.vn and baochinhphu.vn. */
export const governmentNews: Site = {
  id: "government-news",
  hosts: ["chinhphu.vn", "baochinhphu.vn"],
  layout: "article",
  textRoots: ["[data-role='content']", ".detail-content.afcbc-body", ".detail-content"],
  notText: [
    // Pictures, videos, boxes of other news with their dates; the system's own tables and quotations stay.
    ".VCSortableInPreviewMode:not([type*='table' i]):not([type*='quote' i]):not([type*='content' i])",
    "figcaption",
    ".PhotoCMS_Caption",
    "[class*='kbwscwl']",
    ".link-callout",
    ".detail-author",
    "zone",
    "ins.adsbygoogle",
    ".ads",
  ],
  published: "[data-role='publishdate']",
  lead: "[data-role='sapo']",
};
