import { unitAt } from "../text/code-units.ts";
import type { Extractor } from "./extractor.ts";

/** A cue and the places of the rules that have it. */
interface Cue {
  readonly text: string;
  readonly second: number;
  readonly rules: readonly number[];
}

interface CueIndex {
  /** Of each rule: whether it has no cues, and so always runs. */
  readonly always: readonly boolean[];
  /** By the first code unit, in either case; none for most. */
  readonly byFirst: readonly (readonly Cue[] | undefined)[];
}

/** Units below it have a place in the tables: all letters of Vietnamese, and the signs that are cues. */
const TABLE = 0x22_00;

/** Lower case of single units: a text in lower case would have to be made anew for each passage. */
const LOWER = Uint16Array.from({ length: TABLE }, (_, unit) => {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
});
const lowerAt = (text: string, at: number): number => {
  const unit = unitAt(text, at);
  return LOWER[unit] ?? unit;
};

function createIndex(extractors: readonly Extractor[]): CueIndex {
  const rulesByCue = new Map<string, number[]>();
  extractors.forEach(({ cues }, rule) => {
    for (const cue of cues) rulesByCue.set(cue, [...(rulesByCue.get(cue) ?? []), rule]);
  });
  const byFirst: (Cue[] | undefined)[] = new Array(TABLE).fill(undefined);
  for (const [text, rules] of rulesByCue) {
    const first = text.charCodeAt(0);
    byFirst[first] = [...(byFirst[first] ?? []), { text, second: text.charCodeAt(1), rules }];
  }
  return { always: extractors.map(({ cues }) => cues.length === 0), byFirst };
}

const indexes = new WeakMap<readonly Extractor[], CueIndex>();

function indexOf(extractors: readonly Extractor[]): CueIndex {
  const known = indexes.get(extractors);
  if (known) return known;
  const index = createIndex(extractors);
  indexes.set(extractors, index);
  return index;
}

function standsAt(text: string, cue: string, at: number): boolean {
  for (let i = 2; i < cue.length; i++) if (lowerAt(text, at + i) !== cue.charCodeAt(i)) return false;
  return true;
}

/** Of each rule: whether one of its cues stands in the passage in any case, or it has none. One pass for all cues. */
export function findCued(passage: string, extractors: readonly Extractor[]): readonly boolean[] {
  const { always, byFirst } = indexOf(extractors);
  const cued = [...always];
  const { length } = passage;
  let here = lowerAt(passage, 0);
  for (let at = 0; at < length; at++) {
    const cues = byFirst[here];
    const next = at + 1 < length ? lowerAt(passage, at + 1) : 0;
    here = next;
    if (cues === undefined) continue;
    for (const { text, second, rules } of cues) {
      const isHere = text.length === 1 || (second === next && standsAt(passage, text, at));
      if (isHere) for (const rule of rules) cued[rule] = true;
    }
  }
  return cued;
}
