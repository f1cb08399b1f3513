import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildNotice, buildTask } from "../../../test/support/popup-states.ts";
import { addDays, daysBetween, type IsoDate } from "../../model/calendar-date.ts";
import type { Binding } from "../../model/own-unit.ts";
import type { NoticeKey, Task, TaskDeadline } from "../../model/task.ts";
import { NO_FILTER, TASK_ROLES, type TaskFilter } from "../../model/task-filter.ts";
import { Catalogue } from "../catalogue.ts";
import { canAskForDays, narrowTo } from "./narrowing.ts";
import type { SummaryLimits } from "./summarize.ts";

const MONDAY = "2026-11-23" as IsoDate;
const ALL: SummaryLimits = { leads: 1_000, notices: 1_000 };

const bound = (role: "lead" | "coordinating" | "collective" | null): Binding | null =>
  role && {
    ...{ role: role === "coordinating" ? "coordinating" : "lead", through: role === "collective" ? "collective" : "name" },
    ...{ unit: "Bộ Y tế", written: "Bộ Y tế", ground: null },
  };

const RECURRING: TaskDeadline = { text: "hằng tháng", value: { form: "recurring", every: "month", by: null } };

interface Sketch {
  /** Days from today; none without a date. */
  readonly due?: number | null | undefined;
  readonly done?: number | null | undefined;
  readonly leads?: readonly string[];
  readonly role?: "lead" | "coordinating" | "collective" | null;
  readonly notice?: string;
  /** Its day is that of the next turn. */
  readonly recurs?: boolean;
  /** The words of its deadline. */
  readonly words?: string;
}

function catalogueOf(sketches: readonly Sketch[], today: IsoDate = MONDAY): Catalogue {
  const catalogue = new Catalogue();
  sketches.forEach(
    ({ due = null, done = null, leads = [], role = null, notice = "1/TB-VPCP", recurs = false, words = "" }, index) => {
      const day = due === null ? null : addDays(today, due);
      const value = day && ({ form: "date", due: day, at: null, exclusive: false, basis: "stated" } as const);
      const task: Task = buildTask({
        ...{
          id: String(index),
          statement: `Việc ${index}`,
          deadlines: recurs ? [RECURRING] : value ? [{ text: words, value }] : [],
        },
        ...(recurs && { due: day }),
        ...{ leads: leads.map((name) => ({ name, agencyIds: [] })), completedOn: done === null ? null : addDays(today, done) },
        noticeKey: buildNotice(notice).key,
      });
      catalogue.put(task, buildNotice(notice), bound(role));
    },
  );
  return catalogue;
}

const summaryOf = (sketches: readonly Sketch[], filter: Partial<TaskFilter> = {}, limits = ALL) =>
  catalogueOf(sketches).summary({ ...NO_FILTER, ...filter }, MONDAY, limits);

describe("the states", () => {
  it("are counted for all tasks, and for each role that the unit has", () => {
    const { states } = summaryOf([
      { due: -1 },
      { due: 3, role: "lead" },
      { due: -5, done: -6, role: "lead" },
      { due: -5, done: 0 },
      {},
    ]);
    expect(states.map(({ role, total }) => [role, total])).toEqual([
      [null, 5],
      ["lead", 2],
    ]);
    expect(states[0]?.counts).toEqual({
      ...{ "done-on-time": 1, "done-late": 1, "open-in-time": 1, "open-overdue": 1, "open-undated": 1 },
    });
  });
});

describe("the weeks", () => {
  const totals = (dues: readonly (number | null)[]) => {
    const { bars, undated } = summaryOf(dues.map((due) => ({ due }))).weeks;
    return { bars: bars.map(({ total }) => total), undated };
  };

  it("begin on Monday and end on Sunday; what is passed and what is far stand apart", () => {
    // Monday 23/11: Sunday of this week is 6 days off, of the tenth week 69.
    expect(totals([-40, -1, 0, 6, 7, 13, 69, 70, 500])).toEqual({ bars: [2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 1, 2], undated: 0 });
  });

  it("has a first week of the days that are left of it", () => {
    // Thursday 26/11: Sunday is 3 days off.
    const thursday = addDays(MONDAY, 3);
    const catalogue = catalogueOf([{ due: 3 }, { due: 4 }], thursday);
    const { bars } = catalogue.summary(NO_FILTER, thursday, ALL).weeks;
    expect(bars.slice(1, 3).map(({ from, to, total }) => [from, to, total])).toEqual([
      ["2026-11-26", "2026-11-29", 1],
      ["2026-11-30", "2026-12-06", 1],
    ]);
  });

  it("leave out what is done, and say how much has no day", () => {
    const { weeks } = summaryOf([{ due: 1, done: 0 }, { due: 1 }, {}, { done: 0 }]);
    expect(weeks.bars.reduce((sum, { total }) => sum + total, 0)).toBe(1);
    expect(weeks.undated).toBe(1);
  });

  it("tell whose work it is", () => {
    const { weeks } = summaryOf([{ due: 1, role: "lead" }, { due: 1, role: "collective" }, { due: 2 }]);
    expect(weeks.bars[1]?.shares).toEqual({ lead: 1, coordinating: 0, collective: 1, other: 1 });
  });
});

describe("the leads", () => {
  it("stand in the order of their open tasks; a task of two counts for both, a name written twice once", () => {
    const { leads } = summaryOf([
      { due: 1, leads: ["Bộ Y tế", "Bộ Công an", "Bộ Y tế"] },
      { due: -1, leads: ["Bộ Y tế"] },
      { due: 1, done: 0, leads: ["Bộ Xây dựng"] },
      {},
    ]);
    expect(leads.bars.map(({ name, open }) => [name, open])).toEqual([
      ["Bộ Y tế", 2],
      ["", 1],
      ["Bộ Công an", 1],
    ]);
  });

  it("say how many have no bar", () => {
    const sketches = ["A", "B", "C"].map((name): Sketch => ({ due: 1, leads: [name] }));
    expect(summaryOf(sketches, {}, { leads: 2, notices: 1 }).leads).toMatchObject({
      bars: [{ name: "A" }, { name: "B" }],
      leftOut: 1,
    });
  });
});

describe("the timeline", () => {
  it("covers whole months around today", () => {
    const { from, to } = summaryOf([]).timeline;
    expect([from, to]).toEqual(["2026-11-01", "2027-03-31"]);
  });

  it("has a row for each notice, the most urgent first, and a point for each day", () => {
    const { timeline } = summaryOf([
      { due: 20, notice: "far" },
      { due: 5, notice: "near" },
      { due: 5, notice: "near", done: 0 },
      { due: 300, notice: "near" },
      { due: -300, notice: "near" },
      { notice: "near" },
      { due: -3, done: -4, notice: "done" },
      { due: 400, notice: "later" },
    ]);
    expect(timeline.rows.map(({ noticeKey }) => noticeKey)).toEqual(["near", "far", "done"].map((name) => buildNotice(name).key));
    expect(timeline.rows[0]).toMatchObject({ before: 1, after: 1, undated: 1 });
    expect(timeline.rows[0]?.points).toMatchObject([
      { day: "2026-11-28", total: 2, counts: { "open-in-time": 1, "done-on-time": 1 } },
    ]);
    expect(timeline.undated).toBe(1);
  });

  it("knows which points are next turns of recurring duties", () => {
    const { timeline } = summaryOf([{ due: 5, recurs: true }, { due: 5 }, { recurs: true }]);
    expect(timeline.rows[0]?.points).toMatchObject([{ total: 2, turns: 1 }]);
    expect(timeline.undated).toBe(1);
  });
});

describe("a deadline that is a whole time", () => {
  const dueOn = (day: string): number => daysBetween(MONDAY, day as IsoDate);

  it("is a span up to the day on which it counts, as many as there are, the longest first", () => {
    const { timeline } = summaryOf([
      { due: dueOn("2026-12-31"), words: "trong tháng 12/2026" },
      { due: dueOn("2026-12-31"), words: "trong quý IV/2026" },
      { due: dueOn("2026-12-31"), words: "trong quý IV/2026", done: 0 },
      { due: dueOn("2026-12-31"), words: "trước ngày 31/12/2026" },
    ]);
    expect(timeline.rows[0]?.spans).toEqual([
      { from: "2026-10-01", to: "2026-12-31", total: 2 },
      { from: "2026-12-01", to: "2026-12-31", total: 1 },
    ]);
    expect(timeline.rows[0]?.points).toMatchObject([{ day: "2026-12-31", total: 4 }]);
  });

  it("is shown while the window has some of it, also when its last day comes after", () => {
    const { timeline } = summaryOf([
      { due: dueOn("2027-12-31"), words: "trong năm 2027", notice: "year" },
      { due: dueOn("2027-12-31"), words: "trong quý IV/2027", notice: "later" },
    ]);
    expect(timeline.rows).toMatchObject([
      { noticeKey: buildNotice("year").key, points: [], after: 1, spans: [{ from: "2027-01-01", to: "2027-12-31", total: 1 }] },
    ]);
  });
});

/** Days around the borders of weeks, months and the window. */
const sketch: fc.Arbitrary<Sketch> = fc.record({
  // Mostly near today, so that several fall on one day.
  due: fc.option(fc.oneof(fc.integer({ min: -2, max: 8 }), fc.integer({ min: -60, max: 160 }))),
  done: fc.option(fc.integer({ min: -60, max: 0 }), { freq: 2 }),
  leads: fc.array(fc.constantFrom("Bộ Y tế", "Bộ Công an", "Bộ Xây dựng"), { maxLength: 3 }),
  role: fc.constantFrom("lead", "coordinating", "collective", null),
  notice: fc.constantFrom("1/TB-VPCP", "2/CT-TTg", "3/CĐ-TTg"),
  recurs: fc.boolean(),
});
/** Most filters ask for little: one that asks for everything at once shows nothing. */
const seldom = <T>(values: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray([...values]) });
const filters: fc.Arbitrary<TaskFilter> = fc
  .record({
    mine: fc.boolean(),
    roles: seldom(TASK_ROLES),
    statuses: seldom(["done-on-time", "done-late", "open-in-time", "open-overdue", "open-undated"] as const),
    leads: seldom(["Bộ Y tế", "Bộ Công an"]),
    noticeKeys: seldom(["1/TB-VPCP", "2/CT-TTg"].map((name): NoticeKey => buildNotice(name).key)),
    due: fc.oneof(
      fc.constant(null),
      fc.constantFrom(null, ...(["overdue", "week", "recurring"] as const).map((kind) => ({ kind }))),
      fc.tuple(fc.integer({ min: -50, max: 100 }), fc.integer({ min: 0, max: 60 })).map(([from, days]) => ({
        ...{ kind: "range" as const, from: addDays(MONDAY, from), to: addDays(MONDAY, from + days) },
      })),
    ),
  })
  .map((parts): TaskFilter => ({ ...NO_FILTER, ...parts }));

it("a press on a part of a picture shows as many tasks as it says", () => {
  fc.assert(
    fc.property(fc.array(sketch, { maxLength: 40 }), filters, fc.integer({ min: 0, max: 6 }), (sketches, filter, weekday) => {
      const today = addDays(MONDAY, weekday);
      const catalogue = catalogueOf(sketches, today);
      const { states, weeks, leads, timeline } = catalogue.summary(filter, today, ALL);
      const shows = (narrowed: TaskFilter, count: number): void => expect(catalogue.count(narrowed, today)).toBe(count);
      for (const { role, counts } of states)
        for (const status of ["done-on-time", "done-late", "open-in-time", "open-overdue", "open-undated"] as const)
          if (counts[status] > 0) shows(narrowTo.state(filter, status, role), counts[status]);
      for (const { name, open } of leads.bars) if (name !== "") shows(narrowTo.lead(filter, name, null), open);
      if (!canAskForDays(filter)) return;
      for (const bar of weeks.bars) if (bar.total > 0) shows(narrowTo.week(filter, bar, today), bar.total);
      for (const { noticeKey, points } of timeline.rows)
        for (const { day, total } of points) shows(narrowTo.days(filter, noticeKey, day, day, today), total);
    }),
    { numRuns: 400 },
  );
});
