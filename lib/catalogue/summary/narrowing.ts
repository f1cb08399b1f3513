import { addDays, type IsoDate } from "../../model/calendar-date.ts";
import type { NoticeKey } from "../../model/task.ts";
import type { DueFilter, TaskFilter, TaskRole } from "../../model/task-filter.ts";
import type { TaskStatus } from "../../model/task-status.ts";
import type { WeekBurden } from "./weeks.ts";

const OPEN: readonly TaskStatus[] = ["open-in-time", "open-overdue", "open-undated"];

const within = (asked: readonly TaskStatus[], wanted: readonly TaskStatus[]): readonly TaskStatus[] =>
  asked.length === 0 ? wanted : wanted.filter((status) => asked.includes(status));

const later = (a: IsoDate | null, b: IsoDate | null): IsoDate | null => (a === null || (b !== null && b > a) ? b : a);
const earlier = (a: IsoDate | null, b: IsoDate | null): IsoDate | null => (a === null || (b !== null && b < a) ? b : a);

/** The days that a filter asks for and that lie in the span; "overdue" and "the next 7 days" ask for open tasks by themselves. */
function daysWithin(asked: DueFilter | null, from: IsoDate | null, to: IsoDate | null, today: IsoDate): DueFilter {
  const range = (askedFrom: IsoDate | null, askedTo: IsoDate | null): DueFilter => ({
    kind: "range",
    from: later(askedFrom, from),
    to: earlier(askedTo, to),
  });
  switch (asked?.kind) {
    case "range":
      return range(asked.from, asked.to);
    case "overdue":
      return range(null, addDays(today, -1));
    case "week":
      return range(today, addDays(today, 7));
    default:
      return range(null, null);
  }
}

/** Whether a filter can ask for days besides: it asks for recurring duties in place of days. */
export const canAskForDays = ({ due }: TaskFilter): boolean => due?.kind !== "recurring";

/**
 * What a press on a picture shows: the filter with the picture's own part, so that the list is as long as the bar says. Weeks and days only
 * where the filter can ask for them.
 */
export const narrowTo = {
  state: (filter: TaskFilter, status: TaskStatus, role: TaskRole | null): TaskFilter => ({
    ...filter,
    statuses: [status],
    ...(role && { roles: [role] }),
  }),
  week: (filter: TaskFilter, { kind, from, to }: Pick<WeekBurden, "kind" | "from" | "to">, today: IsoDate): TaskFilter =>
    kind === "overdue" && filter.due === null
      ? { ...filter, due: { kind } }
      : { ...filter, statuses: within(filter.statuses, OPEN), due: daysWithin(filter.due, from, to, today) },
  lead: (filter: TaskFilter, name: string, status: TaskStatus | null): TaskFilter => ({
    ...filter,
    leads: [name],
    statuses: status ? [status] : within(filter.statuses, OPEN),
  }),
  days: (filter: TaskFilter, noticeKey: NoticeKey, from: IsoDate, to: IsoDate, today: IsoDate): TaskFilter => ({
    ...filter,
    noticeKeys: [noticeKey],
    // Both ask for open tasks only; a range does not.
    ...(filter.due?.kind === "overdue" || filter.due?.kind === "week" ? { statuses: within(filter.statuses, OPEN) } : {}),
    due: daysWithin(filter.due, from, to, today),
  }),
};
