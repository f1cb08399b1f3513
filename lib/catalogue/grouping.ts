import { addDays, type IsoDate } from "../model/calendar-date.ts";
import { DUE_GROUPS, type DueGroup } from "../model/due-group.ts";
import { statusOfFacts } from "../model/task-filter.ts";
import type { Line } from "./line.ts";

/** What rows can be grouped by; a task with several leads or tags stands in the group of each. */
export const GROUP_KEYS = ["none", "notice", "lead", "due", "tag"] as const;
export type GroupKey = (typeof GROUP_KEYS)[number];

/** One heading of the table. */
export interface LineGroup {
  /** Key of the notice, name, tag, or group of deadlines; "" for those that have none. */
  readonly key: string;
  readonly numbers: readonly number[];
  readonly open: number;
  readonly overdue: number;
}

/** `dueGroupOf` over a line, and "done". */
function dueGroup({ due, completedOn, isRecurring, hasDeadline }: Line, today: IsoDate): DueGroup | "done" {
  if (completedOn !== null) return "done";
  if (due === null) return isRecurring ? "recurring" : hasDeadline ? "after-event" : "undated";
  if (due < today) return "overdue";
  if (due === today) return "today";
  if (isRecurring) return "recurring";
  return due <= addDays(today, 7) ? "next-7-days" : "later";
}

const orNone = (names: readonly string[]): readonly string[] => (names.length === 0 ? [""] : names);

function groupsOf(line: Line, key: Exclude<GroupKey, "none">, today: IsoDate): readonly string[] {
  switch (key) {
    case "notice":
      return [line.noticeKey];
    case "lead":
      return orNone(line.leads);
    case "tag":
      return orNone(line.tags);
    case "due":
      return [dueGroup(line, today)];
  }
}

/** The lines in groups, each group where its first line stands; groups of deadlines in the order of time. */
export function groupLines(
  lines: readonly (Line | null)[],
  order: readonly number[],
  key: Exclude<GroupKey, "none">,
  today: IsoDate,
): readonly LineGroup[] {
  const groups = new Map<string, { key: string; numbers: number[]; open: number; overdue: number }>();
  for (const number of order) {
    const line = lines[number];
    if (!line) continue;
    for (const name of groupsOf(line, key, today)) {
      const group = groups.get(name) ?? { key: name, numbers: [], open: 0, overdue: 0 };
      groups.set(name, group);
      group.numbers.push(number);
      if (line.completedOn === null) group.open += 1;
      if (statusOfFacts(line, today) === "open-overdue") group.overdue += 1;
    }
  }
  const found = [...groups.values()];
  const inTime: readonly string[] = [...DUE_GROUPS, "done"];
  return key === "due" ? found.sort((a, b) => inTime.indexOf(a.key) - inTime.indexOf(b.key)) : found;
}
