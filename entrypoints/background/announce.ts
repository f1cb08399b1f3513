import { browser } from "wxt/browser";
import { sendToTab } from "../../lib/messaging/client.ts";

/** Tells every page but the one that asked that saved tasks have changed. Tabs without our content script do not answer. */
export async function announceChange(askingTab: number | null): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined || id === askingTab ? null : sendToTab(id, "savedChanged", {}))));
}
