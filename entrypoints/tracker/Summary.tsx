import { lazy, Suspense, useMemo, useState } from "react";
import { i18n } from "#i18n";
import { formatDate } from "../../components/format-date.ts";
import type { CatalogueState } from "../../components/hooks/use-catalogue.ts";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import type { TaskFilter } from "../../lib/model/task-filter.ts";
import { filterWords } from "./filter-words.ts";
import { noticeName } from "./group-words.ts";

/** The pictures come with a library of their own: loaded when they are first looked at. */
const SummaryView = lazy(async () => {
  const { SummaryView } = await import("../../components/tracker/summary/SummaryView.tsx");
  return { default: SummaryView };
});

const LEADS_SHOWN = 12;
const NOTICES_SHOWN = 12;

/** The pictures of what the filter shows. */
export function Summary({
  state: { catalogue, version, notices },
  filter,
  today,
  hasUnits,
  onFilter,
}: {
  readonly state: CatalogueState;
  readonly filter: TaskFilter;
  readonly today: IsoDate;
  readonly hasUnits: boolean;
  /** Shows the tasks of another filter. */
  readonly onFilter: (filter: TaskFilter) => void;
}) {
  const [shown, setShown] = useState(NOTICES_SHOWN);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the catalogue is changed in place, `version` tells
  const summary = useMemo(
    () => catalogue.summary(filter, today, { leads: LEADS_SHOWN, notices: shown }),
    [version, filter, today, shown],
  );
  return (
    <Suspense fallback={<p className="flex-1 bg-canvas p-6 text-text2">{i18n.t("summary.loading")}</p>}>
      <SummaryView
        summary={summary}
        filter={filter}
        filterWords={filterWords(filter, (key) => noticeName(notices.get(key)))}
        hasUnits={hasUnits}
        today={today}
        noticeWords={(key) => {
          const notice = notices.get(key);
          return { name: noticeName(notice), about: (notice?.number && notice.subject) || "" };
        }}
        onFilter={onFilter}
        onMoreNotices={() => setShown((count) => count + NOTICES_SHOWN)}
      />
    </Suspense>
  );
}

/** "75 nhiệm vụ, tính đến 23/11/2026". */
export const countedWords = (count: number, today: IsoDate): string =>
  `${i18n.t("summary.counted", count)}, ${i18n.t("summary.until", [formatDate(today)])}`;
