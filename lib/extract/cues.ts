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
  /** By the first code unit; none for most. */
  readonly byFirst: readonly (readonly Cue[] | undefined)[];
}

function createIndex(extractors: readonly Extractor[]): CueIndex {
  const rulesByCue = new Map<string, number[]>();
  extractors.forEach(({ cues }, rule) => {
    for (const cue of cues) rulesByCue.set(cue, [...(rulesByCue.get(cue) ?? []), rule]);
  });
  const byFirst: (Cue[] | undefined)[] = new Array(0x20_40).fill(undefined);
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

/** Of each rule: whether one of its cues stands in the passage in any case, or it has none. One pass for all cues. */
export function findCued(passage: string, extractors: readonly Extractor[]): readonly boolean[] {
  const { always, byFirst } = indexOf(extractors);
  const cued = [...always];
  const lower = passage.toLowerCase();
  for (let at = 0; at < lower.length; at++) {
    const cues = byFirst[lower.charCodeAt(at)];
    if (cues === undefined) continue;
    const second = lower.charCodeAt(at + 1);
    for (const cue of cues) {
      const isHere = cue.text.length === 1 || (cue.second === second && lower.startsWith(cue.text, at));
      if (isHere) for (const rule of cue.rules) cued[rule] = true;
    }
  }
  return cued;
}
