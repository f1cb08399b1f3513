import type { TimelinePoint } from "../../../lib/catalogue/summary/timeline.ts";
import type { IsoDate } from "../../../lib/model/calendar-date.ts";
import type { TaskStatus } from "../../../lib/model/task-status.ts";

/** Points of a line that would touch, as one. */
export interface Cluster {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** CSS px. */
  readonly x: number;
  readonly total: number;
  /** Of its tasks the one that asks most to be done. */
  readonly status: TaskStatus;
  /** Nothing but next turns of recurring duties. */
  readonly isTurn: boolean;
}

const URGENCY: readonly TaskStatus[] = ["open-overdue", "open-in-time", "open-undated", "done-late", "done-on-time"];

const mostUrgent = (counts: TimelinePoint["counts"]): TaskStatus =>
  URGENCY.find((status) => counts[status] > 0) ?? "done-on-time";

/** The points from left to right; one less than `least` px from where a cluster began belongs to it. */
export function clusterPoints(
  points: readonly TimelinePoint[],
  xOf: (day: IsoDate) => number,
  least: number,
): readonly Cluster[] {
  const clusters: { from: IsoDate; to: IsoDate; start: number; x: number; total: number; status: TaskStatus; isTurn: boolean }[] =
    [];
  for (const { day, counts, total, turns } of points) {
    const x = xOf(day);
    const status = mostUrgent(counts);
    const last = clusters[clusters.length - 1];
    if (!last || x - last.start >= least) {
      clusters.push({ from: day, to: day, start: x, x, total, status, isTurn: turns === total });
      continue;
    }
    last.to = day;
    last.x = (last.start + x) / 2;
    last.total += total;
    last.isTurn &&= turns === total;
    if (URGENCY.indexOf(status) < URGENCY.indexOf(last.status)) last.status = status;
  }
  return clusters.map(({ start: _, ...cluster }) => cluster);
}
