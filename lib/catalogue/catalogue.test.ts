import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildNotice, buildTask, TODAY } from "../../test/support/popup-states.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import type { Binding } from "../model/own-unit.ts";
import type { Task, TaskDeadline } from "../model/task.ts";
import { NO_FILTER, type TaskFilter } from "../model/task-filter.ts";
import { isFound, readQuery, searchable } from "../text/search.ts";
import { Catalogue } from "./catalogue.ts";
import type { GroupKey } from "./grouping.ts";
import { searchTextOf } from "./line.ts";
import type { SortKey } from "./sorting.ts";

const on = (due: string): TaskDeadline => ({
  text: "",
  value: { form: "date", due: due as IsoDate, at: null, exclusive: false, basis: "stated" },
});
const lead = (name: string) => [{ name, agencyIds: [] }];
const MINE: Binding = { role: "lead", through: "name", unit: "Bộ Y tế", written: "Bộ Y tế", ground: null };

const TASKS: readonly [Task, string][] = [
  [
    buildTask({
      id: "late",
      statement: "Rà soát kho thuốc dự trữ",
      deadlines: [on("2026-11-15")],
      leads: lead("Bộ Y tế"),
      tags: ["thuốc"],
    }),
    "385/TB-VPCP",
  ],
  [
    buildTask({
      id: "soon",
      statement: "Báo cáo giải ngân vốn đầu tư",
      deadlines: [on("2026-11-30")],
      leads: lead("Bộ Tài chính"),
      tags: ["vốn", "báo cáo"],
    }),
    "412/TB-VPCP",
  ],
  [
    buildTask({
      id: "none",
      statement: "Thường xuyên kiểm tra trạm y tế",
      leads: [...lead("Bộ Y tế"), ...lead("Bộ Công an")],
      note: "Gọi Sở Y tế",
    }),
    "412/TB-VPCP",
  ],
  [
    buildTask({
      id: "done",
      statement: "Hoàn thành dự án đường ven biển",
      deadlines: [on("2026-11-10")],
      completedOn: "2026-11-12" as IsoDate,
    }),
    "385/TB-VPCP",
  ],
];

function filled(): Catalogue {
  const catalogue = new Catalogue();
  for (const [task, number] of TASKS) {
    const own = { ...task, noticeKey: buildNotice(number).key };
    catalogue.put(own, buildNotice(number), task.leads.some(({ name }) => name === "Bộ Y tế") ? MINE : null);
  }
  return catalogue;
}
const arrange = (
  catalogue: Catalogue,
  filter: Partial<TaskFilter> = {},
  key: SortKey = "due",
  isDescending = false,
  group: GroupKey = "none",
) => catalogue.arrange({ filter: { ...NO_FILTER, ...filter }, sort: { key, isDescending }, group }, TODAY);

describe("the table", () => {
  it("is sorted by deadline, what has none last in both directions", () => {
    expect(arrange(filled()).ids).toEqual(["done", "late", "soon", "none"]);
    expect(arrange(filled(), {}, "due", true).ids).toEqual(["soon", "late", "done", "none"]);
  });

  it.each<[SortKey, readonly string[]]>([
    ["lead", ["soon", "late", "none", "done"]],
    ["notice", ["done", "late", "soon", "none"]],
    ["status", ["late", "soon", "none", "done"]],
    ["role", ["late", "none", "done", "soon"]],
  ])("is sorted by %s", (key, ids) => {
    expect(arrange(filled(), {}, key).ids).toEqual(ids);
  });

  it("counts the states of what is asked for, whichever of them are shown", () => {
    const { ids, statuses } = arrange(filled(), { mine: true, statuses: ["open-overdue"] });
    expect(ids).toEqual(["late"]);
    expect(statuses).toMatchObject({ "open-overdue": 1, "open-undated": 1, "open-in-time": 0 });
  });

  it.each<[GroupKey, readonly (readonly [string, readonly string[]])[]]>([
    [
      "notice",
      [
        ["385/TB-VPCP", ["done", "late"]],
        ["412/TB-VPCP", ["soon", "none"]],
      ],
    ],
    [
      "lead",
      [
        ["", ["done"]],
        ["Bộ Y tế", ["late", "none"]],
        ["Bộ Tài chính", ["soon"]],
        ["Bộ Công an", ["none"]],
      ],
    ],
    [
      "due",
      [
        ["overdue", ["late"]],
        ["next-7-days", ["soon"]],
        ["undated", ["none"]],
        ["done", ["done"]],
      ],
    ],
    [
      "tag",
      [
        ["", ["done", "none"]],
        ["thuốc", ["late"]],
        ["vốn", ["soon"]],
        ["báo cáo", ["soon"]],
      ],
    ],
  ])("is grouped by %s, a task in each of its groups", (group, expected) => {
    const { groups } = arrange(filled(), {}, "due", false, group);
    expect(groups?.map(({ key, ids }) => [key, ids])).toEqual(expected);
  });

  it("says of a group how much is open and overdue", () => {
    expect(arrange(filled(), {}, "due", false, "notice").groups?.[0]).toMatchObject({ open: 1, overdue: 1 });
  });
});

describe("searching", () => {
  it.each([
    ["kho thuoc", ["late"]],
    ["KHO THUỐC", ["late"]],
    ["dự án", ["done"]],
    ["du", ["done", "late"]],
    ["trữ", ["late"]],
    ["412", ["soon", "none"]],
    ["sở y tế", ["none"]],
    ["bo y te thuoc", ["late"]],
    ["không có", []],
  ])("%s", (text, ids) => {
    expect(arrange(filled(), { text }).ids).toEqual(ids);
  });

  it("finds what a search through each task's words finds", () => {
    for (const text of ["du", "dự", "dữ", "giai ngan", "y te", "bộ", "b", "tế tr", "kỹ", "đầu tư báo"]) {
      const query = readQuery(text);
      const slow = TASKS.filter(([task, number]) => query && isFound(query, searchable(searchTextOf(task, buildNotice(number)))));
      expect(arrange(filled(), { text }).ids.slice().sort(), text).toEqual(slow.map(([{ id }]) => id).sort());
    }
  });
});

describe("changes", () => {
  it("take the place of what was there", () => {
    const catalogue = filled();
    catalogue.put(buildTask({ id: "soon", statement: "Việc đã sửa", completedOn: TODAY }), buildNotice("412/TB-VPCP"), null);
    expect(catalogue.size).toBe(4);
    expect(arrange(catalogue, { text: "giải ngân" }).ids).toEqual([]);
    expect(arrange(catalogue, { text: "đã sửa" }).ids).toEqual(["soon"]);
  });

  it("take away what is gone", () => {
    const catalogue = filled();
    catalogue.remove(TASKS[0]?.[0].id as Task["id"]);
    expect(arrange(catalogue).ids).toEqual(["done", "soon", "none"]);
    expect(arrange(catalogue, { text: "thuốc" }).ids).toEqual([]);
  });
});

describe("a catalogue that has been looked at", () => {
  const KEYS: readonly SortKey[] = ["due", "status", "role", "lead", "notice", "planned", "saved"];
  type Change = readonly [id: string, by: "put" | "remove", fields: Partial<Task>, number: string, isMine: boolean];
  const change = fc.tuple(
    fc.constantFrom("1", "2", "3", "4", "5", "6", "7"),
    fc.constantFrom("put" as const, "put" as const, "remove" as const),
    fc.record({
      deadlines: fc.constantFrom([], [on("2026-11-15")], [on("2026-11-30")]),
      leads: fc.constantFrom([], lead("Bộ Y tế"), lead("Bộ Tài chính"), lead("Ủy ban nhân dân tỉnh Gia Lai")),
      tags: fc.constantFrom([], ["thuốc"], ["vốn", "thuốc"]),
      completedOn: fc.constantFrom(null, "2026-11-12" as IsoDate),
      plannedOn: fc.constantFrom(null, "2026-11-20" as IsoDate),
      archivedAt: fc.constantFrom(null, null, 1),
      savedAt: fc.constantFrom(1, 2, 3),
    }),
    fc.constantFrom("385/TB-VPCP", "412/TB-VPCP"),
    fc.boolean(),
  );
  const act = (catalogue: Catalogue, [id, by, fields, number, isMine]: Change): void => {
    const task = buildTask({ id, statement: `Việc ${id}`, ...fields });
    if (by === "remove") catalogue.remove(task.id);
    else catalogue.put({ ...task, noticeKey: buildNotice(number).key }, buildNotice(number), isMine ? MINE : null);
  };

  it("shows and counts after each change what one that is new shows and counts", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), fc.constantFrom(...KEYS), fc.boolean(), (changes, key, isDescending) => {
        const old = new Catalogue();
        changes.forEach((one, at) => {
          act(old, one);
          const fresh = new Catalogue();
          for (const before of changes.slice(0, at + 1)) act(fresh, before);
          expect(arrange(old, {}, key, isDescending)).toEqual(arrange(fresh, {}, key, isDescending));
          expect(old.tally(TODAY)).toEqual(fresh.tally(TODAY));
        });
      }),
      { numRuns: 150, seed: 20_261_122 },
    );
  });
});

it("counts for the rail: archived and deleted tasks only as such", () => {
  const catalogue = filled();
  catalogue.put(buildTask({ id: "away", statement: "Việc cũ", archivedAt: 1 }), buildNotice("1/TB"), MINE);
  catalogue.put(buildTask({ id: "gone", statement: "Việc bỏ", deletedAt: 1 }), buildNotice("1/TB"), MINE);
  expect(catalogue.tally(TODAY)).toMatchObject({
    ...{ all: 4, mine: 2, overdue: 1, week: 1, undated: 1, recurring: 0, archived: 1, trash: 1 },
    notices: [
      ["385/TB-VPCP", 2],
      ["412/TB-VPCP", 2],
    ],
    leads: [
      ["Bộ Y tế", 2],
      ["Bộ Công an", 1],
      ["Bộ Tài chính", 1],
    ],
  });
  expect(catalogue.count({ ...NO_FILTER, text: "việc" }, TODAY)).toBe(0);
});

describe("tasks that resemble one", () => {
  const WATER = "Rà soát phương án cấp nước sinh hoạt mùa khô cho các xã vùng cao";
  const filled = (count: number) => {
    const catalogue = new Catalogue();
    const put = (id: string, statement: string, number: string, fields: Partial<Task> = {}): void =>
      catalogue.put(buildTask({ id, statement, ...fields, noticeKey: number as Task["noticeKey"] }), buildNotice(number), null);
    for (let at = 0; at < count; at++) put(`filler-${at}`, `Đẩy nhanh tiến độ công trình số ${at} tại các xã`, `${at}/KH-UBND`);
    put("one", WATER, "1/TB-VPCP");
    put("again", `Tiếp tục ${WATER.toLowerCase()}, báo cáo`, "2/CT-TTg");
    put("neighbour", WATER, "1/TB-VPCP");
    put("gone", WATER, "3/CT-TTg", { deletedAt: 1 });
    put("other", "Hướng dẫn quản lý tài sản công là kết cấu hạ tầng cấp nước", "4/CV-BTC");
    return catalogue;
  };
  const one = { ...buildTask({ id: "one", statement: WATER }), noticeKey: "1/TB-VPCP" as Task["noticeKey"] };

  it.each([0, 3_000])("are of other notices and not in the trash, among %i others", (count) => {
    expect(filled(count).resembling(one, 10)).toEqual(["again"]);
  });
});
