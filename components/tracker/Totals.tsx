import { i18n } from "#i18n";
import type { StatusCounts } from "../../lib/catalogue/catalogue.ts";
import type { TaskStatus } from "../../lib/model/task-status.ts";
import { Icon } from "../Icon.tsx";
import { STATUS_ICONS, STATUS_KEYS, STATUS_TONES, STATUSES } from "./status-words.ts";

const BARS: Readonly<Record<TaskStatus, string>> = {
  "done-on-time": "bg-green",
  "done-late": "bg-amber",
  "open-in-time": "bg-fill",
  "open-overdue": "bg-red",
  "open-undated": "bg-text3",
};

/** The four official states and what has no deadline: how many, which share, and a bar of the shares. A press shows only those. */
export function Totals({
  counts,
  chosen,
  onChoose,
}: {
  readonly counts: StatusCounts;
  readonly chosen: readonly TaskStatus[];
  readonly onChoose: (status: TaskStatus) => void;
}) {
  const all = STATUSES.reduce((sum, status) => sum + counts[status], 0);
  const share = (status: TaskStatus): number => (all === 0 ? 0 : Math.round((100 * counts[status]) / all));
  return (
    <section aria-label={i18n.t("tracker.totals.label")} className="flex-none border-line border-b">
      <p className="px-4 py-2 font-strong min-[760px]:hidden">
        {i18n.t("tracker.totals.short", [String(counts["open-overdue"]), String(counts["open-in-time"])])}
      </p>
      <ul className="hidden grid-cols-5 min-[760px]:grid">
        {STATUSES.map((status) => (
          <li key={status} className="border-line border-r last:border-r-0">
            <button
              type="button"
              aria-pressed={chosen.length === 1 && chosen[0] === status}
              onClick={() => onChoose(status)}
              className="h-full w-full px-4 py-2.5 text-left outline-offset-[-2px] hover:bg-hover aria-pressed:bg-selected"
            >
              <span className="flex items-center gap-2">
                <Icon name={STATUS_ICONS[status]} className={STATUS_TONES[status]} />
                <span className="font-strong text-[20px] tabular-nums leading-7">{counts[status]}</span>
                <span className="text-meta text-text3 tabular-nums">{share(status)}%</span>
              </span>
              <span className="block text-meta text-text2">{i18n.t(`tracker.totals.${STATUS_KEYS[status]}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div aria-hidden="true" className="flex h-1 gap-0.5 bg-sunken">
        {all > 0 &&
          STATUSES.filter((status) => counts[status] > 0).map((status) => (
            <span key={status} style={{ flexGrow: counts[status] }} className={`min-w-1 ${BARS[status]}`} />
          ))}
      </div>
    </section>
  );
}
