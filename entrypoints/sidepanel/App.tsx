import { useMemo, useState } from "react";
import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { errorWords } from "../../components/error-words.ts";
import { useJump } from "../../components/hooks/use-jump.ts";
import { useOwnUnits } from "../../components/hooks/use-own-units.ts";
import { usePageActions } from "../../components/hooks/use-page-actions.ts";
import { usePanelPage } from "../../components/hooks/use-panel-page.ts";
import { useSelection } from "../../components/hooks/use-selection.ts";
import { useShortcuts } from "../../components/hooks/use-shortcuts.ts";
import { useStatus } from "../../components/hooks/use-status.ts";
import { useToast } from "../../components/hooks/use-toast.ts";
import { PanelView } from "../../components/PanelView.tsx";
import { dismissedOf, filterTasks, type PanelFilter, panelTasks } from "../../components/panel-tasks.ts";
import { sendToBackground, sendToTab } from "../../lib/messaging/client.ts";

/** The panel, wired: what the page beside it holds goes in, what is pressed goes out. */
export function App() {
  const { toast, showToast, closeToast } = useToast();
  const page = usePanelPage();
  const { tabId, list } = page;
  const { actions, refused } = usePageActions(page, showToast);
  const { keys, onChangeKeys } = useShortcuts();
  const { selected, select, toggle } = useSelection(list?.noticeKey ?? null);
  const goTo = useJump(tabId, showToast);
  const { units } = useOwnUnits();
  const [filter, setFilter] = useState<PanelFilter>("all");
  const [saving, setSaving] = useState(false);
  const tasks = useMemo(() => (list ? panelTasks(list) : []), [list]);
  const count = list && i18n.t("panel.showing", filterTasks(tasks, filter).length);
  const status = useStatus(toast?.words ?? null, list && [list.notice.number, count].filter(Boolean).join(": "));

  const rows = useMemo(() => ({ onSelect: toggle, onGoTo: (key: string) => void goTo(key) }), [toggle, goTo]);
  const save = async (chosen: readonly string[]): Promise<void> => {
    if (tabId === null) return;
    setSaving(true);
    const reply = await sendToTab(tabId, "saveKeys", { keys: chosen });
    setSaving(false);
    if (!reply.ok) showToast({ words: errorWords(reply.error.code), failed: true });
    else showToast({ words: i18n.t("popup.page.savedNow", reply.value.saved) });
    if (reply.ok) select([]);
    await page.refresh();
  };
  const bringBack = async (key: string): Promise<void> => {
    if (tabId === null) return;
    const reply = await sendToTab(tabId, "setDismissed", { key, dismissed: false });
    if (reply.ok) showToast({ words: i18n.t("panel.dismissed.broughtBack") });
    else showToast({ words: errorWords(reply.error.code), failed: true });
    await page.refresh();
  };
  return (
    <PanelView
      page={{ view: page.view, refused, actions }}
      content={list && { notice: list.notice, tasks, dismissed: dismissedOf(list), gone: list.gone, shown: list.shown }}
      filter={filter}
      onFilter={setFilter}
      selected={selected}
      saving={saving}
      rows={rows}
      bulk={{ onSelect: select, onSave: (chosen) => void save(chosen) }}
      onOpenSaved={(taskId) => void sendToBackground("showSaved", { taskId })}
      onBringBack={(key) => void bringBack(key)}
      hasUnit={units !== null && units.length > 0}
      onOpenSettings={() => void browser.runtime.openOptionsPage()}
      keys={keys}
      onChangeKeys={onChangeKeys}
      toast={toast}
      onCloseToast={closeToast}
      status={status}
    />
  );
}
