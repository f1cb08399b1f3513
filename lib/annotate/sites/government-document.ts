import type { Site } from "./site.ts";

/**
 * vanban.chinhphu.vn and chinhphu.vn `?pageid=…&docid=…`: attributes and a link to a signed PDF. Where the portal does
 * print a text below them, it is read as a document.
 */
export const governmentDocument: Site = {
  id: "government-document",
  hosts: ["chinhphu.vn"],
  layout: "attributes",
  textRoots: ["#block_detail", "[id^='ctrl_190596_'][id$='_Content']", "div.document-content > .Content"],
  notText: [
    ".rp-file",
    ".bl-doc-files",
    ".bl-doc-file",
    ".other-docs",
    ".sidebar",
    "#yhy-append",
    "table.search-result",
    ".title",
  ],
  published: null,
};
