import { useRef } from "react";
import { i18n } from "#i18n";
import type { Leads } from "../../../lib/catalogue/summary/leads.ts";
import type { TaskStatus } from "../../../lib/model/task-status.ts";
import { STATUS_KEYS, STATUSES } from "../status-words.ts";
import { BarRows } from "./BarRows.tsx";
import { ChartCard } from "./ChartCard.tsx";
import { countCell, DataTable } from "./DataTable.tsx";
import { Legend } from "./Legend.tsx";
import { useChartWidth } from "./use-chart-width.ts";

const OPEN: readonly TaskStatus[] = ["open-in-time", "open-overdue", "open-undated"];
const stateWords = (status: TaskStatus): string => i18n.t(`tracker.totals.${STATUS_KEYS[status]}`);
const nameWords = (name: string): string => name || i18n.t("tracker.group.noLead");

/** Open work of the leads that have the most of it. `status` is `null` for all that is open. */
export function LeadsChart({
  leads: { bars, leftOut },
  onPress,
}: {
  readonly leads: Leads;
  readonly onPress: (name: string, status: TaskStatus | null) => void;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useChartWidth(frame);
  // Tasks that name no lead cannot be asked for by a lead.
  const press = (name: string, status: TaskStatus | null): (() => void) | null =>
    name === "" ? null : () => onPress(name, status);
  const most = bars[0];
  return (
    <ChartCard
      title={i18n.t("summary.leads.title")}
      note={leftOut > 0 ? i18n.t("summary.leads.leftOut", leftOut) : i18n.t("summary.leads.several")}
      name={most ? i18n.t("summary.leads.name", [nameWords(most.name), String(most.open)]) : i18n.t("summary.leads.none")}
      picture={
        <div ref={frame}>
          {most ? (
            <BarRows
              rows={bars.map(({ name, counts, open }) => ({ id: name, label: `${nameWords(name)}: ${open}`, values: counts }))}
              keys={OPEN}
              width={width}
              labelWidth={0}
              titleOf={({ id, values }, key) => `${nameWords(id)}, ${stateWords(key)}: ${values[key]}`}
              pressOf={({ id }, key) => press(id, key)}
            />
          ) : (
            <p className="text-text2">{i18n.t("summary.leads.none")}</p>
          )}
        </div>
      }
      legend={most && <Legend entries={OPEN.map((key) => ({ key, words: stateWords(key) }))} />}
      table={
        <DataTable
          caption={i18n.t("summary.leads.title")}
          head={[i18n.t("tracker.column.lead"), ...STATUSES.map(stateWords), i18n.t("summary.leads.open")]}
          rows={bars.map(({ name, counts, open }) => ({
            key: name,
            name: { words: nameWords(name) },
            cells: [
              ...STATUSES.map((status) => countCell(counts[status], press(name, status))),
              countCell(open, press(name, null)),
            ],
          }))}
        />
      }
    />
  );
}
