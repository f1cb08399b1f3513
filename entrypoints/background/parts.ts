import { browser } from "wxt/browser";
import type { LazyPart, Reply } from "../../lib/messaging/contract.ts";
import { ok } from "../../lib/model/result.ts";
import { refuse } from "./surroundings.ts";

/** The built script of each part, from the extension's root. */
const FILES: Readonly<Record<LazyPart, string>> = {
  editor: "/page-editor.js",
  selection: "/page-selection.js",
  difference: "/page-difference.js",
  strip: "/page-strip.js",
  files: "/page-files.js",
  media: "/page-media.js",
  cover: "/page-cover.js",
};

/** Runs a part beside the content script of the tab's top frame. The page cannot reach it: no file of ours is open to pages. */
export async function loadPart(part: LazyPart, tabId: number | null): Promise<Reply<Record<never, never>>> {
  if (tabId === null) return refuse("forbidden-sender", "only a page has parts");
  try {
    // The typed list of files holds only what is built so far.
    const files = [FILES[part]] as unknown as NonNullable<Parameters<typeof browser.scripting.executeScript>[0]["files"]>;
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files });
    return ok({});
  } catch (error) {
    // The tab has gone, or its access was withdrawn meanwhile.
    return refuse("unreachable", error instanceof Error ? error.message : String(error));
  }
}
