import { i18n } from "#i18n";
import { formatDate } from "../../format-date.ts";
import { Icon } from "../../Icon.tsx";
import { longStatusWords, STATUS_ICONS, STATUS_TONES } from "../status-words.ts";
import { ChartPart } from "./ChartPart.tsx";
import type { Cluster } from "./clusters.ts";

/** One task as the sign of its state, several as a ring with their number. */
export function TimelineMark({
  cluster: { x, from, to, total, status, isTurn },
  y,
  onPress,
}: {
  readonly cluster: Cluster;
  readonly y: number;
  readonly onPress: (() => void) | null;
}) {
  const days = from === to ? formatDate(from) : i18n.t("summary.timeline.days", [formatDate(from), formatDate(to)]);
  const isDashed = isTurn && status === "open-in-time";
  const title = `${days}: ${total > 1 ? i18n.t("tracker.found", total) : isTurn ? i18n.t("summary.timeline.turn") : longStatusWords(status)}`;
  const tone = STATUS_TONES[status];
  return (
    <ChartPart title={title} onPress={onPress}>
      {total === 1 && !isDashed ? (
        <g transform={`translate(${x - 8} ${y - 8})`} className={`chart-mark ${tone}`}>
          {/* The whole square answers to a press, not only its lines. */}
          <rect width={16} height={16} className="fill-surface" />
          <Icon name={STATUS_ICONS[status]} />
        </g>
      ) : (
        <g className={`chart-mark ${tone}`}>
          <circle
            cx={x}
            cy={y}
            r={total === 1 ? 6 : total > 99 ? 13 : 10}
            className="fill-surface"
            stroke="currentColor"
            strokeWidth={1.5}
            strokeDasharray={isDashed ? "2.5 2" : undefined}
          />
          {total > 1 && (
            <text x={x} y={y + 4} textAnchor="middle" className="chart-ring">
              {total}
            </text>
          )}
        </g>
      )}
    </ChartPart>
  );
}
