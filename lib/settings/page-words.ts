import { browser } from "wxt/browser";

/**
 * Sentences for web pages in the language that was chosen, while it is not the browser's: a content script cannot read the package's
 * files. Kept by the background. No guard but for the kind: nobody else writes here, and a page loads every letter of this file.
 */
const KEY = "pageWords";

/** Messages by their names; none: the browser's own language. */
export async function getPageWords(): Promise<Readonly<Record<string, string>>> {
  try {
    return ((await browser.storage.local.get(KEY))[KEY] as Readonly<Record<string, string>> | undefined) ?? {};
  } catch {
    return {}; // A page is read all the same.
  }
}

/** Keeps the messages, or forgets them. Rejects when storage fails. */
export async function setPageWords(words: Readonly<Record<string, string>> | null): Promise<void> {
  await (words ? browser.storage.local.set({ [KEY]: words }) : browser.storage.local.remove(KEY));
}
