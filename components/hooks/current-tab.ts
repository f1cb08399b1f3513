import { browser } from "wxt/browser";
import { sendToTab } from "../../lib/messaging/client.ts";
import { getReading, offScope } from "../../lib/settings/reading.ts";
import { originsToTest, type PageFacts } from "../page-view.ts";

/** The tab named in the page's address: a panel that is a tab of its own, or a test. `null` in a popup and beside a page. */
export const namedTab: number | null = Number(new URLSearchParams(location.search).get("tab")) || null;

/** The tab that the popup or panel speaks of; `null` when there is none. */
export async function currentTabId(): Promise<number | null> {
  if (namedTab !== null) return namedTab;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Match patterns that the manifest asks for. */
const ownOrigins = (): readonly string[] =>
  (browser.runtime.getManifest().host_permissions ?? []).filter((origin: string) => origin.startsWith("https://"));

/** Everything that is known of the tab now. Never rejects; `null` when the tab is gone. */
export async function readPageFacts(tabId: number): Promise<(PageFacts & { readonly tabId: number }) | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null) return null;
  const url = tab.url ?? null;
  const own = ownOrigins();
  const [granted, reading, answer] = await Promise.all([
    browser.permissions.contains({ origins: [...originsToTest(url, own)] }).catch(() => false),
    getReading().catch(() => null),
    sendToTab(tabId, "describePage", {}),
  ]);
  // While a page is loading, its content script is still to come.
  const isToCome = tab.status === "loading" && !answer.ok && answer.error.code === "unreachable";
  const off = reading === null ? null : url !== null ? offScope(reading, url) : reading.everywhere ? "everywhere" : null;
  const reader = browser.runtime.getURL("/reader.html");
  const isPressed = namedTab === null && location.pathname === "/popup.html";
  return { tabId, url, ownOrigins: own, reader, granted, off, answer: isToCome ? null : answer, isPressed };
}
