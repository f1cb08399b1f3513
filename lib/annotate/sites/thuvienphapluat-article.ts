import type { Site } from "./site.ts";

/** thuvienphapluat.vn/phap-luat/… and its news: questions and answers about the law. */
export const thuvienphapluatArticle: Site = {
  id: "thuvienphapluat-article",
  hosts: ["thuvienphapluat.vn"],
  layout: "article",
  textRoots: ["section#news-content", "#news-content"],
  // Quoted law (blockquote) orders nothing on this page.
  notText: [
    ".muc-luc",
    "blockquote",
    ".ads-in-article",
    ".GgADS",
    "ins.adsbygoogle",
    "figcaption",
    ".related",
    ".tags",
    ".disclaimer",
  ],
  published: "article header time, .news-meta time",
  lead: "article .sapo",
};
