import { useRef } from "react";
import { i18n } from "#i18n";
import type { StateTotals } from "../../../lib/catalogue/summary/states.ts";
import type { TaskRole } from "../../../lib/model/task-filter.ts";
import type { TaskStatus } from "../../../lib/model/task-status.ts";
import { STATUS_KEYS, STATUSES } from "../status-words.ts";
import { BarRows } from "./BarRows.tsx";
import { ChartCard } from "./ChartCard.tsx";
import { countCell, DataTable } from "./DataTable.tsx";
import { Legend } from "./Legend.tsx";
import { shareWords } from "./share-words.ts";
import { useChartWidth } from "./use-chart-width.ts";

const stateWords = (status: TaskStatus): string => i18n.t(`tracker.totals.${STATUS_KEYS[status]}`);
const rowWords = (role: TaskRole | null): string => (role === null ? i18n.t("summary.all") : shareWords(role));

/** The four official states and what has no date: of all tasks, and of those of each role. */
export function StatesChart({
  states,
  onPress,
}: {
  readonly states: readonly StateTotals[];
  readonly onPress: (status: TaskStatus, role: TaskRole | null) => void;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useChartWidth(frame);
  const all = states[0];
  if (!all) return null;
  const share = (count: number): string => `${all.total === 0 ? 0 : Math.round((100 * count) / all.total)}%`;
  const said = STATUSES.map((status) => `${stateWords(status)} ${all.counts[status]}`).join(", ");
  const roleOf = (id: string): TaskRole | null => states.find(({ role }) => (role ?? "all") === id)?.role ?? null;
  const rows = states.map(({ role, counts }) => ({ id: role ?? "all", label: rowWords(role), values: counts }));
  return (
    <ChartCard
      title={i18n.t("summary.states.title")}
      name={`${i18n.t("summary.states.title")}: ${said}.`}
      picture={
        <div ref={frame}>
          <BarRows
            rows={rows}
            keys={STATUSES}
            width={width}
            labelWidth={84}
            titleOf={({ label, values }, key) => `${label}, ${stateWords(key)}: ${values[key]}`}
            pressOf={({ id }, key) =>
              () =>
                onPress(key, roleOf(id))
              }
          />
        </div>
      }
      legend={
        <Legend
          entries={STATUSES.map((key) => ({ key, words: `${stateWords(key)}: ${all.counts[key]} (${share(all.counts[key])})` }))}
        />
      }
      table={
        <DataTable
          caption={i18n.t("summary.states.title")}
          head={[i18n.t("tracker.column.status"), ...states.map(({ role }) => rowWords(role)), i18n.t("summary.share")]}
          rows={STATUSES.map((status) => ({
            key: status,
            name: { words: stateWords(status) },
            cells: [
              ...states.map(({ role, counts }) => countCell(counts[status], () => onPress(status, role))),
              { words: share(all.counts[status]) },
            ],
          }))}
        />
      }
    />
  );
}
