import { browser } from "wxt/browser";
import type { PaletteId } from "../../lib/model/mark-palettes.ts";
import { getMarkColours, watchMarkColours } from "../../lib/settings/mark-colours.ts";

const ID = "mark-colours";

/** The built sheet of a palette, from the extension's root. */
export const sheetOf = (palette: PaletteId): string => `/marks/${palette}.css`;

/** Has pages that are opened from now on bring the palette's sheet along; the usual colours they have anyway. */
async function register(palette: PaletteId): Promise<void> {
  const { scripting } = browser;
  const [known] = await scripting.getRegisteredContentScripts({ ids: [ID] });
  const wanted = palette === "usual" ? null : sheetOf(palette);
  if ((known?.css?.[0]?.replace(/^\/?/u, "/") ?? null) === wanted) return;
  if (known) await scripting.unregisterContentScripts({ ids: [ID] });
  const matches = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
  if (wanted) await scripting.registerContentScripts([{ id: ID, css: [wanted], matches, runAt: "document_start" }]);
}

/**
 * Gives the sheet to the pages that are open and let us in: over that of another palette, which some browsers do not take out again.
 * Where nothing is marked it paints nothing.
 */
async function insert(palette: PaletteId): Promise<void> {
  const tabs = await browser.tabs.query({});
  const give = ({ id }: { readonly id?: number | undefined }) =>
    id === undefined ? undefined : browser.scripting.insertCSS({ target: { tabId: id }, files: [sheetOf(palette)] });
  await Promise.allSettled(tabs.map(give));
}

/** Paints marks in the chosen colours, on pages that are open and on those to come. A sheet that is refused stops nothing else. */
export function keepMarkColours(): void {
  let last: Promise<unknown> = Promise.resolve();
  // One after the other: a name can be registered once.
  const set = (palette: PaletteId): void => {
    last = last.then(() => register(palette)).catch((error) => console.warn("the marks' colours were not set", error));
  };
  watchMarkColours((palette) => {
    void insert(palette);
    set(palette);
  });
  void getMarkColours().then(set);
}
