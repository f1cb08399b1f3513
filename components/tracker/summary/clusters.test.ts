import { describe, expect, it } from "vitest";
import type { TimelinePoint } from "../../../lib/catalogue/summary/timeline.ts";
import type { IsoDate } from "../../../lib/model/calendar-date.ts";
import type { TaskStatus } from "../../../lib/model/task-status.ts";
import { clusterPoints } from "./clusters.ts";

const NONE = { "done-on-time": 0, "done-late": 0, "open-in-time": 0, "open-overdue": 0, "open-undated": 0 };
const point = (day: number, status: TaskStatus, count = 1): TimelinePoint => ({
  day: `2026-12-${String(day).padStart(2, "0")}` as IsoDate,
  counts: { ...NONE, [status]: count },
  total: count,
  turns: 0,
});
/** Ten px a day. */
const clusters = (...points: readonly TimelinePoint[]) => clusterPoints(points, (day) => Number(day.slice(8)) * 10, 20);

describe("points of a timeline", () => {
  it("stand alone where there is room", () => {
    expect(clusters(point(1, "open-in-time"), point(3, "done-late"))).toEqual([
      { from: "2026-12-01", to: "2026-12-01", x: 10, total: 1, status: "open-in-time", isTurn: false },
      { from: "2026-12-03", to: "2026-12-03", x: 30, total: 1, status: "done-late", isTurn: false },
    ]);
  });

  it("that would touch are one, in the middle, with the most urgent state", () => {
    expect(clusters(point(1, "done-on-time", 2), point(2, "open-overdue"))).toEqual([
      { from: "2026-12-01", to: "2026-12-02", x: 15, total: 3, status: "open-overdue", isTurn: false },
    ]);
  });

  it("are turns of recurring duties only where all of them are", () => {
    const turn = (day: number) => ({ ...point(day, "open-in-time"), turns: 1 });
    const isTurn = (...points: readonly TimelinePoint[]) => clusters(...points).map((cluster) => cluster.isTurn);
    expect(isTurn(turn(1), turn(2))).toEqual([true]);
    expect(isTurn(turn(1), point(2, "open-in-time"), turn(9))).toEqual([false, true]);
  });

  it("never grow into one long chain", () => {
    const daily = Array.from({ length: 6 }, (_, day) => point(day + 1, "open-in-time"));
    expect(clusters(...daily).map(({ from, to, total }) => [from.slice(8), to.slice(8), total])).toEqual([
      ["01", "02", 2],
      ["03", "04", 2],
      ["05", "06", 2],
    ]);
  });
});
