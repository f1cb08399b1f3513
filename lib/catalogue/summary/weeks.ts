import { addDays, type IsoDate, weekdayOf } from "../../model/calendar-date.ts";
import type { TaskRole } from "../../model/task-filter.ts";
import { type Gathering, isOpen } from "./gathering.ts";

/** Whose work it is: the unit's by its role, or nobody's of its own. */
export type Share = TaskRole | "other";

/** Open work that falls due in one span of days. */
export interface WeekBurden {
  readonly kind: "overdue" | "week" | "later";
  /** Both included; `null`: no bound on that side. The first week begins today. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly shares: Readonly<Record<Share, number>>;
  readonly total: number;
}

export interface Weeks {
  /** Overdue, the weeks from this one on, what is due later. */
  readonly bars: readonly WeekBurden[];
  /** Open tasks that have no day: they stand in no bar. */
  readonly undated: number;
}

/** Weeks that have a bar of their own. */
export const WEEKS_SHOWN = 10;

type Span = Pick<WeekBurden, "kind" | "from" | "to">;

/** Overdue, ten weeks from today, later. Weeks end on Sunday. */
function spansFrom(today: IsoDate): readonly Span[] {
  const firstEnd = addDays(today, 7 - weekdayOf(today));
  const weeks = Array.from({ length: WEEKS_SHOWN }, (_, week): Span => {
    const to = addDays(firstEnd, 7 * week);
    return { kind: "week", from: week === 0 ? today : addDays(to, -6), to };
  });
  return [
    { kind: "overdue", from: null, to: addDays(today, -1) },
    ...weeks,
    { kind: "later", from: addDays(firstEnd, 7 * (WEEKS_SHOWN - 1) + 1), to: null },
  ];
}

/** Open tasks by the week of their earliest day. */
export function gatherWeeks(today: IsoDate): Gathering<Weeks> {
  const bars = spansFrom(today).map((span) => ({
    ...span,
    shares: { lead: 0, coordinating: 0, collective: 0, other: 0 },
    total: 0,
  }));
  let undated = 0;
  return {
    add: ({ due, role }, status) => {
      if (!isOpen(status)) return;
      // The last span has no end, so that every day has a bar.
      const bar = due === null ? undefined : bars.find(({ to }) => to === null || due <= to);
      if (!bar) {
        undated += 1;
        return;
      }
      bar.shares[role ?? "other"] += 1;
      bar.total += 1;
    },
    result: () => ({ bars, undated }),
  };
}
