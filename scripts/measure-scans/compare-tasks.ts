import type { Directive } from "../../lib/model/directive.ts";
import { foldedWords } from "../../lib/text/fold.ts";

/** Tasks of a scan beside those of the web page. */
export interface Comparison {
  readonly expected: number;
  readonly found: number;
  /** Tasks of the page that the scan has, word for word but for slips. */
  readonly matched: number;
  /** Matched tasks whose deadlines differ. */
  readonly otherDates: readonly { readonly web: Directive; readonly scan: Directive }[];
  readonly missed: readonly Directive[];
  readonly extra: readonly Directive[];
}

/** Two texts that share this part of their words are the same task. */
const SAME = 0.75;

const wordsOf = ({ text }: Directive): string[] => foldedWords(text);

/** Share of words in common, 0..1 (Dice). */
function likeness(a: readonly string[], b: readonly string[]): number {
  const rest = [...b];
  const common = a.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * common) / Math.max(1, a.length + b.length);
}

const datesOf = ({ deadlines }: Directive): string => JSON.stringify(deadlines.map(({ value }) => value));

/** Pairs the tasks of a scan with those of the web page, best likeness first. */
export function compareTasks(web: readonly Directive[], scan: readonly Directive[]): Comparison {
  const pairs = web
    .flatMap((a) => scan.map((b) => ({ a, b, score: likeness(wordsOf(a), wordsOf(b)) })))
    .filter(({ score }) => score >= SAME)
    .sort((p, q) => q.score - p.score);
  const partner = new Map<Directive, Directive>();
  const taken = new Set<Directive>();
  for (const { a, b } of pairs) {
    if (partner.has(a) || taken.has(b)) continue;
    partner.set(a, b);
    taken.add(b);
  }
  return {
    expected: web.length,
    found: scan.length,
    matched: partner.size,
    otherDates: [...partner].filter(([a, b]) => datesOf(a) !== datesOf(b)).map(([a, b]) => ({ web: a, scan: b })),
    missed: web.filter((directive) => !partner.has(directive)),
    extra: scan.filter((directive) => !taken.has(directive)),
  };
}

/** Harmonic mean of precision and recall over several comparisons, 0..1. */
export function f1Of(comparisons: readonly Comparison[]): number {
  const sum = (of: (comparison: Comparison) => number): number => comparisons.reduce((total, one) => total + of(one), 0);
  const all = sum(({ expected }) => expected) + sum(({ found }) => found);
  return all === 0 ? 1 : (2 * sum(({ matched }) => matched)) / all;
}
