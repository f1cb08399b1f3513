import { useCallback, useEffect, useState } from "react";
import { browser } from "wxt/browser";
import { readShortcuts } from "../../lib/settings/shortcuts.ts";
import { browserSentence } from "../../lib/words/sentence.ts";
import type { ShortcutKeys } from "../ShortcutHelp.tsx";

/** Chrome's page of keys; Firefox has a function for it. */
const CHROME_KEYS = "chrome://extensions/shortcuts";

/** The keys as the browser has them, read again whenever the panel gets the focus: they are changed elsewhere. */
export function useShortcuts(): { readonly keys: ShortcutKeys; readonly onChangeKeys: () => void } {
  const [keys, setKeys] = useState<ShortcutKeys>({});
  useEffect(() => {
    const names = { period: browserSentence("command.period"), comma: browserSentence("command.comma") };
    const read = (): void => void readShortcuts(names).then(setKeys);
    read();
    window.addEventListener("focus", read);
    return () => window.removeEventListener("focus", read);
  }, []);
  const onChangeKeys = useCallback((): void => {
    const { openShortcutSettings } = browser.commands as { readonly openShortcutSettings?: () => Promise<void> };
    void (openShortcutSettings ? openShortcutSettings.call(browser.commands) : browser.tabs.create({ url: CHROME_KEYS }));
  }, []);
  return { keys, onChangeKeys };
}
