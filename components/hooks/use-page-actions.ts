import { useState } from "react";
import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { sendToBackground, sendToTab } from "../../lib/messaging/client.ts";
import type { Reply } from "../../lib/messaging/contract.ts";
import { pdfReaderPath } from "../../lib/messaging/pdf-address.ts";
import { switchOff, switchOn } from "../../lib/settings/reading.ts";
import { errorWords } from "../error-words.ts";
import type { PageActions } from "../PageBlock.tsx";
import { namedTab } from "./current-tab.ts";
import type { CurrentPage } from "./use-page.ts";
import type { ShowToast } from "./use-toast.ts";

/** The page block's buttons, and what they are in the middle of. `dismissed`: "Để sau" was pressed. */
export function usePageActions({ tabId, url, refresh }: CurrentPage, showToast: ShowToast) {
  const [saving, setSaving] = useState(false);
  const [refused, setRefused] = useState(false);
  const [dismissed, setDismissed] = useState(false);
  const reload = async (): Promise<void> => {
    if (tabId !== null) await browser.tabs.reload(tabId);
  };
  const setOff = async (change: typeof switchOff, scope: Parameters<typeof switchOff>[0]): Promise<void> => {
    try {
      await change(scope, url ?? "");
    } catch (error) {
      console.error("the setting could not be stored", error);
      showToast({ words: i18n.t("error.storageFailed"), failed: true });
    }
    await refresh();
  };
  const save = async (ask: (tabId: number) => Promise<Reply<{ readonly saved: number }>>): Promise<void> => {
    if (tabId === null) return;
    setSaving(true);
    const reply = await ask(tabId);
    setSaving(false);
    if (reply.ok) showToast({ words: i18n.t("popup.page.savedNow", reply.value.saved) });
    else showToast({ words: errorWords(reply.error.code), failed: true });
    await refresh();
  };
  const actions: PageActions = {
    onSaveAll: () => void save((tab) => sendToTab(tab, "saveAll", {})),
    onSaveMine: (keys) => void save((tab) => sendToTab(tab, "saveKeys", { keys })),
    onShowOnPage: async () => {
      if (tabId === null) return;
      const reply = await sendToTab(tabId, "showOnPage", {});
      if (!reply.ok) showToast({ words: errorWords(reply.error.code), failed: true });
      else if (namedTab === null) window.close();
    },
    onRead: async () => {
      if (tabId === null) return;
      const reply = await sendToBackground("readTab", { tabId });
      if (!reply.ok) showToast({ words: errorWords(reply.error.code), failed: true });
      await refresh();
    },
    // The browser asks only inside the press itself: nothing may be awaited before `request`.
    onGrant: (origins) => {
      const asked = browser.permissions.request({ origins: [...origins] });
      void asked.then(
        (granted) => (granted ? reload() : setRefused(true)),
        () => setRefused(true),
      );
    },
    onLater: () => setDismissed(true),
    onReload: () => void reload(),
    onReadPdf: async (file, name) => {
      // The file's host is asked for in the reader: the browser may close this popup before it has the answer.
      if (file === null)
        await browser.tabs.create({ url: browser.runtime.getURL(pdfReaderPath({ file, name, attributes: {} })) });
      else {
        const reply = await sendToBackground("openPdf", { file, attributes: {} });
        if (!reply.ok) return showToast({ words: errorWords(reply.error.code), failed: true });
      }
      if (namedTab === null) window.close();
    },
    onSwitchOff: (scope) => void setOff(switchOff, scope),
    onSwitchOn: (scope) => void setOff(switchOn, scope),
  };
  return { actions, saving, refused, dismissed };
}
