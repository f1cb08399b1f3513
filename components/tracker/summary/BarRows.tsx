import { scaleBand, scaleLinear } from "@visx/scale";
import { BarStackHorizontal } from "@visx/shape";
import { ChartPart } from "./ChartPart.tsx";

/** One bar; its label stands before it, or above it where labels are long. */
export interface BarRow<K extends string> {
  readonly id: string;
  readonly label: string;
  readonly values: Readonly<Record<K, number>>;
}

const BAR = 24;
const GAP = 12;
/** A label's own line. */
const LINE = 18;
/** About the width of a digit at 12 px. */
const DIGIT = 7.5;

/** Horizontal bars of segments; a number stands in every segment that has room for it. */
export function BarRows<K extends string>({
  rows,
  keys,
  width,
  labelWidth,
  titleOf,
  pressOf,
}: {
  readonly rows: readonly BarRow<K>[];
  /** In the order of the segments. */
  readonly keys: readonly K[];
  readonly width: number;
  /** CSS px before the bars; 0: labels stand above. */
  readonly labelWidth: number;
  readonly titleOf: (row: BarRow<K>, key: K) => string;
  readonly pressOf: (row: BarRow<K>, key: K) => (() => void) | null;
}) {
  const above = labelWidth === 0 ? LINE : 0;
  const step = BAR + GAP + above;
  const height = Math.max(1, rows.length * step - GAP);
  const total = (row: BarRow<K>): number => keys.reduce((sum, key) => sum + row.values[key], 0);
  const xScale = scaleLinear({ domain: [0, Math.max(1, ...rows.map(total))], range: [0, Math.max(1, width - labelWidth)] });
  const yScale = scaleBand({ domain: rows.map(({ id }) => id), range: [0, rows.length * step] });
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className="chart-drawing" aria-hidden="true">
      {rows.map(({ id, label }, at) => (
        <text
          key={id}
          x={0}
          y={at * step + (above > 0 ? 12 : BAR / 2 + 4)}
          className={at === 0 && above === 0 ? "chart-strong" : undefined}
        >
          {label}
        </text>
      ))}
      <g transform={`translate(${labelWidth} 0)`}>
        <BarStackHorizontal<BarRow<K>, K>
          data={[...rows]}
          keys={[...keys]}
          value={(row, key) => row.values[key]}
          y={({ id }) => id}
          xScale={xScale}
          yScale={yScale}
          color={() => ""}
        >
          {(stacks) =>
            stacks.flatMap(({ bars }) =>
              bars.flatMap(({ key, index, x, width: wide }) => {
                const row = rows[index];
                const count = row?.values[key] ?? 0;
                if (!row || count === 0) return [];
                // A hairline of the ground parts two segments; even the smallest stays visible.
                const shown = Math.max(2, wide - 1.5);
                const top = index * step + above;
                return (
                  <ChartPart key={`${row.id} ${key}`} title={titleOf(row, key)} onPress={pressOf(row, key)}>
                    <rect x={x + 0.5} y={top + 0.5} width={shown} height={BAR - 1} className={`seg-${key}`} />
                    {wide > String(count).length * DIGIT + 6 && (
                      <text x={x + wide / 2} y={top + BAR / 2 + 4} className="chart-number">
                        {count}
                      </text>
                    )}
                  </ChartPart>
                );
              }),
            )
          }
        </BarStackHorizontal>
      </g>
    </svg>
  );
}
