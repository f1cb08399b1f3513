import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { browser } from "wxt/browser";
import { hearNews, sendToTab } from "../../lib/messaging/client.ts";
import { type PageFacts, type PageView, pageView } from "../page-view.ts";
import type { DirectiveList } from "../panel-tasks.ts";
import { currentTabId, readPageFacts } from "./current-tab.ts";
import type { CurrentPage } from "./use-page.ts";

interface Asked {
  readonly tabId: number | null;
  readonly facts: PageFacts | null;
  readonly list: DirectiveList | null;
}

const NOTHING: Asked = { tabId: null, facts: null, list: null };

async function ask(): Promise<Asked> {
  const tabId = await currentTabId();
  const facts = tabId === null ? null : await readPageFacts(tabId);
  if (tabId === null || !facts?.answer?.ok || facts.answer.value.status !== "directive") return { tabId, facts, list: null };
  const reply = await sendToTab(tabId, "listTasks", {});
  return { tabId, facts, list: reply.ok && reply.value.status === "directive" ? reply.value : null };
}

/** The page beside the panel and its tasks. Follows the window's active tab, its navigation, and what the page tells. */
export function usePanelPage(): CurrentPage & { readonly list: DirectiveList | null } {
  const [asked, setAsked] = useState(NOTHING);
  const question = useRef(0);
  const answered = useRef(0);
  const refresh = useCallback(async (): Promise<void> => {
    const own = ++question.current;
    const answer = await ask();
    // A late answer to an old question is of another tab or of another time.
    if (own !== question.current) return;
    answered.current = own;
    setAsked(answer);
  }, []);
  const { tabId, facts } = asked;
  useEffect(() => {
    const again = (): void => void refresh();
    again();
    browser.tabs.onActivated.addListener(again);
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      browser.tabs.onActivated.removeListener(again);
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, [refresh]);
  useEffect(() => {
    const updated = (id: number, { status }: { readonly status?: string }): void => {
      if (id === tabId && status !== undefined) void refresh();
    };
    const unhear = hearNews((news, id) => {
      if (id !== tabId) return;
      // An answer on its way may be from before these news: it must not bring back a card that was closed meanwhile.
      if (news.news === "tasks-changed" || answered.current !== question.current) void refresh();
      else setAsked((known) => (known.list ? { ...known, list: { ...known.list, shown: news.key } } : known));
    });
    browser.tabs.onUpdated.addListener(updated);
    return () => {
      unhear();
      browser.tabs.onUpdated.removeListener(updated);
    };
  }, [tabId, refresh]);
  const view = useMemo<PageView>(() => (facts === null ? { kind: "none" } : pageView(facts)), [facts]);
  return { tabId, url: facts?.url ?? null, view, list: asked.list, refresh };
}
