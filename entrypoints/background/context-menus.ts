import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { openPanel } from "../../lib/messaging/open-panel.ts";
import { wordsAreThere } from "./language.ts";
import { orSayWhyNot, readTab, takeSelection } from "./read-on-request.ts";

const OPEN_PANEL = "open-panel";
const SAVE_SELECTION = "save-selection";
const READ_PAGE = "read-page";

/** Makes the items of the right-click menus anew, in the language that is spoken. */
export async function makeContextMenus(): Promise<void> {
  await wordsAreThere();
  // The browser keeps the items over a restart of the worker, and refuses to make one twice.
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: OPEN_PANEL, contexts: ["action"], title: i18n.t("page.openPanel") });
  // On every page: where it cannot be read, the answer says so, and a missing item would not.
  browser.contextMenus.create({ id: SAVE_SELECTION, contexts: ["selection"], title: i18n.t("command.saveSelection") });
  browser.contextMenus.create({ id: READ_PAGE, contexts: ["page", "action"], title: i18n.t("command.readPage") });
}

/** Answers what is chosen in those menus. Register it at once: a press may be what wakes the worker. */
export function answerContextMenus(): void {
  browser.runtime.onInstalled.addListener(() => void makeContextMenus());
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    if (!tab) return;
    if (menuItemId === SAVE_SELECTION) void orSayWhyNot(tab, takeSelection(tab, frameId !== 0));
    if (menuItemId === READ_PAGE) void orSayWhyNot(tab, readTab(tab));
    if (menuItemId === OPEN_PANEL && tab?.id !== undefined)
      openPanel(tab.id).catch((error) => console.warn("the panel did not open", error));
  });
}
