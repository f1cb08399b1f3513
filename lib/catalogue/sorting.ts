import type { IsoDate } from "../model/calendar-date.ts";
import { statusOfFacts } from "../model/task-filter.ts";
import type { TaskStatus } from "../model/task-status.ts";
import type { Line } from "./line.ts";

/** What rows can be sorted by. */
export const SORT_KEYS = ["due", "status", "role", "lead", "notice", "planned", "saved"] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sort {
  readonly key: SortKey;
  readonly isDescending: boolean;
}

/** What asks to be done first stands first. */
const STATUS_ORDER: readonly TaskStatus[] = ["open-overdue", "open-in-time", "open-undated", "done-late", "done-on-time"];
const ROLE_ORDER: readonly Line["role"][] = ["lead", "collective", "coordinating"];

const dayNumber = (day: IsoDate): number => Number(day.slice(0, 4) + day.slice(5, 7) + day.slice(8, 10));

/** By day and hour as one number; a day without an hour lasts until its end. */
const moment = (line: Line): number =>
  line.due === null
    ? Number.NaN
    : dayNumber(line.due) * 10_000 + (line.dueAt === null ? 2400 : Number(line.dueAt.slice(0, 2) + line.dueAt.slice(3, 5)));

/** Places of names in their alphabet. */
function rankOf(lines: readonly (Line | null)[], nameOf: (line: Line) => string | null): (line: Line) => number {
  const names = [...new Set(lines.flatMap((line) => (line ? (nameOf(line) ?? []) : [])))];
  const ranks = new Map(names.sort(new Intl.Collator("vi", { numeric: true }).compare).map((name, at) => [name, at]));
  return (line) => ranks.get(nameOf(line) ?? "") ?? Number.NaN;
}

function keyOf(lines: readonly (Line | null)[], key: SortKey, today: IsoDate): (line: Line) => number {
  switch (key) {
    case "due":
      return moment;
    case "status":
      return (line) => STATUS_ORDER.indexOf(statusOfFacts(line, today));
    case "role":
      return ({ role }) => (role === null ? Number.NaN : ROLE_ORDER.indexOf(role));
    case "lead":
      return rankOf(lines, ({ leads }) => leads[0] ?? null);
    case "notice":
      return rankOf(lines, ({ number }) => number);
    case "planned":
      return ({ plannedOn }) => (plannedOn === null ? Number.NaN : dayNumber(plannedOn));
    case "saved":
      return ({ savedAt }) => savedAt;
  }
}

/** Numbers of the lines in order; what lacks the value stands last in both directions, equals by deadline, then by saving. */
export function sortLines(lines: readonly (Line | null)[], { key, isDescending }: Sort, today: IsoDate): Uint32Array {
  const read = keyOf(lines, key, today);
  const keys = new Float64Array(lines.length);
  const dues = new Float64Array(lines.length);
  const order = new Uint32Array(lines.length);
  let count = 0;
  lines.forEach((line, number) => {
    if (!line) return;
    const value = read(line);
    keys[number] = Number.isNaN(value) ? Number.POSITIVE_INFINITY : isDescending ? -value : value;
    const due = moment(line);
    dues[number] = Number.isNaN(due) ? Number.POSITIVE_INFINITY : due;
    order[count++] = number;
  });
  const by = (values: Float64Array, a: number, b: number): number => {
    const [first = 0, second = 0] = [values[a], values[b]];
    return first === second ? 0 : first < second ? -1 : 1;
  };
  return order.subarray(0, count).sort((a, b) => by(keys, a, b) || by(dues, a, b) || a - b);
}
