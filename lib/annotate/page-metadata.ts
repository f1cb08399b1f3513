import { normalize } from "../text/normalize.ts";

/** Text of an element's subtree as one line; `null` when there is none. */
export function lineOf(node: { readonly textContent: string | null } | null): string | null {
  return normalize(node?.textContent ?? "").text || null;
}

const metaContent = (document: Document, property: string): string | null =>
  normalize(document.querySelector(`meta[property='${property}'], meta[name='${property}']`)?.getAttribute("content") ?? "")
    .text || null;

/** Title of the page: og:title, else its first heading, else `<title>`; `null` when it has none. */
export function pageTitle(document: Document): string | null {
  return metaContent(document, "og:title") ?? lineOf(document.querySelector("h1")) ?? lineOf(document.querySelector("title"));
}

/** Date of publication as found: article:published_time, else the date the layout shows, else JSON-LD; `null` when not stated. */
export function publishedDate(document: Document, shown: string | null): string | null {
  const element = shown ? document.querySelector(shown) : null;
  return (
    metaContent(document, "article:published_time") ??
    element?.getAttribute("datetime") ??
    lineOf(element) ??
    /"datePublished"\s*:\s*"([^"]{8,40})"/u.exec(
      document.querySelector("script[type='application/ld+json']")?.textContent ?? "",
    )?.[1] ??
    null
  );
}
