import { isHiddenByStyle } from "../../lib/annotate/hidden.ts";
import { readPage } from "../../lib/annotate/read-page.ts";
import { extractNotice } from "../../lib/extract/index.ts";

/** What one engine makes of a page, as JSON: its text, its notice, its tasks. */
export function readWithEngine(url: string): string {
  const page = readPage(document, { url, isHidden: isHiddenByStyle })?.page ?? null;
  return JSON.stringify({ page, extraction: page && extractNotice(page) });
}

// Injected into a page as one script: the door has to be found there.
(globalThis as { readWithEngine?: typeof readWithEngine }).readWithEngine = readWithEngine;
