import { type ReactNode, useMemo } from "react";
import { i18n } from "#i18n";
import type { Directive } from "../lib/model/directive.ts";
import type { Notice } from "../lib/model/notice.ts";
import type { TaskId } from "../lib/model/task.ts";
import type { GoneTask } from "../lib/model/task-change.ts";
import { BulkBar } from "./BulkBar.tsx";
import { DismissedList } from "./DismissedList.tsx";
import { GoneList } from "./GoneList.tsx";
import { IconButton } from "./IconButton.tsx";
import { NothingLeft } from "./NothingLeft.tsx";
import { type PageActions, PageBlock } from "./PageBlock.tsx";
import { PageMenu } from "./PageMenu.tsx";
import { PanelFilters } from "./PanelFilters.tsx";
import { NoticeHead, PanelHeader } from "./PanelHeader.tsx";
import { PanelList } from "./PanelList.tsx";
import type { PanelRowActions } from "./PanelRow.tsx";
import type { PageView } from "./page-view.ts";
import { countTasks, filterTasks, type PanelFilter, type PanelTask } from "./panel-tasks.ts";
import { ShortcutHelp, type ShortcutKeys } from "./ShortcutHelp.tsx";
import { Toast, type ToastMessage } from "./Toast.tsx";

export interface PanelProps {
  readonly page: { readonly view: PageView; readonly refused: boolean; readonly actions: PageActions };
  /** `null`: the page is no directive notice, or not read yet; `page` says which. */
  readonly content: {
    readonly notice: Notice;
    readonly tasks: readonly PanelTask[];
    readonly dismissed: readonly Directive[];
    readonly gone: readonly GoneTask[];
    readonly shown: string | null;
  } | null;
  readonly filter: PanelFilter;
  readonly onFilter: (filter: PanelFilter) => void;
  /** Keys of the chosen tasks. */
  readonly selected: ReadonlySet<string>;
  readonly saving: boolean;
  readonly rows: PanelRowActions;
  readonly bulk: {
    readonly onSelect: (keys: readonly string[]) => void;
    readonly onSave: (keys: readonly string[]) => void;
  };
  /** Shows a saved task in the tracker. */
  readonly onOpenSaved: (id: TaskId) => void;
  /** A dismissed directive is a task after all. */
  readonly onBringBack: (key: string) => void;
  /** The user has chosen a unit of their own. */
  readonly hasUnit: boolean;
  readonly onOpenSettings: () => void;
  readonly keys: ShortcutKeys;
  readonly onChangeKeys: () => void;
  readonly toast: ToastMessage | null;
  readonly onCloseToast: () => void;
  /** Said to screen readers when it changes; "" for silence. */
  readonly status: string;
}

/** The whole panel: heading and filters stand still, the list scrolls, the bar of the chosen ones is below it. */
export function PanelView(props: PanelProps) {
  const { page, content, toast, onCloseToast, status } = props;
  const host = "host" in page.view ? page.view.host : "";
  return (
    <main className="relative flex h-full flex-col bg-surface short:overflow-y-auto">
      <PanelHeader>
        <ShortcutHelp keys={props.keys} note={i18n.t("panel.keys.inList")} onChangeKeys={props.onChangeKeys} />
        <IconButton icon="settings" label={i18n.t("popup.openSettings")} onPress={props.onOpenSettings} />
        {content && <PageMenu host={host} onSwitchOff={page.actions.onSwitchOff} />}
      </PanelHeader>
      {content ? <Tasks {...props} content={content} /> : <OtherPage page={page} />}
      {toast && !isBarShown(props) && (
        <Floating>
          <Toast key={toast.id} message={toast} onClose={onCloseToast} />
        </Floating>
      )}
      <p role="status" className="sr-only">
        {status}
      </p>
    </main>
  );
}

/** The chosen tasks that are shown and can still be saved. */
function chosenKeys({ content, filter, selected }: PanelProps): readonly string[] {
  return filterTasks(content?.tasks ?? [], filter)
    .filter(({ directive, state }) => state !== "saved" && selected.has(directive.key))
    .map(({ directive }) => directive.key);
}

const isBarShown = (props: PanelProps): boolean => chosenKeys(props).length > 0;

function Floating({ children }: { readonly children: ReactNode }) {
  return <div className="absolute inset-x-0 bottom-0">{children}</div>;
}

function Tasks(props: PanelProps & { readonly content: NonNullable<PanelProps["content"]> }) {
  const { content, filter, onFilter, selected, saving, rows, bulk, onBringBack, toast, onCloseToast } = props;
  const tasks = useMemo(() => filterTasks(content.tasks, filter), [content.tasks, filter]);
  const open = tasks.filter(({ state }) => state !== "saved").map(({ directive }) => directive.key);
  const chosen = chosenKeys(props);
  return (
    <>
      <NoticeHead notice={content.notice} />
      {content.tasks.length > 0 && (
        <div className="flex-none px-3 pb-2">
          <PanelFilters counts={countTasks(content.tasks)} filter={filter} onFilter={onFilter} />
        </div>
      )}
      <div className="min-h-0 flex-1 scroll-py-2 overflow-y-auto border-line border-t short:flex-none short:overflow-visible">
        <PanelList
          tasks={tasks}
          selected={selected}
          shown={content.shown}
          actions={rows}
          nothing={
            <NothingLeft
              total={content.tasks.length}
              filter={filter}
              hasUnit={props.hasUnit}
              onShowAll={() => onFilter("all")}
              onOpenSettings={props.onOpenSettings}
            />
          }
        />
        {content.gone.length > 0 && <GoneList gone={content.gone} onOpen={props.onOpenSaved} />}
        {content.dismissed.length > 0 && onBringBack && (
          <DismissedList directives={content.dismissed} onBringBack={onBringBack} />
        )}
      </div>
      {chosen.length > 0 && (
        <div className="relative flex-none border-line border-t bg-surface short:sticky short:bottom-0">
          {toast && <Toast key={toast.id} message={toast} onClose={onCloseToast} />}
          <BulkBar
            selected={chosen.length}
            selectable={open.length}
            saving={saving}
            onSelectAll={() => bulk.onSelect(open)}
            onClear={() => bulk.onSelect([])}
            onSave={() => bulk.onSave(chosen)}
          />
        </div>
      )}
    </>
  );
}

function OtherPage({ page }: Pick<PanelProps, "page">) {
  if (page.view.kind === "none")
    return <p className="px-3 py-2 text-text2">{i18n.t("panel.noNotice", ["chinhphu.vn", "thuvienphapluat.vn"])}</p>;
  const view: PageView = page.view.kind === "tasks" ? { kind: "reading" } : page.view;
  return <PageBlock view={view} saving={false} refused={page.refused} actions={page.actions} />;
}
