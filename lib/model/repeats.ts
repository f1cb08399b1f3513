import type { IsoDate } from "./calendar-date.ts";
import type { Task, TaskAssignee, TaskId } from "./task.ts";

/** What of two tasks tells whether one repeats the other. */
export type RepeatFacts = Pick<Task, "id" | "noticeKey" | "folded" | "leads" | "due" | "distinctFrom" | "linkedTo">;

/** A task of another notice that says the same duty. */
export interface Repeat {
  readonly id: TaskId;
  /** How much the words agree; 0..1, 1 is the same words in the same order. */
  readonly likeness: number;
  readonly isSameLead: boolean;
  /** Both have the same date, or both have none. */
  readonly isSameDue: boolean;
  /** The other's date. */
  readonly due: IsoDate | null;
}

/** So alike that nothing else need agree. */
const ALIKE = 0.8;
/** Alike enough where lead and date agree. */
const RELATED = 0.55;
/** Fewer words than these say the same in many notices ("Báo cáo Thủ tướng Chính phủ."). */
const FEW_WORDS = 8;

/** Neighbouring words, with how often each pair stands there: order counts, a word put in changes two. */
function pairsOf(folded: string): ReadonlyMap<string, number> {
  const words = folded.split(" ");
  const pairs = new Map<string, number>();
  for (let at = 1; at < words.length; at++) {
    const pair = `${words[at - 1]} ${words[at]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const sizeOf = (pairs: ReadonlyMap<string, number>): number => [...pairs.values()].reduce((sum, count) => sum + count, 0);

/** How much two texts of folded words agree: twice what they share by what they have (Dice). */
export function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [pairsOf(a), pairsOf(b)];
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  const all = sizeOf(left) + sizeOf(right);
  return all === 0 ? 0 : (2 * shared) / all;
}

/** By body where both are known, else by name. */
function isSameAssignee(a: TaskAssignee, b: TaskAssignee): boolean {
  if (a.agencyIds.length > 0 && b.agencyIds.length > 0) return a.agencyIds.some((id) => b.agencyIds.includes(id));
  return a.name.toLocaleLowerCase("vi") === b.name.toLocaleLowerCase("vi");
}

/** What makes `other` repeat the duty of `task`; `null` when it does not, or when the user said it is another one. */
export function repeatOf(task: RepeatFacts, other: RepeatFacts): Repeat | null {
  if (other.id === task.id || other.noticeKey === task.noticeKey || task.folded === "") return null;
  if (task.distinctFrom.includes(other.id) || task.linkedTo.includes(other.id)) return null;
  const likeness = likenessOf(task.folded, other.folded);
  const isSameLead = task.leads.some((lead) => other.leads.some((one) => isSameAssignee(lead, one)));
  const isSameDue = task.due === other.due;
  const isShort = Math.min(task.folded.split(" ").length, other.folded.split(" ").length) < FEW_WORDS;
  const agrees = isSameLead && isSameDue;
  const isRepeat = isShort ? likeness >= ALIKE && agrees : likeness >= ALIKE || (likeness >= RELATED && agrees);
  return isRepeat ? { id: other.id, likeness, isSameLead, isSameDue, due: other.due } : null;
}

/** The tasks that repeat the duty, the most alike first. */
export function repeatsAmong(task: RepeatFacts, others: readonly RepeatFacts[]): readonly Repeat[] {
  return others.flatMap((other) => repeatOf(task, other) ?? []).sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1));
}
