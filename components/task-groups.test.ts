import { describe, expect, it } from "vitest";
import type { IsoDate } from "../lib/model/calendar-date.ts";
import { buildNotice, buildTask, sampleItems, TODAY } from "../test/support/popup-states.ts";
import { groupItems } from "./task-groups.ts";
import { toTaskItem } from "./task-item.ts";

const dated = (id: string, due: string, savedAt = 0) =>
  toTaskItem(
    buildTask({
      id,
      statement: id,
      savedAt,
      deadlines: [{ text: "", value: { form: "date", due: due as IsoDate, at: null, exclusive: false, basis: "stated" } }],
    }),
    buildNotice("1/TB-VPCP"),
    TODAY,
  );

describe("the groups of the list", () => {
  it("stand in the order of their pressure, done ones last, empty ones left out", () => {
    const groups = groupItems(sampleItems());
    expect(groups.map(({ id, items }) => `${id} ${items.length}`)).toEqual([
      "overdue 2",
      "today 1",
      "next-7-days 2",
      "later 2",
      "recurring 1",
      "after-event 1",
      "undated 1",
      "done 1",
    ]);
    expect(groupItems([])).toEqual([]);
  });

  it("go by date, then by saving", () => {
    const items = [dated("c", "2026-11-20", 2), dated("a", "2026-11-01", 3), dated("b", "2026-11-20", 1)];
    expect(groupItems(items)[0]?.items.map(({ task }) => task.id)).toEqual(["a", "b", "c"]);
  });

  it("put the user's own first, whatever their dates, but not among what is done", () => {
    const binding = { role: "lead", through: "name", unit: "Bộ Y tế", written: "Bộ Y tế", ground: null } as const;
    const items = [dated("a", "2026-11-01"), { ...dated("b", "2026-11-20"), binding }, { ...dated("c", "2026-11-10"), binding }];
    expect(groupItems(items)[0]?.items.map(({ task }) => task.id)).toEqual(["c", "b", "a"]);
    const done = items.map((item) => ({ ...item, group: "done" as const }));
    expect(groupItems(done)[0]?.items.map(({ task }) => task.id)).toEqual(["a", "b", "c"]);
  });

  it("does not change the list that it was given", () => {
    const items = [dated("b", "2026-11-20"), dated("a", "2026-11-01")];
    groupItems(items);
    expect(items.map(({ task }) => task.id)).toEqual(["b", "a"]);
  });
});
