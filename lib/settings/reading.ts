import { browser } from "wxt/browser";

/** Where reading is switched off. Guards are written by hand: this file is in the content script, which stays without Zod. */
export interface ReadingSettings {
  /** `true`: switched off on every page. */
  readonly everywhere: boolean;
  /** Host names switched off, without a leading "www.". */
  readonly sites: readonly string[];
  /** Addresses switched off, without fragment. */
  readonly pages: readonly string[];
}

export type ReadingScope = "page" | "site" | "everywhere";

const KEY = "reading";
const VERSION = 1;
const DEFAULTS: ReadingSettings = { everywhere: false, sites: [], pages: [] };

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

function readStored(stored: unknown): ReadingSettings {
  if (typeof stored !== "object" || stored === null) return DEFAULTS;
  const { version, everywhere, sites, pages } = stored as Readonly<Record<string, unknown>>;
  if (version !== VERSION || typeof everywhere !== "boolean" || !isStrings(sites) || !isStrings(pages)) return DEFAULTS;
  return { everywhere, sites, pages };
}

const pageOf = (url: string): string => url.replace(/#.*$/su, "");

function siteOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./u, "");
  } catch {
    return ""; // Not an address: it belongs to no site.
  }
}

/** The widest scope in which reading of `url` is switched off; `null` when it is on. */
export function offScope(settings: ReadingSettings, url: string): ReadingScope | null {
  if (settings.everywhere) return "everywhere";
  if (settings.sites.includes(siteOf(url))) return "site";
  return settings.pages.includes(pageOf(url)) ? "page" : null;
}

/** The stored settings; the defaults (reading is on) when nothing readable is stored. Rejects when storage itself fails. */
export async function getReading(): Promise<ReadingSettings> {
  return readStored((await browser.storage.local.get(KEY))[KEY]);
}

/** Whether the page may be read. `false` when storage fails: a page that may be switched off is not read. */
export async function isReadingAllowed(url: string): Promise<boolean> {
  try {
    return offScope(await getReading(), url) === null;
  } catch {
    return false;
  }
}

let lastWrite: Promise<unknown> = Promise.resolve();

/** Stores what `change` makes of the current settings; calls wait for each other. Rejects when storage fails. */
export function setReading(change: (current: ReadingSettings) => ReadingSettings): Promise<void> {
  const write = async (): Promise<void> => {
    const { everywhere, sites, pages } = change(await getReading());
    await browser.storage.local.set({ [KEY]: { version: VERSION, everywhere, sites, pages } });
  };
  const written = lastWrite.then(write, write);
  lastWrite = written;
  return written;
}

const withItem = (items: readonly string[], item: string): readonly string[] =>
  item === "" || items.includes(item) ? items : [...items, item];
const withoutItem = (items: readonly string[], item: string): readonly string[] => items.filter((other) => other !== item);

function change(scope: ReadingScope, url: string, off: boolean): Promise<void> {
  const edit = off ? withItem : withoutItem;
  return setReading((current) => {
    if (scope === "everywhere") return { ...current, everywhere: off };
    if (scope === "site") return { ...current, sites: edit(current.sites, siteOf(url)) };
    return { ...current, pages: edit(current.pages, pageOf(url)) };
  });
}

/** Switches reading off for the page at `url`, its site, or everywhere. */
export function switchOff(scope: ReadingScope, url: string): Promise<void> {
  return change(scope, url, true);
}

/** Takes back `switchOff` of the same scope; a wider or narrower one stays. */
export function switchOn(scope: ReadingScope, url: string): Promise<void> {
  return change(scope, url, false);
}

/** Calls back when a change of the settings switches reading of `url` on or off. Returns the function that stops it. */
export function watchReading(url: string, callback: (allowed: boolean) => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const changed = area === "local" ? changes[KEY] : undefined;
    if (!changed) return;
    const allowed = offScope(readStored(changed.newValue), url) === null;
    if (allowed !== (offScope(readStored(changed.oldValue), url) === null)) callback(allowed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Calls back whenever the settings change, in whatever window. Returns the function that stops it. */
export function watchReadingSettings(callback: (settings: ReadingSettings) => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const changed = area === "local" ? changes[KEY] : undefined;
    if (changed) callback(readStored(changed.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
