import { browser } from "wxt/browser";
import { hidesStartPage } from "../../lib/settings/presets.ts";

/** Opens the start page once after the installation; never after an update, nor where a policy installs for many and says not to. */
export function openStartPageOnInstall(): void {
  browser.runtime.onInstalled.addListener((details) => {
    // Firefox forgets a temporary installation when it ends, and says so.
    const { reason, temporary } = details as typeof details & { readonly temporary?: boolean };
    if (reason !== "install" || temporary) return;
    void hidesStartPage().then(async (isHidden) => {
      if (!isHidden) await browser.tabs.create({ url: browser.runtime.getURL("/start.html") });
    });
  });
}
