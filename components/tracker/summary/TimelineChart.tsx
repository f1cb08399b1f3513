import { scaleLinear } from "@visx/scale";
import { useRef } from "react";
import { i18n } from "#i18n";
import type { Timeline, TimelineRow } from "../../../lib/catalogue/summary/timeline.ts";
import { daysBetween, type IsoDate } from "../../../lib/model/calendar-date.ts";
import type { NoticeKey } from "../../../lib/model/task.ts";
import { Button } from "../../Button.tsx";
import { formatDate } from "../../format-date.ts";
import { ChartCard } from "./ChartCard.tsx";
import { clusterPoints } from "./clusters.ts";
import { type Month, monthsBetween } from "./months.ts";
import type { NoticeWords, PressDays } from "./notice-words.ts";
import { spanWords } from "./span-words.ts";
import { TimelineMark } from "./TimelineMark.tsx";
import { TimelineTable } from "./TimelineTable.tsx";
import { useChartWidth } from "./use-chart-width.ts";

/** A line is as high as this, and marks keep as far apart. CSS px. */
const ROW = 32;
const LEAST = 20;
/** Room for what lies before and after the window. */
const EDGE = 36;

type Place = (day: IsoDate) => number;

/** The deadlines of each notice along one axis of days. */
export function TimelineChart({
  timeline,
  today,
  noticeWords,
  onPress,
  onMore,
}: {
  readonly timeline: Timeline;
  readonly today: IsoDate;
  readonly noticeWords: (key: NoticeKey) => NoticeWords;
  /** `null` where days cannot be asked for. */
  readonly onPress: PressDays | null;
  readonly onMore: () => void;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useChartWidth(frame);
  const { from, to, rows, undated, leftOut } = timeline;
  const months = monthsBetween(from, to);
  const scale = scaleLinear({ domain: [0, daysBetween(from, to)], range: [EDGE, Math.max(EDGE + 1, width - EDGE)] });
  const place: Place = (day) => scale(daysBetween(from, day));
  return (
    <ChartCard
      title={i18n.t("summary.timeline.title")}
      note={undated > 0 ? i18n.t("summary.timeline.undated", undated) : null}
      name={i18n.t("summary.timeline.name", [String(rows.length), formatDate(from), formatDate(to)])}
      picture={
        <div className="grid grid-cols-1 min-[760px]:grid-cols-[240px_minmax(0,1fr)]">
          <span className="max-[759px]:hidden" />
          <div ref={frame}>
            <Axis months={months} today={today} place={place} width={width} />
          </div>
          {rows.map((row) => (
            <Row key={row.noticeKey} row={row} words={noticeWords(row.noticeKey)} onPress={onPress}>
              {{ months, today, place, width }}
            </Row>
          ))}
        </div>
      }
      legend={
        <>
          {rows.some(({ spans }) => spans.length > 0) && <SpanLegend />}
          {rows.some(({ points }) => points.some(({ turns }) => turns > 0)) && <TurnLegend />}
          {leftOut > 0 && (
            <p className="mt-3 flex items-center gap-3 text-meta text-text2 print:hidden">
              {i18n.t("summary.timeline.leftOut", leftOut)}
              <Button onPress={onMore}>{i18n.t("summary.timeline.more")}</Button>
            </p>
          )}
        </>
      }
      table={<TimelineTable rows={rows} months={months} noticeWords={noticeWords} onPress={onPress} />}
    />
  );
}

function TurnLegend() {
  return (
    <p className="mt-3 flex items-center gap-1.5 text-meta text-text2">
      <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true" className="chart-mark text-accent">
        <circle cx={7} cy={7} r={6} className="fill-surface" stroke="currentColor" strokeWidth={1.5} strokeDasharray="2.5 2" />
      </svg>
      {i18n.t("summary.timeline.turn")}
    </p>
  );
}

function SpanLegend() {
  return (
    <p className="mt-3 flex items-center gap-1.5 text-meta text-text2">
      <svg width={28} height={14} viewBox="0 0 28 14" aria-hidden="true">
        <rect x={1} y={3} width={26} height={8} rx={4} className="chart-span" />
      </svg>
      {i18n.t("summary.timeline.span")}
    </p>
  );
}

/** Times in which something is due, as bars below the marks at their ends. */
function Spans({ spans, frame: { months, place } }: { readonly spans: TimelineRow["spans"]; readonly frame: Frame }) {
  const [first, last] = [months[0], months[months.length - 1]];
  if (!first || !last) return null;
  return spans.map(({ from, to, total }) => {
    const [start, end] = [Math.max(place(first.from), place(from)), Math.min(place(last.to), place(to))];
    return (
      <rect key={from + to} x={start} y={ROW / 2 - 5} width={Math.max(2, end - start)} height={10} rx={5} className="chart-span">
        <title>{`${spanWords(from, to)}: ${i18n.t("tracker.found", total)}`}</title>
      </rect>
    );
  });
}

interface Frame {
  readonly months: readonly Month[];
  readonly today: IsoDate;
  readonly place: Place;
  readonly width: number;
}

function Axis({ months, today, place, width }: Frame) {
  return (
    <svg width={width} height={38} viewBox={`0 0 ${width} 38`} className="chart-drawing" aria-hidden="true">
      {months.map(({ from, words }) => (
        <text key={from} x={place(from) + 4} y={12}>
          {words}
        </text>
      ))}
      <text x={place(today)} y={32} textAnchor="middle" className="chart-strong">
        {i18n.t("summary.timeline.today")}
      </text>
    </svg>
  );
}

function Row({
  row: { noticeKey, points, spans, before, after },
  words: { name, about },
  onPress,
  children: { months, today, place, width },
}: {
  readonly row: TimelineRow;
  readonly words: NoticeWords;
  readonly onPress: PressDays | null;
  readonly children: Frame;
}) {
  return (
    <>
      <p title={about} className="flex min-w-0 items-center gap-2 border-line border-t pr-2 max-[759px]:pt-1">
        <span className="whitespace-nowrap font-strong">{name}</span>
        <span className="truncate text-meta text-text2">{about}</span>
      </p>
      <svg
        width={width}
        height={ROW}
        viewBox={`0 0 ${width} ${ROW}`}
        className="chart-drawing min-[760px]:border-line min-[760px]:border-t"
        aria-hidden="true"
      >
        {months.map(({ from }) => (
          <line key={from} x1={place(from)} x2={place(from)} y1={0} y2={ROW} className="chart-grid" />
        ))}
        <line x1={place(today)} x2={place(today)} y1={0} y2={ROW} className="chart-today" />
        <Spans spans={spans} frame={{ months, today, place, width }} />
        {before > 0 && <text x={0} y={ROW / 2 + 4}>{`‹ ${before}`}</text>}
        {after > 0 && <text x={width} y={ROW / 2 + 4} textAnchor="end">{`${after} ›`}</text>}
        {clusterPoints(points, place, LEAST).map((cluster) => (
          <TimelineMark
            key={cluster.from}
            cluster={cluster}
            y={ROW / 2}
            onPress={onPress && (() => onPress(noticeKey, cluster.from, cluster.to))}
          />
        ))}
      </svg>
    </>
  );
}
