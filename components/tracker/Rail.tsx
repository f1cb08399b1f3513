import { i18n } from "#i18n";
import type { Tally } from "../../lib/catalogue/tally.ts";
import type { NoticeKey } from "../../lib/model/task.ts";
import { NO_FILTER, type TaskFilter } from "../../lib/model/task-filter.ts";
import { Icon, type IconName } from "../Icon.tsx";
import { IconButton } from "../IconButton.tsx";
import { PrivacyNote } from "../PrivacyNote.tsx";

/** A filter of the user's own with its number. */
export interface CountedFilter {
  readonly name: string;
  readonly filter: TaskFilter;
  readonly count: number;
}

export interface RailProps {
  readonly tally: Tally;
  readonly hasUnits: boolean;
  readonly filter: TaskFilter;
  readonly savedFilters: readonly CountedFilter[];
  readonly noticeName: (key: NoticeKey) => string;
  readonly onFilter: (filter: TaskFilter) => void;
  readonly onRemoveSaved: (name: string) => void;
}

/** Notices and tags shown at once: the rest is found by the filters' menus. */
const MOST_NOTICES = 5;
const MOST_TAGS = 12;

const isSame = (a: TaskFilter, b: TaskFilter): boolean => JSON.stringify(a) === JSON.stringify({ ...NO_FILTER, ...b });

/** Ready views with their numbers: the first thing that is looked at. */
export function Rail({ tally, hasUnits, filter, savedFilters, noticeName, onFilter, onRemoveSaved }: RailProps) {
  const entry = (words: string, count: number, asked: Partial<TaskFilter>, icon?: IconName, tone?: string) => (
    <Entry
      key={words}
      words={words}
      count={count}
      icon={icon}
      tone={tone}
      isCurrent={isSame({ ...filter, text: "" }, { ...NO_FILTER, ...asked })}
      onPress={() => onFilter({ ...NO_FILTER, ...asked })}
    />
  );
  const others = tally.notices.slice(MOST_NOTICES);
  return (
    <nav aria-label={i18n.t("tracker.rail.label")} className="h-full overflow-y-auto bg-canvas px-2.5 py-2.5">
      <ul>
        {hasUnits && entry(i18n.t("tracker.rail.mine"), tally.mine, { mine: true }, "unit")}
        {entry(i18n.t("tracker.rail.overdue"), tally.overdue, { due: { kind: "overdue" } }, "overdue", "font-strong text-red")}
        {entry(i18n.t("tracker.rail.week"), tally.week, { due: { kind: "week" } }, "clock")}
        {entry(i18n.t("tracker.rail.undated"), tally.undated, { missingDeadline: true }, "undated")}
        {entry(i18n.t("tracker.rail.recurring"), tally.recurring, { due: { kind: "recurring" } }, "repeat")}
        {entry(i18n.t("tracker.rail.all"), tally.all, {}, "list")}
        {tally.archived > 0 && entry(i18n.t("tracker.rail.archived"), tally.archived, { archived: true }, "archive")}
      </ul>
      {savedFilters.length > 0 && (
        <Section title={i18n.t("tracker.rail.saved")}>
          {savedFilters.map(({ name, filter: saved, count }) => (
            <Entry
              key={name}
              words={name}
              count={count}
              icon="filter"
              isCurrent={isSame(filter, saved)}
              onPress={() => onFilter(saved)}
              onRemove={() => onRemoveSaved(name)}
            />
          ))}
        </Section>
      )}
      {tally.notices.length > 0 && (
        <Section title={i18n.t("tracker.rail.notices")}>
          {tally.notices.slice(0, MOST_NOTICES).map(([key, count]) => entry(noticeName(key), count, { noticeKeys: [key] }))}
          {others.length > 0 && (
            <li className="flex justify-between px-2 py-1 text-text3">
              {i18n.t("tracker.rail.otherNotices", others.length)}
              <span className="tabular-nums">{others.reduce((sum, [, count]) => sum + count, 0)}</span>
            </li>
          )}
        </Section>
      )}
      {tally.tags.length > 0 && (
        <Section title={i18n.t("tracker.rail.tags")}>
          {tally.tags.slice(0, MOST_TAGS).map(([tag, count]) => entry(tag, count, { tags: [tag] }, "tag"))}
        </Section>
      )}
      <p className="mt-4 border-line border-t px-2 pt-3 text-meta text-text3">
        <PrivacyNote />
      </p>
    </nav>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section className="mt-3">
      <h2 className="px-2 py-1 font-strong text-meta text-text2">{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

function Entry({
  words,
  count,
  icon,
  tone = "text-text3",
  isCurrent,
  onPress,
  onRemove,
}: {
  readonly words: string;
  readonly count: number;
  readonly icon?: IconName | undefined;
  readonly tone?: string | undefined;
  readonly isCurrent: boolean;
  readonly onPress: () => void;
  readonly onRemove?: () => void;
}) {
  return (
    <li className="group flex items-center">
      <button
        type="button"
        aria-current={isCurrent ? "true" : undefined}
        onClick={onPress}
        className={`flex min-h-7 min-w-0 flex-1 items-center gap-2 rounded-control px-2 py-1 text-left outline-offset-[-2px] ${isCurrent ? "bg-selected font-strong text-accent forced:outline" : "text-text2 hover:bg-hover"}`}
      >
        {icon && <Icon name={icon} />}
        <span className="min-w-0 flex-1 break-words">{words}</span>
        <span className={`tabular-nums ${isCurrent || count === 0 ? "" : tone}`}>{count}</span>
      </button>
      {onRemove && (
        <span className="flex-none opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 touch:opacity-100">
          <IconButton icon="close" size={24} label={i18n.t("tracker.rail.removeSaved", [words])} onPress={onRemove} />
        </span>
      )}
    </li>
  );
}
