import { browser } from "wxt/browser";

/** Firefox's panel; the types are Chrome's. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** The panel's page as a tab of its own, about another tab. */
async function openAsTab(tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tabId}`) });
}

/**
 * Opens the list of tasks beside the tab. Call it within the user's press, before anything is awaited: browsers ask for that.
 * Where there is no panel (Chrome before 116) or the browser refuses it, the same page opens as a tab. Rejects when that fails too.
 */
export function openPanel(tabId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as WithSidebar;
  const open = sidebarAction
    ? sidebarAction.open()
    : typeof browser.sidePanel?.open === "function"
      ? browser.sidePanel.open({ tabId })
      : null;
  return open === null ? openAsTab(tabId) : open.catch(() => openAsTab(tabId));
}
