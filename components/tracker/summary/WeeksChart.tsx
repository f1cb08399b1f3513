import { useRef } from "react";
import { i18n } from "#i18n";
import type { Share, WeekBurden, Weeks } from "../../../lib/catalogue/summary/weeks.ts";
import { formatDate, formatDayMonth } from "../../format-date.ts";
import { ChartCard } from "./ChartCard.tsx";
import { countCell, DataTable } from "./DataTable.tsx";
import { Legend } from "./Legend.tsx";
import { shareWords } from "./share-words.ts";
import { useChartWidth } from "./use-chart-width.ts";
import { WeekBars } from "./WeekBars.tsx";

const SHARES: readonly Share[] = ["lead", "coordinating", "collective", "other"];

/** "Tuần này", "30/11 đến 06/12/2026". */
function spanWords({ kind, from, to }: WeekBurden): string {
  if (kind === "overdue") return i18n.t("summary.weeks.overdue");
  if (kind === "later" || !to) return i18n.t("summary.weeks.later");
  return i18n.t("summary.weeks.span", [from ? formatDayMonth(from) : "", formatDate(to)]);
}

/** Open work by the week in which it falls due, and whose it is. */
export function WeeksChart({
  weeks: { bars, undated },
  hasUnits,
  onPress,
}: {
  readonly weeks: Weeks;
  readonly hasUnits: boolean;
  /** `null` where days cannot be asked for. */
  readonly onPress: ((bar: WeekBurden) => void) | null;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useChartWidth(frame);
  const shares = SHARES.filter((share) => bars.some((bar) => bar.shares[share] > 0));
  const isParted = hasUnits && shares.some((share) => share !== "other");
  const total = bars.reduce((sum, bar) => sum + bar.total, 0);
  return (
    <ChartCard
      title={i18n.t("summary.weeks.title")}
      note={undated > 0 ? i18n.t("summary.weeks.undated", undated) : null}
      name={i18n.t("summary.weeks.name", [String(total), String(bars[0]?.total ?? 0), String(bars[1]?.total ?? 0)])}
      picture={
        <div ref={frame}>
          <WeekBars
            bars={bars}
            shares={isParted ? shares : null}
            width={width}
            titleOf={(bar) => `${spanWords(bar)}: ${bar.total}`}
            onPress={onPress}
          />
        </div>
      }
      legend={isParted && <Legend entries={shares.map((key) => ({ key, words: shareWords(key) }))} />}
      table={
        <DataTable
          caption={i18n.t("summary.weeks.title")}
          head={[i18n.t("summary.weeks.week"), ...(isParted ? shares.map(shareWords) : []), i18n.t("summary.total")]}
          rows={bars.map((bar) => ({
            key: `${bar.kind}${bar.from}`,
            name: { words: spanWords(bar) },
            cells: [
              ...(isParted ? shares.map((share) => countCell(bar.shares[share])) : []),
              countCell(bar.total, onPress && (() => onPress(bar))),
            ],
          }))}
        />
      }
    />
  );
}
