import { scaleBand, scaleLinear } from "@visx/scale";
import { BarStack } from "@visx/shape";
import { i18n } from "#i18n";
import type { Share, WeekBurden } from "../../../lib/catalogue/summary/weeks.ts";
import { formatDayMonth } from "../../format-date.ts";
import { ChartPart } from "./ChartPart.tsx";

const HEIGHT = 216;
const TOP = 22;
const BOTTOM = 40;
/** About the width of a digit at 12 px. */
const DIGIT = 7.5;

const idOf = ({ kind, from }: WeekBurden): string => `${kind}${from ?? ""}`;

/** One or two short lines under a bar. */
function labelLines(bar: WeekBurden, at: number): readonly string[] {
  if (bar.kind === "week" && bar.from) return [formatDayMonth(bar.from), ...(at === 1 ? [i18n.t("summary.weeks.thisWeek")] : [])];
  const words = i18n.t(bar.kind === "overdue" ? "summary.weeks.overdue" : "summary.weeks.later").split(" ");
  return words.length < 2 ? words : [words.slice(0, -1).join(" "), words.slice(-1).join("")];
}

/** Standing bars, one for each span of days, with their totals above. `shares`: the parts of a bar, `null` for bars in one piece. */
export function WeekBars({
  bars,
  shares,
  width,
  titleOf,
  onPress,
}: {
  readonly bars: readonly WeekBurden[];
  readonly shares: readonly Share[] | null;
  readonly width: number;
  readonly titleOf: (bar: WeekBurden) => string;
  readonly onPress: ((bar: WeekBurden) => void) | null;
}) {
  const keys: readonly Share[] = shares ?? ["lead"];
  const bottom = HEIGHT - BOTTOM;
  const most = Math.max(4, ...bars.map(({ total }) => total));
  // The numbers of the axis may have a digit more than the highest bar.
  const left = 20 + (String(most).length + 1) * DIGIT;
  const xScale = scaleBand({ domain: bars.map(idOf), range: [left, Math.max(left + 1, width)], padding: 0.35 });
  const yScale = scaleLinear({ domain: [0, most], range: [bottom, TOP], nice: 4 });
  const middle = (bar: WeekBurden): number => (xScale(idOf(bar)) ?? 0) + xScale.bandwidth() / 2;
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} className="chart-drawing" aria-hidden="true">
      {yScale
        .ticks(4)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick}>
            <line x1={left} x2={width} y1={yScale(tick)} y2={yScale(tick)} className="chart-grid" />
            <text x={left - 8} y={yScale(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
      {bars.map((bar, at) => (
        <g key={idOf(bar)} textAnchor="middle">
          {labelLines(bar, at).map((line, row) => (
            <text
              key={line}
              x={middle(bar)}
              y={bottom + 16 + 16 * row}
              className={at === 1 && row === 0 ? "chart-strong" : undefined}
            >
              {line}
            </text>
          ))}
          {bar.total > 0 && (
            <text x={middle(bar)} y={yScale(bar.total) - 6} className="chart-strong">
              {bar.total}
            </text>
          )}
        </g>
      ))}
      <BarStack<WeekBurden, Share>
        data={[...bars]}
        keys={[...keys]}
        value={(bar, key) => (shares ? bar.shares[key] : bar.total)}
        x={idOf}
        xScale={xScale}
        yScale={yScale}
        color={() => ""}
      >
        {(stacks) =>
          stacks.flatMap(({ bars: parts }) =>
            parts.flatMap(({ key, index, x, y, height, width: wide }) => {
              const bar = bars[index];
              if (!bar || height <= 0) return [];
              return (
                <ChartPart key={`${idOf(bar)} ${key}`} title={titleOf(bar)} onPress={onPress && (() => onPress(bar))}>
                  <rect
                    x={x + 0.5}
                    y={y + 0.5}
                    width={Math.max(1, wide - 1)}
                    height={Math.max(1, height - 1.5)}
                    className={`seg-${key}${bar.kind === "overdue" ? " seg-overdue" : ""}`}
                  />
                </ChartPart>
              );
            }),
          )
        }
      </BarStack>
    </svg>
  );
}
