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

/** What a line is sorted by: NaN when it lacks it, `undefined` when the line came later and has a name that was not ranked. */
type ReadKey = (line: Line) => number | undefined;

/** Places of names in their alphabet. */
function rankOf(lines: readonly (Line | null)[], nameOf: (line: Line) => string | null): ReadKey {
  const names = [...new Set(lines.flatMap((line) => (line ? (nameOf(line) ?? []) : [])))];
  const ranks = new Map(names.sort(new Intl.Collator("vi", { numeric: true }).compare).map((name, at) => [name, at]));
  return (line) => {
    const name = nameOf(line);
    return name === null ? Number.NaN : ranks.get(name);
  };
}

function keyOf(lines: readonly (Line | null)[], key: SortKey, today: IsoDate): ReadKey {
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

/** Numbers of lines in order; what lacks the value stands last in both directions, equals by deadline, then by saving. */
export class SortedLines {
  order: Uint32Array = new Uint32Array(0);
  private readonly read: ReadKey;
  /** By number. */
  private readonly keys: number[] = [];
  private readonly dues: number[] = [];

  constructor(
    lines: readonly (Line | null)[],
    private readonly sort: Sort,
    today: IsoDate,
  ) {
    this.read = keyOf(lines, sort.key, today);
    this.follow(lines);
  }

  private compare(a: number, b: number): number {
    const [first = 0, second = 0] = [this.keys[a], this.keys[b]];
    if (first !== second) return first < second ? -1 : 1;
    const [due = 0, other = 0] = [this.dues[a], this.dues[b]];
    return due === other ? a - b : due < other ? -1 : 1;
  }

  /** Leaves out the lines that are gone and puts those at the end of the list in their places; `false` when one's name has no rank. */
  follow(lines: readonly (Line | null)[]): boolean {
    const fresh: number[] = [];
    for (let number = this.keys.length; number < lines.length; number++) {
      const line = lines[number];
      const value = line ? this.read(line) : Number.NaN;
      if (value === undefined) return false;
      this.keys.push(Number.isNaN(value) ? Number.POSITIVE_INFINITY : this.sort.isDescending ? -value : value);
      const due = line ? moment(line) : Number.NaN;
      this.dues.push(Number.isNaN(due) ? Number.POSITIVE_INFINITY : due);
      if (line) fresh.push(number);
    }
    this.merge(
      lines,
      fresh.sort((a, b) => this.compare(a, b)),
    );
    return true;
  }

  private merge(lines: readonly (Line | null)[], fresh: readonly number[]): void {
    const merged = new Uint32Array(this.order.length + fresh.length);
    let [count, at] = [0, 0];
    for (const number of this.order) {
      if (!lines[number]) continue;
      for (let next = fresh[at]; next !== undefined && this.compare(next, number) < 0; next = fresh[++at]) merged[count++] = next;
      merged[count++] = number;
    }
    for (; at < fresh.length; at++) merged[count++] = fresh[at] ?? 0;
    this.order = merged.subarray(0, count);
  }
}
