import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { namedTab } from "../../components/hooks/current-tab.ts";
import { useCsvSeparator } from "../../components/hooks/use-csv-separator.ts";
import { useCurrentPage } from "../../components/hooks/use-page.ts";
import { usePageActions } from "../../components/hooks/use-page-actions.ts";
import { usePersistentStorage } from "../../components/hooks/use-persistent-storage.ts";
import { useRowActions } from "../../components/hooks/use-row-actions.ts";
import { useShortcuts } from "../../components/hooks/use-shortcuts.ts";
import { useStatus } from "../../components/hooks/use-status.ts";
import { useTaskBindings } from "../../components/hooks/use-task-bindings.ts";
import { useTasks } from "../../components/hooks/use-tasks.ts";
import { useToast } from "../../components/hooks/use-toast.ts";
import { useToday } from "../../components/hooks/use-today.ts";
import type { TasksView } from "../../components/ListArea.tsx";
import { PopupView } from "../../components/PopupView.tsx";
import { groupItems } from "../../components/task-groups.ts";
import { openPanel } from "../../lib/messaging/open-panel.ts";
import type { TaskWithNotice } from "../../lib/store/with-notice.ts";
import { findSpans, readQuery } from "../../lib/text/search.ts";
import { searchableItems } from "./shown-items.ts";

/** Few lists are empty: the others do not wait for it. */
const RestoreDoor = lazy(async () => ({ default: (await import("./RestoreDoor.tsx")).RestoreDoor }));

const NO_TASKS: readonly TaskWithNotice[] = [];

/** The popup has done what it was opened for; as a tab, in tests, it stays. */
const leave = (): void => {
  if (namedTab === null) window.close();
};

/** The popup, wired: what is stored and what the page holds go in, what is pressed goes out. */
export function App() {
  const today = useToday();
  const stored = useTasks();
  const { toast, showToast, closeToast } = useToast();
  const page = useCurrentPage(stored);
  const { actions, saving, refused, dismissed } = usePageActions(page, showToast);
  const rows = useRowActions(showToast);
  const shortcuts = useShortcuts();
  const [separator, setSeparator] = useCsvSeparator();
  const [words, setWords] = useState("");

  const query = useMemo(() => readQuery(words), [words]);
  const saved = stored.status === "ready" ? stored.tasks : NO_TASKS;
  const { hasUnits, bindings } = useTaskBindings(saved);
  const [onlyMine, setOnlyMine] = useState(false);
  const isFiltered = hasUnits && onlyMine;
  const all = useMemo(() => searchableItems(saved, today, bindings), [saved, today, bindings]);
  const groups = useMemo(() => {
    const items = query ? all.find(query) : all.items;
    return groupItems(isFiltered ? items.filter(({ binding }) => binding !== null) : items);
  }, [all, query, isFiltered]);
  const shown = groups.reduce((sum, { items }) => sum + items.length, 0);
  usePersistentStorage(saved.length > 0);
  const found = query && stored.status === "ready" ? shown : null;
  const filtered = isFiltered ? i18n.t("popup.mine.count", shown) : null;
  const status = useStatus(toast?.words ?? null, found === null ? filtered : i18n.t("popup.search.found", found));

  const tasks: TasksView =
    stored.status === "ready"
      ? {
          status: "ready",
          total: all.items.length,
          done: all.items.filter(({ group }) => group === "done").length,
          shown,
          groups,
        }
      : stored;
  const exportShown = async (): Promise<void> => {
    const items = groups.flatMap((group) => group.items);
    // Loaded when it is wanted: the list is what the popup is opened for.
    const { downloadCsv } = await import("./download-csv.ts");
    downloadCsv(items, today, separator);
    showToast({ words: i18n.t("popup.export.exported", items.length) });
  };
  return (
    <PopupView
      page={{ view: dismissed && page.view.kind === "not-granted" ? { kind: "none" } : page.view, saving, refused, actions }}
      tasks={tasks}
      search={{
        words,
        found,
        findSpans: useCallback((text) => (query ? findSpans(query, text) : []), [query]),
        onSearch: setWords,
      }}
      csv={{ separator, onSeparator: setSeparator, onExport: () => void exportShown() }}
      mine={hasUnits ? { on: onlyMine, onToggle: () => setOnlyMine(!onlyMine) } : null}
      whenEmpty={
        <Suspense>
          <RestoreDoor />
        </Suspense>
      }
      onOpenSettings={() => void browser.runtime.openOptionsPage().then(leave)}
      rows={rows}
      shortcuts={shortcuts}
      onOpenTracker={() => void browser.tabs.create({ url: browser.runtime.getURL("/tracker.html") }).then(leave)}
      onOpenPanel={() => page.tabId !== null && openPanel(page.tabId).then(leave)}
      toast={toast}
      onCloseToast={closeToast}
      status={status}
    />
  );
}
