import { useCallback, useEffect, useMemo, useState } from "react";
import { browser } from "wxt/browser";
import { type PageFacts, type PageView, pageView } from "../page-view.ts";
import { currentTabId, readPageFacts } from "./current-tab.ts";

/** The page in the current tab, asked again when the tab has loaded and whenever `refresh` is called. */
export interface CurrentPage {
  readonly tabId: number | null;
  readonly url: string | null;
  readonly view: PageView;
  readonly refresh: () => Promise<void>;
}

const ASK_AGAIN_MS = 400;

/** `changes`: asked again when it changes (what is saved has changed). */
export function useCurrentPage(changes: unknown): CurrentPage {
  const [tabId, setTabId] = useState<number | null>(null);
  const [facts, setFacts] = useState<PageFacts | null>(null);
  const refresh = useCallback(async (): Promise<void> => {
    const id = await currentTabId();
    setTabId(id);
    setFacts(id === null ? null : await readPageFacts(id));
  }, []);
  const view = useMemo<PageView>(() => (facts === null ? { kind: "none" } : pageView(facts)), [facts]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` is what makes the page worth asking again
  useEffect(() => {
    void refresh();
  }, [changes, refresh]);
  useEffect(() => {
    const loaded = (id: number, { status }: { readonly status?: string }): void => {
      if (id === tabId && status === "complete") void refresh();
    };
    browser.tabs.onUpdated.addListener(loaded);
    return () => browser.tabs.onUpdated.removeListener(loaded);
  }, [tabId, refresh]);
  // The page does not call the popup when it has been read, so the popup asks until then.
  useEffect(() => {
    if (view.kind !== "reading") return;
    const timer = setInterval(() => void refresh(), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [view.kind, refresh]);
  return { tabId, url: facts?.url ?? null, view, refresh };
}
