import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { Button } from "../../components/Button.tsx";
import { useAskedTask } from "../../components/hooks/use-asked-task.ts";
import { useCatalogue } from "../../components/hooks/use-catalogue.ts";
import { useOwnUnits } from "../../components/hooks/use-own-units.ts";
import { usePersistentStorage } from "../../components/hooks/use-persistent-storage.ts";
import { useRows } from "../../components/hooks/use-rows.ts";
import { useSlash } from "../../components/hooks/use-slash.ts";
import { useStatus } from "../../components/hooks/use-status.ts";
import { useTaskSelection } from "../../components/hooks/use-task-selection.ts";
import { useToast } from "../../components/hooks/use-toast.ts";
import { useToday } from "../../components/hooks/use-today.ts";
import { useTrackerActions } from "../../components/hooks/use-tracker-actions.ts";
import { useTrackerSettings } from "../../components/hooks/use-tracker-settings.ts";
import { LoadFailed } from "../../components/LoadFailed.tsx";
import { Toast } from "../../components/Toast.tsx";
import { readColumns } from "../../components/tracker/columns.ts";
import { FilterBar } from "../../components/tracker/FilterBar.tsx";
import { Rail } from "../../components/tracker/Rail.tsx";
import { TaskTable } from "../../components/tracker/TaskTable.tsx";
import { Totals } from "../../components/tracker/Totals.tsx";
import { TrackerBulkBar } from "../../components/tracker/TrackerBulkBar.tsx";
import { TrackerHeader, type TrackerPlace } from "../../components/tracker/TrackerHeader.tsx";
import { TrackerView } from "../../components/tracker/TrackerView.tsx";
import { tableItems } from "../../components/tracker/table-items.ts";
import { GROUP_KEYS } from "../../lib/catalogue/grouping.ts";
import type { Sort } from "../../lib/catalogue/sorting.ts";
import type { NoticeKey, TaskId } from "../../lib/model/task.ts";
import { NO_FILTER, type TaskFilter } from "../../lib/model/task-filter.ts";
import { findSpans, readQuery } from "../../lib/text/search.ts";
import { filterWords } from "./filter-words.ts";
import { groupWords, noticeName } from "./group-words.ts";
import { OpenTask } from "./OpenTask.tsx";
import { SafetyNotice } from "./SafetyNotice.tsx";
import { countedWords, Summary } from "./Summary.tsx";
import { useTakeOut } from "./use-take-out.tsx";
import { Waiting } from "./Waiting.tsx";

const NO_GROUPS: ReadonlySet<string> = new Set();

/** The tracker, wired. */
export function App() {
  const today = useToday();
  const { units } = useOwnUnits();
  const loaded = useCatalogue(units);
  const { settings, change: changeSettings } = useTrackerSettings();
  const { toast, showToast, closeToast } = useToast();
  const actions = useTrackerActions(showToast);
  const [filter, setFilter] = useState<TaskFilter>(NO_FILTER);
  const [sort, setSort] = useState<Sort>({ key: "due", isDescending: false });
  const [folded, setFolded] = useState(NO_GROUPS);
  const [openId, setOpenId] = useState<TaskId | null>(null);
  const [isRailOpen, setRailOpen] = useState(false);
  const [isSummary, setSummary] = useState(false);
  // The box keeps what is typed; another filter from elsewhere makes a new box.
  const [boxKey, setBoxKey] = useState(0);
  const searchBox = useRef<HTMLDivElement>(null);
  useSlash(searchBox);
  usePersistentStorage(loaded.catalogue.size > 0);

  const { catalogue, version, notices, status } = loaded;
  const group = GROUP_KEYS.find((key) => key === settings?.group) ?? "none";
  // Typing goes before drawing the table.
  const asked = useDeferredValue(filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the catalogue is changed in place, `version` tells
  const arrangement = useMemo(
    () => catalogue.arrange({ filter: asked, sort, group }, today),
    [version, asked, sort, group, today],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same
  const tally = useMemo(() => catalogue.tally(today), [version, today]);
  const saved = settings?.savedFilters;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same
  const savedFilters = useMemo(
    () => (saved ?? []).map((one) => ({ ...one, count: catalogue.count(one.filter, today) })),
    [saved, version, today],
  );
  const isReady = status === "ready";
  const shownIds = isReady ? arrangement.ids : loaded.first.map(({ task }) => task.id);
  const wordsOf = useCallback((key: string) => groupWords(group, key, notices), [group, notices]);
  const items = useMemo(
    () => tableItems({ ids: shownIds, groups: isReady ? arrangement.groups : null }, folded, wordsOf),
    [shownIds, isReady, arrangement, folded, wordsOf],
  );
  const { rowOf, onView } = useRows(loaded);
  const { selected, select, selectAll } = useTaskSelection(shownIds);
  const chosen = useMemo(() => shownIds.filter((id) => selected.has(id)), [shownIds, selected]);
  const open = openId === null ? undefined : rowOf(openId);
  const nameOf = useCallback((key: NoticeKey) => noticeName(notices.get(key)), [notices]);
  const { takeOut, dialog, progress } = useTakeOut({ shown: shownIds, chosen }, filterWords(asked, nameOf), today, showToast);
  const query = useMemo(() => readQuery(asked.text), [asked.text]);
  const spansOf = useCallback((text: string) => (query ? findSpans(query, text) : []), [query]);
  const found = i18n.t("tracker.found", shownIds.length);
  const spoken = useStatus(toast?.words ?? null, isReady ? found : null);

  const goTo = (next: TaskFilter): void => {
    setFilter(next);
    setBoxKey((key) => key + 1);
    setRailOpen(false);
    selectAll(false);
  };
  /** Opens a task that may be nowhere in the list. */
  const show = (id: TaskId): void => {
    onView([id]);
    setOpenId(id);
  };
  const wanted = useAskedTask();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each asking counts once
  useEffect(() => {
    if (wanted) setSummary(false);
    if (wanted?.kind === "open") goTo({ ...NO_FILTER, statuses: ["open-overdue", "open-in-time"] });
    if (wanted?.kind !== "task") return;
    show(wanted.id);
  }, [wanted]);
  const close = (): void => {
    const name = document.querySelector<HTMLElement>(`[data-task="${openId}"] [data-row-name]`);
    setOpenId(null);
    name?.focus();
  };
  const openPlace = (next: TrackerPlace): void => {
    setSummary(next === "summary");
    setOpenId(null);
    // Between the table and its pictures the filter stays.
    const stays = !filter.trash && (next === "summary" || (next === "list" && isSummary));
    goTo(stays ? filter : { ...NO_FILTER, trash: next === "trash" });
  };
  const place = filter.trash ? "trash" : filter.archived ? "archive" : "list";
  const columns = useMemo(() => readColumns(settings?.columns ?? null), [settings?.columns]);

  if (status === "failed") return <LoadFailed code={loaded.trouble} onRetry={loaded.onRetry} />;
  return (
    <TrackerView
      header={
        <TrackerHeader
          boxKey={boxKey}
          place={isSummary ? "summary" : place === "trash" ? "trash" : "list"}
          trashed={tally.trash}
          words={filter.text}
          searchBox={searchBox}
          onPlace={openPlace}
          onSearch={(text) => setFilter((known) => ({ ...known, text }))}
          onExport={(choice) => takeOut("shown", choice)}
          onSettings={() => void browser.runtime.openOptionsPage()}
          onMenu={() => setRailOpen(!isRailOpen)}
        />
      }
      rail={
        <Rail
          tally={tally}
          hasUnits={units !== null && units.length > 0}
          filter={filter}
          savedFilters={savedFilters}
          noticeName={nameOf}
          onFilter={goTo}
          onRemoveSaved={(name) =>
            changeSettings({ savedFilters: (settings?.savedFilters ?? []).filter((saved) => saved.name !== name) })
          }
        />
      }
      isRailOpen={isRailOpen}
      notice={isReady && <SafetyNotice isEmpty={catalogue.size === 0} showToast={showToast} />}
      totals={
        isSummary ? null : place === "trash" ? (
          <p className="flex-none border-line border-b px-4 py-2 text-text2">{i18n.t("tracker.empty.trashAbout")}</p>
        ) : (
          <Totals
            counts={arrangement.statuses}
            chosen={filter.statuses}
            onChoose={(state) => setFilter({ ...filter, statuses: filter.statuses[0] === state ? [] : [state] })}
          />
        )
      }
      filters={
        <FilterBar
          filter={filter}
          tally={tally}
          hasUnits={units !== null && units.length > 0}
          found={
            !isReady ? i18n.t("tracker.reading", [String(loaded.read)]) : isSummary ? countedWords(shownIds.length, today) : found
          }
          group={group}
          columns={columns}
          noticeName={nameOf}
          onFilter={setFilter}
          onSaveFilter={(name) => {
            const others = (settings?.savedFilters ?? []).filter((saved) => saved.name !== name);
            changeSettings({ savedFilters: [...others, { name, filter }] });
            showToast({ words: i18n.t("tracker.filter.saved", [name]) });
          }}
          onGroup={(key) => {
            setFolded(NO_GROUPS);
            changeSettings({ group: key });
          }}
          onColumns={(next) => changeSettings({ columns: next })}
          tools={isSummary && <Button onPress={() => window.print()}>{i18n.t("summary.print.act")}</Button>}
        />
      }
      table={
        isSummary && isReady ? (
          <Summary
            state={loaded}
            filter={asked}
            today={today}
            hasUnits={units !== null && units.length > 0}
            onFilter={(next) => {
              setSummary(false);
              goTo(next);
              // What was pressed goes away with the pictures: the focus goes to the name of the list.
              document.querySelector<HTMLElement>("header nav button")?.focus();
            }}
          />
        ) : isReady && shownIds.length === 0 ? (
          <p className="flex-1 p-6 text-text2">
            {i18n.t(`tracker.empty.${place === "trash" ? "trash" : catalogue.size === 0 ? "nothing" : "none"}`)}
          </p>
        ) : (
          <TaskTable
            items={items}
            total={shownIds.length}
            columns={columns}
            sort={sort}
            today={today}
            selected={selected}
            current={openId}
            rowOf={rowOf}
            findSpans={spansOf}
            onView={onView}
            onSort={(key) => setSort((known) => ({ key, isDescending: known.key === key && !known.isDescending }))}
            onToggleGroup={(key) =>
              setFolded((known) => new Set(known.has(key) ? [...known].filter((other) => other !== key) : [...known, key]))
            }
            onSelect={select}
            onSelectAll={selectAll}
            onOpen={setOpenId}
          />
        )
      }
      bulk={
        <>
          {progress && <Waiting progress={progress} />}
          {chosen.length > 0 && (
            <TrackerBulkBar
              count={chosen.length}
              today={today}
              place={place}
              actions={{
                onEdit: (edit) => void actions.edit(chosen, edit),
                onCopy: () => takeOut("chosen", "table"),
                onExport: (choice) => takeOut("chosen", choice),
                onDelete: () => void actions.remove(chosen),
                onRestore: () => void actions.restore(chosen),
                onClear: () => selectAll(false),
              }}
            />
          )}
        </>
      }
      drawer={
        open && (
          <OpenTask
            row={open}
            today={today}
            catalogue={catalogue}
            isReady={isReady}
            actions={actions}
            onShow={show}
            onClose={close}
          />
        )
      }
      dialog={dialog}
      toast={toast && <Toast key={toast.id} message={toast} onClose={closeToast} />}
      status={spoken}
    />
  );
}
