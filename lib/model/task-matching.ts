import type { TaskId } from "./task.ts";

/** What tells a directive or a task from its neighbours. */
interface Identity {
  /** Outline path, "" at the top level. */
  readonly path: string;
  /** Place in the item, from 1. */
  readonly ordinal: number;
  /** Folded words of the statement, one space between. */
  readonly folded: string;
}
export interface DirectiveIdentity extends Identity {
  readonly key: string;
}
export interface TaskIdentity<Id extends string = TaskId> extends Identity {
  readonly id: Id;
}

/** In the same item: half of the words. Elsewhere in the notice, where numbers are lost: nearly all of them. */
const SAME_ITEM = 0.5;
const ELSEWHERE = 0.8;

/** A part that an engine split off, or the whole it was merged into: nearly all words of the shorter one, and enough of them. */
const PART = 0.9;
const PART_WORDS = 6;
/** Less than 1, so that a statement that is the same throughout always wins over a part. */
const PART_WEIGHT = 0.75;

interface Words {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

function countWords(folded: string): Words {
  const words = folded.split(" ").filter((word) => word !== "");
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}

function sharedWords(a: Words, b: Words): number {
  let shared = 0;
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0);
  return shared;
}

/** 0..1, 1 is identical: shared words over all words (Jaccard over multisets); in one item a part counts as well. */
function overlap(a: Words, b: Words, isSameItem: boolean): number {
  const shared = sharedWords(a, b);
  const all = a.total + b.total - shared;
  const jaccard = all === 0 ? 0 : shared / all;
  const shorter = Math.min(a.total, b.total);
  const isPart = isSameItem && shorter >= PART_WORDS && shared / shorter >= PART;
  return isPart ? Math.max(jaccard, (PART_WEIGHT * shared) / shorter) : jaccard;
}

/** How well the two agree, for ranking; `null` when they are not the same. Identical words outrank the place they stand at. */
function agreement(directive: Identity, words: Words, task: Identity, taskWords: Words): number | null {
  const isSameItem = directive.path === task.path;
  const common = overlap(words, taskWords, isSameItem);
  if (common < (isSameItem ? SAME_ITEM : ELSEWHERE)) return null;
  const place = isSameItem ? (directive.ordinal === task.ordinal ? 0.25 : 0.15) : 0;
  return common + place + (directive.folded === task.folded ? 1 : 0);
}

/**
 * Directive key -> the task saved from it (or the dismissal or draft of it), for what belongs to one notice; one to one.
 * Nothing for a directive whose words agree with no task: saving it makes a new one. Of equal tasks the first given is taken.
 */
export function matchDirectives<Id extends string>(
  directives: readonly DirectiveIdentity[],
  tasks: readonly TaskIdentity<Id>[],
): Map<string, Id> {
  const taskWords = tasks.map((task) => countWords(task.folded));
  const pairs: { readonly key: string; readonly id: Id; readonly score: number }[] = [];
  for (const directive of directives) {
    const words = countWords(directive.folded);
    tasks.forEach((task, index) => {
      const score = agreement(directive, words, task, taskWords[index] ?? words);
      if (score !== null) pairs.push({ key: directive.key, id: task.id, score });
    });
  }
  const matched = new Map<string, Id>();
  const taken = new Set<Id>();
  // Sorting is stable: ties keep the order of the text, then of the tasks.
  for (const { key, id } of pairs.sort((a, b) => b.score - a.score)) {
    if (matched.has(key) || taken.has(id)) continue;
    matched.set(key, id);
    taken.add(id);
  }
  return matched;
}
