import { browser } from "wxt/browser";

/** Languages of the interface: a file of `locales/` each. */
export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = "language";
const VERSION = 1;

function readStored(stored: unknown): Language | null {
  if (typeof stored !== "object" || stored === null) return null;
  const { version, language } = stored as Readonly<Record<string, unknown>>;
  return version === VERSION ? (LANGUAGES.find((known) => known === language) ?? null) : null;
}

/** The language that was chosen; `null`: the browser's, also when storage cannot be read. */
export async function getLanguage(): Promise<Language | null> {
  try {
    return readStored((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return null;
  }
}

/** Remembers the choice. Rejects when storage fails. */
export async function setLanguage(language: Language | null): Promise<void> {
  await browser.storage.local.set({ [KEY]: { version: VERSION, language } });
}

/** Calls back after each change, here or in another page, until the returned function is called. */
export function watchLanguage(callback: (language: Language | null) => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === "local" && KEY in changes) callback(readStored(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
