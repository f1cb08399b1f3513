import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { openPanel } from "../../lib/messaging/open-panel.ts";

const OPEN_PANEL = "open-panel";

/** Items of the right-click menus, and what they do. Register it at once: a press may be what wakes the worker. */
export function answerContextMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    // The browser keeps the items over a restart of the worker, and refuses to make one twice.
    void browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({ id: OPEN_PANEL, contexts: ["action"], title: i18n.t("page.openPanel") });
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === OPEN_PANEL && tab?.id !== undefined)
      openPanel(tab.id).catch((error) => console.warn("the panel did not open", error));
  });
}
