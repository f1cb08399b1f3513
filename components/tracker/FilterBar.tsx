import type { ReactNode } from "react";
import { i18n } from "#i18n";
import { GROUP_KEYS, type GroupKey } from "../../lib/catalogue/grouping.ts";
import type { Tally } from "../../lib/catalogue/tally.ts";
import type { NoticeKey } from "../../lib/model/task.ts";
import { NO_FILTER, type TaskFilter } from "../../lib/model/task-filter.ts";
import { Icon } from "../Icon.tsx";
import { ColumnMenu } from "./ColumnMenu.tsx";
import type { ColumnId } from "./columns.ts";
import { DueMenu } from "./DueMenu.tsx";
import { FilterMenu } from "./FilterMenu.tsx";
import { FilterSection } from "./FilterSection.tsx";
import { chipsOf } from "./filter-chips.ts";
import { MenuButton } from "./MenuButton.tsx";
import { SaveFilterMenu } from "./SaveFilterMenu.tsx";
import { STATUSES, statusWords } from "./status-words.ts";

export interface FilterBarProps {
  readonly filter: TaskFilter;
  readonly tally: Tally;
  readonly hasUnits: boolean;
  readonly found: string;
  readonly group: GroupKey;
  readonly columns: readonly ColumnId[];
  readonly noticeName: (key: NoticeKey) => string;
  readonly onFilter: (filter: TaskFilter) => void;
  readonly onSaveFilter: (name: string) => void;
  readonly onGroup: (group: GroupKey) => void;
  readonly onColumns: (columns: readonly ColumnId[]) => void;
  /** Stands in place of grouping and columns where there is no table. */
  readonly tools?: ReactNode;
}

const ROLES = { lead: "page.lead", coordinating: "page.coordinating", collective: "page.collective" } as const;

/** The filters that are on, each with its cross; menus for more; grouping and columns. */
export function FilterBar(props: FilterBarProps) {
  const { filter, tally, hasUnits, found, noticeName, onFilter } = props;
  const set = (changes: Partial<TaskFilter>): void => onFilter({ ...filter, ...changes });
  const values = <T extends string>(
    counts: readonly (readonly [T, number])[],
    wordsOf: (value: T) => string = (value) => value,
  ) => counts.slice(0, 200).map(([value, count]) => ({ value, words: wordsOf(value), count }));
  return (
    <fieldset className="flex flex-none flex-wrap items-center gap-2 border-line border-b px-3 py-2 print:hidden">
      <legend className="sr-only">{i18n.t("tracker.filter.label")}</legend>
      {chipsOf(filter, noticeName).map(({ key, words, without }) => (
        <button
          key={key}
          type="button"
          aria-label={i18n.t("tracker.filter.remove", [words])}
          onClick={() => onFilter(without)}
          className="inline-flex min-h-6 max-w-[260px] items-center gap-1.5 rounded-control bg-accent-soft px-2 text-accent text-meta hover:underline forced:border"
        >
          <span className="truncate">{words}</span>
          <Icon name="close" size={12} />
        </button>
      ))}
      {hasUnits && (
        <FilterMenu
          label={i18n.t("tracker.filter.role")}
          chosen={filter.roles}
          values={(["lead", "coordinating", "collective"] as const).map((value) => ({ value, words: i18n.t(ROLES[value]) }))}
          onChoose={(roles) => set({ roles })}
        />
      )}
      <DueMenu filter={filter} onFilter={onFilter} />
      <FilterMenu
        label={i18n.t("tracker.filter.status")}
        chosen={filter.statuses}
        values={STATUSES.map((value) => ({ value, words: statusWords(value) }))}
        onChoose={(statuses) => set({ statuses })}
      />
      <MenuButton label={i18n.t("tracker.filter.more")} icon="plus">
        {() => (
          <div className="max-h-[60vh] w-[300px] overflow-y-auto">
            <FilterSection
              label={i18n.t("tracker.filter.kind")}
              chosen={filter.documentTypes}
              values={values(tally.documentTypes)}
              onChoose={(documentTypes) => set({ documentTypes })}
            />
            <FilterSection
              label={i18n.t("tracker.filter.issuer")}
              chosen={filter.issuers}
              values={values(tally.issuers)}
              onChoose={(issuers) => set({ issuers })}
            />
            <FilterSection
              label={i18n.t("tracker.filter.lead")}
              chosen={filter.leads}
              values={values(tally.leads)}
              onChoose={(leads) => set({ leads })}
            />
            <FilterSection
              label={i18n.t("tracker.filter.notice")}
              chosen={filter.noticeKeys}
              values={values(tally.notices, noticeName)}
              onChoose={(noticeKeys) => set({ noticeKeys })}
            />
            <FilterSection
              label={i18n.t("tracker.filter.tag")}
              chosen={filter.tags}
              values={values(tally.tags)}
              onChoose={(tags) => set({ tags })}
            />
          </div>
        )}
      </MenuButton>
      {JSON.stringify(filter) !== JSON.stringify(NO_FILTER) && <SaveFilterMenu onSave={props.onSaveFilter} />}
      <span className="ml-auto flex flex-wrap items-center gap-2">
        <span className="whitespace-nowrap text-meta text-text2 tabular-nums">{found}</span>
        {props.tools || <TableTools {...props} />}
      </span>
    </fieldset>
  );
}

/** How the table is grouped, and which columns it has. */
function TableTools({ group, columns, onGroup, onColumns }: Pick<FilterBarProps, "group" | "columns" | "onGroup" | "onColumns">) {
  return (
    <>
      <label className="text-meta">
        <span className="sr-only">{i18n.t("tracker.group.label")}</span>
        <select
          value={group}
          onChange={(event) => onGroup(GROUP_KEYS.find((key) => key === event.target.value) ?? "none")}
          className="h-6 rounded-control border border-line2 bg-surface px-1.5 font-strong"
        >
          {GROUP_KEYS.map((key) => (
            <option key={key} value={key}>
              {key === "none" ? i18n.t("tracker.group.none") : i18n.t("tracker.group.chosen", [i18n.t(`tracker.group.${key}`)])}
            </option>
          ))}
        </select>
      </label>
      <ColumnMenu columns={columns} onColumns={onColumns} />
    </>
  );
}
