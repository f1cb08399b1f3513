import { describe, expect, it } from "vitest";
import type { NoticeKey, TaskId } from "../../lib/model/task.ts";
import { NO_FILTER } from "../../lib/model/task-filter.ts";
import { type ColumnId, DEFAULT_COLUMNS, fittingColumns, readColumns } from "./columns.ts";
import { chipsOf } from "./filter-chips.ts";
import { tableItems } from "./table-items.ts";

describe("columns", () => {
  it.each<[number, readonly ColumnId[]]>([
    [1_000, ["role", "lead", "due", "status"]],
    [760, ["role", "due", "status"]],
    [640, ["due", "status"]],
    [559, []],
  ])("of a table of %i px: those that have room", (width, shown) => {
    expect(fittingColumns(DEFAULT_COLUMNS, width)).toEqual(shown);
  });

  it("are read as chosen, without those that nobody knows", () => {
    expect(readColumns(["tags", "colour", "due"])).toEqual(["tags", "due"]);
    expect(readColumns(null)).toEqual(DEFAULT_COLUMNS);
  });
});

describe("lines of the table", () => {
  const [a, b] = ["a", "b"] as unknown as readonly [TaskId, TaskId];
  const groups = [
    { key: "x", ids: [a, b], open: 2, overdue: 1 },
    { key: "y", ids: [a], open: 0, overdue: 0 },
  ];
  const words = (key: string) => ({ title: key, about: "" });

  it("are a heading and its tasks; a task may stand twice, under keys of its own", () => {
    const items = tableItems({ ids: [a, b], groups }, new Set(), words);
    expect(items.map(({ key }) => key)).toEqual(["group:x", "x:a", "x:b", "group:y", "y:a"]);
  });

  it("of a folded group are its heading", () => {
    const items = tableItems({ ids: [a, b], groups }, new Set(["x"]), words);
    expect(items.map(({ key }) => key)).toEqual(["group:x", "group:y", "y:a"]);
  });
});

describe("chips", () => {
  it("name each part that is on, and take it off alone", () => {
    const filter = { ...NO_FILTER, mine: true, tags: ["khẩn", "vốn"], noticeKeys: ["k" as NoticeKey] };
    const chips = chipsOf(filter, () => "412/TB-VPCP");
    expect(chips.map(({ words }) => words)).toEqual(["Của đơn vị tôi", "412/TB-VPCP", "khẩn", "vốn"]);
    expect(chips[2]?.without).toEqual({ ...filter, tags: ["vốn"] });
  });

  it("says the three open states in one word", () => {
    const filter = { ...NO_FILTER, statuses: ["open-in-time", "open-overdue", "open-undated"] as const };
    expect(chipsOf(filter, String)).toMatchObject([{ words: "Chưa hoàn thành", without: NO_FILTER }]);
  });
});
