import { PatternLines } from "@visx/pattern";
import { i18n } from "#i18n";
import { canAskForDays, narrowTo } from "../../../lib/catalogue/summary/narrowing.ts";
import type { Summary } from "../../../lib/catalogue/summary/summarize.ts";
import type { IsoDate } from "../../../lib/model/calendar-date.ts";
import type { NoticeKey } from "../../../lib/model/task.ts";
import type { TaskFilter } from "../../../lib/model/task-filter.ts";
import { formatDate } from "../../format-date.ts";
import { LeadsChart } from "./LeadsChart.tsx";
import { StatesChart } from "./StatesChart.tsx";
import "./summary.css";
import type { NoticeWords } from "./notice-words.ts";
import { TimelineChart } from "./TimelineChart.tsx";
import { WeeksChart } from "./WeeksChart.tsx";

/** The pictures of the tasks that a filter shows. A press on a part of one asks for the tasks behind it. */
export function SummaryView({
  summary,
  filter,
  filterWords,
  hasUnits,
  today,
  noticeWords,
  onFilter,
  onMoreNotices,
}: {
  readonly summary: Summary;
  readonly filter: TaskFilter;
  /** The filter in words, for paper; "" when it asks nothing. */
  readonly filterWords: string;
  readonly hasUnits: boolean;
  readonly today: IsoDate;
  readonly noticeWords: (key: NoticeKey) => NoticeWords;
  readonly onFilter: (filter: TaskFilter) => void;
  readonly onMoreNotices: () => void;
}) {
  const { states, weeks, leads, timeline } = summary;
  const hasDays = canAskForDays(filter);
  const total = states[0]?.total ?? 0;
  if (total === 0) return <p className="flex-1 p-6 text-text2">{i18n.t("tracker.empty.none")}</p>;
  return (
    <div className="charts min-h-0 flex-1 overflow-y-auto bg-canvas p-4 print:bg-surface print:p-0">
      <div className="mb-3 hidden print:block">
        <p className="font-strong text-title">{i18n.t("summary.print.title")}</p>
        <p>
          {[i18n.t("summary.counted", total), i18n.t("summary.until", [formatDate(today)]), filterWords]
            .filter(Boolean)
            .join("; ")}
        </p>
      </div>
      <svg width="0" height="0" className="absolute" aria-hidden="true">
        <PatternLines
          id="hatch-collective"
          width={6}
          height={6}
          strokeWidth={2}
          orientation={["diagonal"]}
          className="hatch-line"
        />
        <PatternLines
          id="hatch-overdue"
          width={6}
          height={6}
          strokeWidth={2}
          orientation={["diagonal"]}
          className="hatch-line-overdue"
        />
      </svg>
      <div className="grid grid-cols-1 gap-4 min-[1280px]:grid-cols-[2fr_3fr] print:grid-cols-1">
        <StatesChart states={states} onPress={(status, role) => onFilter(narrowTo.state(filter, status, role))} />
        <WeeksChart
          weeks={weeks}
          hasUnits={hasUnits}
          onPress={hasDays ? (bar) => onFilter(narrowTo.week(filter, bar, today)) : null}
        />
        <div className="min-[1280px]:col-span-2 print:col-span-1">
          <TimelineChart
            timeline={timeline}
            today={today}
            noticeWords={noticeWords}
            onPress={hasDays ? (key, from, to) => onFilter(narrowTo.days(filter, key, from, to, today)) : null}
            onMore={onMoreNotices}
          />
        </div>
        <div className="min-[1280px]:col-span-2 print:col-span-1">
          <LeadsChart leads={leads} onPress={(name, status) => onFilter(narrowTo.lead(filter, name, status))} />
        </div>
      </div>
    </div>
  );
}
