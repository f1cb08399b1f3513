import { describe, expect, it } from "vitest";
import { buildTask } from "../../test/support/popup-states.ts";
import type { IsoDate } from "./calendar-date.ts";
import type { DeadlineValue } from "./mention.ts";
import type { Task } from "./task.ts";
import { applyChanges, isSameValue, rereadWording, type TaskChanges } from "./task-changes.ts";

const on = (due: string): DeadlineValue => ({
  form: "date",
  due: due as IsoDate,
  at: null,
  exclusive: true,
  basis: "stated",
});
const READ = [{ text: "trước ngày 30/11", value: on("2026-11-30") }];
const EARLIER = [{ text: "trước ngày 30/11", value: on("2026-11-25") }];
const LEADS = [{ name: "Bộ Tài chính", agencyIds: [] }];
const TASK: Task = buildTask({
  ...{ id: "1", statement: "Cân đối vốn", folded: "cân đối vốn", leads: LEADS, deadlines: READ, product: null, note: "Cũ" },
});

describe("a change", () => {
  it("keeps what the text said, sets the new due date, and leaves the identity alone", () => {
    const changed = applyChanges(TASK, { statement: "Bố trí vốn", deadlines: EARLIER });
    expect(changed).toMatchObject({ statement: "Bố trí vốn", due: "2026-11-25", folded: "cân đối vốn", leads: LEADS });
    expect(changed.asRead).toEqual({ statement: "Cân đối vốn", deadlines: READ });
  });

  it("twice keeps the text's own words, not the first correction", () => {
    const twice = applyChanges(applyChanges(TASK, { statement: "Bố trí vốn" }), { statement: "Bố trí đủ vốn" });
    expect([twice.statement, twice.asRead]).toEqual(["Bố trí đủ vốn", { statement: "Cân đối vốn" }]);
  });

  it("back to the text's words is no correction any more", () => {
    const changed = applyChanges(TASK, { statement: "Bố trí vốn", deadlines: EARLIER });
    // As it comes back from the page: the same, with its keys in another order.
    const deadlines = [
      {
        value: { basis: "stated", exclusive: true, at: null, due: "2026-11-30" as IsoDate, form: "date" },
        text: "trước ngày 30/11",
      },
    ];
    const restored = applyChanges(changed, { deadlines } as TaskChanges);
    expect(restored).toMatchObject({ due: "2026-11-30", asRead: { statement: "Cân đối vốn" } });
    expect(applyChanges(restored, { statement: "Cân đối vốn" })).toEqual(TASK);
  });

  it("of what the text does not state is told from it all the same", () => {
    const changed = applyChanges(TASK, { product: "Báo cáo" });
    expect(changed).toMatchObject({ product: "Báo cáo", asRead: { product: null } });
    expect(applyChanges(changed, { product: null })).toEqual(TASK);
  });

  it("that says the same changes nothing", () => {
    expect(applyChanges(TASK, { statement: "Cân đối vốn", leads: [{ agencyIds: [], name: "Bộ Tài chính" }] })).toEqual(TASK);
  });

  it("to note, tags and planned day is the user's own and no correction", () => {
    const own = { note: "Mới", tags: ["vốn"], plannedOn: "2026-11-20" as IsoDate };
    expect(applyChanges(TASK, own)).toEqual({ ...TASK, ...own });
    expect(applyChanges({ ...TASK, ...own }, { tags: [] })).toMatchObject({ note: "Mới", tags: [], plannedOn: "2026-11-20" });
  });

  it("that takes the last deadline away leaves none due", () => {
    expect(applyChanges(TASK, { deadlines: [] })).toMatchObject({ due: null, dueAt: null, asRead: { deadlines: READ } });
  });
});

describe("a later reading", () => {
  const later = { ...TASK, statement: "Cân đối đủ vốn", leads: [], product: "Kế hoạch" };
  it("gives new words to what was not corrected, and to nothing else", () => {
    const corrected = applyChanges(TASK, { statement: "Bố trí vốn", deadlines: EARLIER });
    expect(rereadWording(corrected, later)).toMatchObject({
      ...{ statement: "Bố trí vốn", leads: [], product: "Kế hoạch", deadlines: EARLIER, due: "2026-11-25" },
      asRead: { statement: "Cân đối đủ vốn", deadlines: READ },
    });
  });

  it("that has come to say what the user had corrected it to is no correction any more", () => {
    const corrected = applyChanges(TASK, { statement: "Cân đối đủ vốn" });
    expect(rereadWording(corrected, later)).toMatchObject({ statement: "Cân đối đủ vốn", asRead: {} });
  });
});

describe("two values", () => {
  it.each([
    [null, null, true],
    [null, {}, false],
    ["a", "a", true],
    [["a"], ["a", "b"], false],
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [{ a: undefined }, { b: undefined }, false],
  ])("%j and %j", (a, b, isSame) => {
    expect(isSameValue(a, b)).toBe(isSame);
  });
});
