import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOTICE } from "./notice-grammar.ts";
import { recallOf } from "./recall.ts";
import { fuzz } from "./run.ts";

describe("a short run", () => {
  const { notices, mutations } = fuzz(160, 20_261_122);

  it("finds every task of the generated notices, with all that stands in it, and invents none", () => {
    expect(notices.faults).toEqual([]);
    expect(notices.tasks).toBeGreaterThan(400);
    expect([notices.found, notices.perfect]).toEqual([notices.tasks, notices.tasks]);
  });

  it("reads changed sample pages without a fault", () => {
    expect(mutations).toEqual({ cases: 80, faults: [] });
  });
});

it("the grammar writes tables, with cells over several rows and columns, and tasks in them", () => {
  const notices = fc.sample(NOTICE, { numRuns: 80, seed: 20_261_122 });
  const cells = notices.flatMap(({ page, tasks }) => tasks.flatMap(({ block }) => page.blocks[block]?.cell ?? []));
  const spans = notices.flatMap(({ page }) => page.blocks.flatMap(({ cell }) => cell ?? []));
  expect(cells.length).toBeGreaterThan(100);
  expect(spans.some(({ rowSpan, row }) => rowSpan > 1 && row > 1)).toBe(true);
  expect(spans.some(({ columnSpan }) => columnSpan > 2)).toBe(true);
});

describe("the measure of recall", () => {
  const [notice] = fc.sample(NOTICE, { numRuns: 1, seed: 3 });
  if (!notice) throw new Error("the grammar gave nothing");
  const [first, ...others] = notice.tasks;
  if (!first) throw new Error("the grammar gave a notice without a task");

  it.each([
    ["a task that is not there", { ...first, block: 2 }, ["not found: ", "invented: "]],
    ["another date", { ...first, due: "2031-01-01" }, ["dates "]],
    ["another body that helps", { ...first, coordinating: ["bo-ngoai-giao"] }, ["coordinating "]],
  ])("sees %s", (_, wrong, signs) => {
    const { found, perfect, faults } = recallOf({ ...notice, tasks: [wrong, ...others] });
    expect(perfect).toBe(notice.tasks.length - 1);
    expect(found).toBe(signs.length > 1 ? notice.tasks.length - 1 : notice.tasks.length);
    for (const sign of signs) expect(faults.map((fault) => fault.slice(0, sign.length))).toContain(sign);
  });
});
