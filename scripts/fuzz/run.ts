import fc from "fast-check";
import { faultsOf } from "./invariants.ts";
import { mutatedPage, samplePages } from "./mutations.ts";
import { NOTICE } from "./notice-grammar.ts";
import { type Recall, recallOf } from "./recall.ts";

/** What a run has found. */
export interface FuzzReport {
  readonly seed: number;
  readonly notices: Recall & { readonly cases: number };
  readonly mutations: { readonly cases: number; readonly faults: readonly string[] };
}

/** Faults are told in full; this many of a kind are enough to see what is wrong. */
const MOST_FAULTS = 20;

/** Reads that many generated notices and as many changed sample pages. Same seed, same cases. */
export function fuzz(cases: number, seed: number): FuzzReport {
  const totals = { tasks: 0, found: 0, perfect: 0, faults: [] as string[] };
  const half = Math.ceil(cases / 2);
  for (const notice of fc.sample(NOTICE, { numRuns: half, seed })) {
    const { tasks, found, perfect, faults } = recallOf(notice);
    totals.tasks += tasks;
    totals.found += found;
    totals.perfect += perfect;
    for (const fault of [...faultsOf(notice.page), ...faults]) if (totals.faults.length < MOST_FAULTS) totals.faults.push(fault);
  }
  const wrong: string[] = [];
  for (const page of fc.sample(mutatedPage(samplePages()), { numRuns: half, seed })) {
    const faults = faultsOf(page);
    if (faults.length > 0 && wrong.length < MOST_FAULTS) wrong.push(`${page.source.url}: ${faults.slice(0, 3).join("; ")}`);
  }
  return { seed, notices: { ...totals, cases: half }, mutations: { cases: half, faults: wrong } };
}
