import { isLetter, unitAt } from "../text/code-units.ts";
import type { Extractor } from "./extractor.ts";

/** A cue and the places of the rules that have it. */
interface Cue {
  readonly text: string;
  readonly rules: readonly number[];
}

interface CueIndex {
  /** Of each rule: whether it has no cues, and so always runs. */
  readonly always: readonly boolean[];
  /** The rules of cues of one unit, by that unit. */
  readonly byUnit: readonly (readonly number[] | undefined)[];
  /** Longer cues by `slotOf` their first two units; none for most. */
  readonly bySlot: readonly (readonly Cue[] | undefined)[];
}

const SLOTS = 0x40_00;
/** A place for each pair of units; several may share one. */
const slotOf = (first: number, second: number): number => (Math.imul(first, 0x9e5) ^ second) & (SLOTS - 1);

/** Units below it have a place in the tables: all letters of Vietnamese, and the signs that are cues. */
const TABLE = 0x22_00;

/** Lower case of single units: a text in lower case would have to be made anew for each passage. */
const LOWER = Uint16Array.from({ length: TABLE }, (_, unit) => {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
});
const lowerOf = (unit: number): number => (unit < TABLE ? (LOWER[unit] ?? unit) : unit);
const lowerAt = (text: string, at: number): number => lowerOf(unitAt(text, at));

function createIndex(extractors: readonly Extractor[]): CueIndex {
  const rulesByCue = new Map<string, number[]>();
  extractors.forEach(({ cues }, rule) => {
    for (const cue of cues) rulesByCue.set(cue, [...(rulesByCue.get(cue) ?? []), rule]);
  });
  const byUnit: (readonly number[] | undefined)[] = new Array(TABLE).fill(undefined);
  const bySlot: (Cue[] | undefined)[] = new Array(SLOTS).fill(undefined);
  for (const [text, rules] of rulesByCue) {
    const slot = slotOf(text.charCodeAt(0), text.charCodeAt(1));
    if (text.length === 1) byUnit[text.charCodeAt(0)] = rules;
    else bySlot[slot] = [...(bySlot[slot] ?? []), { text, rules }];
  }
  return { always: extractors.map(({ cues }) => cues.length === 0), byUnit, bySlot };
}

const indexes = new WeakMap<readonly Extractor[], CueIndex>();

function indexOf(extractors: readonly Extractor[]): CueIndex {
  const known = indexes.get(extractors);
  if (known) return known;
  const index = createIndex(extractors);
  indexes.set(extractors, index);
  return index;
}

function standsAt(passage: string, cue: string, at: number): boolean {
  if (at + cue.length > passage.length) return false;
  for (let i = 0; i < cue.length; i++) if (lowerAt(passage, at + i) !== cue.charCodeAt(i)) return false;
  return true;
}

/**
 * Of each rule: whether one of its cues stands in the passage in any case, or it has none. One pass for all cues: one that begins
 * with a letter is looked for where words begin.
 */
export function findCued(passage: string, extractors: readonly Extractor[]): readonly boolean[] {
  const { always, byUnit, bySlot } = indexOf(extractors);
  const cued = always.slice();
  const { length } = passage;
  let isBehindLetter = false;
  for (let at = 0; at < length; at++) {
    const unit = unitAt(passage, at);
    const isInWord = isBehindLetter;
    isBehindLetter = isLetter(unit);
    if (isInWord && isBehindLetter) continue;
    const here = lowerOf(unit);
    const alone = byUnit[here];
    if (alone !== undefined) for (const rule of alone) cued[rule] = true;
    if (at + 1 === length) break;
    const cues = bySlot[slotOf(here, lowerAt(passage, at + 1))];
    if (cues === undefined) continue;
    for (const { text, rules } of cues) if (standsAt(passage, text, at)) for (const rule of rules) cued[rule] = true;
  }
  return cued;
}
