import { browser } from "wxt/browser";
import { PALETTE_IDS, type PaletteId } from "../model/mark-palettes.ts";

const KEY = "markColours";
const VERSION = 1;
const USUAL: PaletteId = "usual";

function readStored(stored: unknown): PaletteId {
  if (typeof stored !== "object" || stored === null) return USUAL;
  const { version, palette } = stored as Readonly<Record<string, unknown>>;
  return (version === VERSION && PALETTE_IDS.find((known) => known === palette)) || USUAL;
}

/** The palette in which marks are painted; the usual one until another is chosen, and when storage cannot be read. */
export async function getMarkColours(): Promise<PaletteId> {
  try {
    return readStored((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return USUAL;
  }
}

/** Remembers the choice. Rejects when storage fails. */
export async function setMarkColours(palette: PaletteId): Promise<void> {
  await browser.storage.local.set({ [KEY]: { version: VERSION, palette } });
}

/** Calls back with the choice after each change, here or in another page, until the returned function is called. */
export function watchMarkColours(callback: (palette: PaletteId) => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === "local" && KEY in changes) callback(readStored(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
