import { dayInVietnam } from "./calendar-date.ts";

/** What decides whether a copy is kept. */
interface Copy {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** How many tasks are in it. */
  readonly tasks: number;
}

/** Copies that are always kept. */
const NEWEST = 2;

/** Days before the newest copy's of which the last one is kept. */
const EARLIER_DAYS = 2;

const isFarLess = (tasks: number, than: number): boolean => tasks * 2 < than;

/**
 * The copies that may go, by their ids: all but the two newest, the last one of each of the two days before, and the newest one that holds
 * more than twice as many tasks as any that is kept after it (a store that lost most of what it had does not push it out).
 */
export function outdatedSnapshots(copies: readonly Copy[]): readonly string[] {
  const sorted = [...copies].sort((a, b) => b.createdAt - a.createdAt);
  const kept = new Set(sorted.slice(0, NEWEST));
  const days = new Set([...kept].map(({ createdAt }) => dayInVietnam(createdAt)));
  for (const copy of sorted) {
    const day = dayInVietnam(copy.createdAt);
    if (days.has(day) || days.size > EARLIER_DAYS) continue;
    days.add(day);
    kept.add(copy);
  }
  for (const copy of sorted) {
    if (kept.has(copy)) continue;
    if ([...kept].every(({ tasks }) => isFarLess(tasks, copy.tasks))) kept.add(copy);
  }
  return sorted.filter((copy) => !kept.has(copy)).map(({ id }) => id);
}
