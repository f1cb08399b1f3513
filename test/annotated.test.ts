import { expect, it } from "vitest";
import { annotatedIds, type Scored, scorePage } from "./support/annotated-pages.ts";

/** Of 100 rows wanted or given so many were wholly right when it was last measured (F1, 23 November 2026): 95.7. */
const LEAST_RIGHT = 95;

const sum = (scored: readonly Scored[], of: (page: Scored) => number): number =>
  scored.reduce((total, page) => total + of(page), 0);

it("the annotated pages are told for what they are, and their rows are as a clerk would enter them", async () => {
  const ids = annotatedIds();
  expect(ids).toHaveLength(243);
  const scored = await Promise.all(ids.map(scorePage));
  expect(ids.filter((_, i) => !scored[i]?.isToldRightly)).toEqual([]);
  const right = sum(scored, (page) => page.right);
  const f1 = (200 * right) / (sum(scored, (page) => page.wanted) + sum(scored, (page) => page.given));
  expect(f1).toBeGreaterThanOrEqual(LEAST_RIGHT);
}, 120_000);
