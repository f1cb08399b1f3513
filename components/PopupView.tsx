import { lazy, type ReactNode, Suspense } from "react";
import { i18n } from "#i18n";
import type { CsvSeparator } from "../lib/model/csv-separator.ts";
import type { Span } from "../lib/model/span.ts";
import { ExportMenu } from "./ExportMenu.tsx";
import { IconButton } from "./IconButton.tsx";
import { ListArea, type TasksView } from "./ListArea.tsx";
import { MineFilter } from "./MineFilter.tsx";
import { type PageActions, PageBlock } from "./PageBlock.tsx";
import { PopupFooter } from "./PopupFooter.tsx";
import { PopupHeader } from "./PopupHeader.tsx";
import { PrivacyNote } from "./PrivacyNote.tsx";
import type { PageView } from "./page-view.ts";
import { SearchField } from "./SearchField.tsx";
import type { ShortcutKeys } from "./ShortcutHelp.tsx";
import type { RowActions } from "./TaskRow.tsx";
import { Toast, type ToastMessage } from "./Toast.tsx";

export interface PopupProps {
  readonly page: { readonly view: PageView; readonly saving: boolean; readonly refused: boolean; readonly actions: PageActions };
  readonly tasks: TasksView;
  /** `found`: number of tasks shown while a search is on, `null` otherwise. */
  readonly search: {
    readonly words: string;
    readonly found: number | null;
    readonly findSpans: (text: string) => readonly Span[];
    readonly onSearch: (words: string) => void;
  };
  readonly csv: {
    readonly separator: CsvSeparator;
    readonly onSeparator: (separator: CsvSeparator) => void;
    readonly onExport: () => void;
  };
  /** The filter "Của tôi"; `null` while no unit is chosen. */
  readonly mine: { readonly on: boolean; readonly onToggle: () => void } | null;
  readonly onOpenSettings: () => void;
  /** Stands over the list while nothing is saved. */
  readonly whenEmpty?: ReactNode;
  readonly rows: RowActions;
  readonly shortcuts: { readonly keys: ShortcutKeys; readonly onChangeKeys: () => void };
  readonly onOpenPanel: () => void;
  readonly onOpenTracker: () => void;
  readonly toast: ToastMessage | null;
  readonly onCloseToast: () => void;
  /** Said to screen readers when it changes; "" for silence. */
  readonly status: string;
}

/** Few ask for the keys: the popup need not wait for them. */
const ShortcutHelp = lazy(async () => ({ default: (await import("./ShortcutHelp.tsx")).ShortcutHelp }));

/** The whole popup: header and footer stand still, the list scrolls. Knows no store and no browser. */
export function PopupView(props: PopupProps) {
  const {
    page,
    tasks,
    search,
    csv,
    mine,
    onOpenSettings,
    rows,
    shortcuts,
    onOpenPanel,
    onOpenTracker,
    toast,
    onCloseToast,
    status,
  } = props;
  const empty = tasks.status === "ready" && tasks.total === 0;
  const searching = search.found !== null;
  return (
    <main className="flex h-full flex-col bg-surface">
      <PopupHeader>
        <Suspense fallback={<span className="size-7" />}>
          <ShortcutHelp {...shortcuts} />
        </Suspense>
        <IconButton icon="panel" label={i18n.t("page.openPanel")} onPress={onOpenPanel} />
        <IconButton icon="list" label={i18n.t("tracker.open")} onPress={onOpenTracker} />
        <IconButton icon="settings" label={i18n.t("popup.openSettings")} onPress={onOpenSettings} />
      </PopupHeader>
      <div className="flex min-h-0 flex-1 flex-col short:overflow-y-auto">
        {!searching && <PageBlock {...page} />}
        {!empty && (
          <div className="flex flex-none gap-2 px-3 pb-2">
            <SearchField
              value={search.words}
              label={i18n.t("popup.search.label")}
              hint={i18n.t("popup.search.hint")}
              onSearch={search.onSearch}
            />
            {mine && <MineFilter {...mine} />}
          </div>
        )}
        <div className="min-h-0 flex-1 scroll-py-2 overflow-y-auto border-line border-t short:flex-none short:overflow-visible">
          {empty && props.whenEmpty}
          <ListArea
            tasks={tasks}
            words={search.words}
            searching={searching}
            findSpans={search.findSpans}
            actions={rows}
            onShowAll={mine?.on ? mine.onToggle : null}
          />
        </div>
      </div>
      <PopupFooter
        above={toast && <Toast key={toast.id} message={toast} onClose={onCloseToast} />}
        words={empty ? <PrivacyNote /> : <FooterWords tasks={tasks} found={search.found} mine={mine?.on ?? false} />}
      >
        {tasks.status === "ready" && tasks.shown > 0 && (
          <ExportMenu results={search.found ?? (mine?.on ? tasks.shown : null)} {...csv} />
        )}
      </PopupFooter>
      <p role="status" className="sr-only">
        {status}
      </p>
    </main>
  );
}

function FooterWords({
  tasks,
  found,
  mine,
}: {
  readonly tasks: TasksView;
  readonly found: number | null;
  readonly mine: boolean;
}) {
  if (tasks.status !== "ready") return null;
  if (found !== null) return i18n.t("popup.search.found", found);
  if (mine) return i18n.t("popup.mine.count", tasks.shown);
  const open = i18n.t("popup.openTasks", tasks.total - tasks.done);
  return tasks.done === 0 ? open : `${open} · ${i18n.t("popup.doneTasks", tasks.done)}`;
}
