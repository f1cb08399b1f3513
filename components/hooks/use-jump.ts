import { useCallback, useEffect, useRef } from "react";
import { browser } from "wxt/browser";
import { hearNews, sendToTab } from "../../lib/messaging/client.ts";
import { errorWords } from "../error-words.ts";
import { namedTab } from "./current-tab.ts";
import type { ShowToast } from "./use-toast.ts";

/**
 * Shows a task on the page. Beside the page the focus stays on the panel's row. Where the panel is a tab of its own, the page comes
 * to the front, and when its card is closed the panel comes back, with the focus still on the row.
 */
export function useJump(tabId: number | null, showToast: ShowToast): (key: string) => Promise<void> {
  const isAway = useRef(false);
  useEffect(
    () =>
      hearNews(async (news, id) => {
        if (!isAway.current || id !== tabId || news.news !== "task-shown" || news.key !== null) return;
        isAway.current = false;
        const own = await browser.tabs.getCurrent();
        if (own?.id !== undefined) await browser.tabs.update(own.id, { active: true });
      }),
    [tabId],
  );
  return useCallback(
    async (key) => {
      if (tabId === null) return;
      const reply = await sendToTab(tabId, "goTo", { key });
      if (!reply.ok) showToast({ words: errorWords(reply.error.code), failed: true });
      else if (namedTab !== null) {
        isAway.current = true;
        await browser.tabs.update(namedTab, { active: true });
      }
    },
    [tabId, showToast],
  );
}
