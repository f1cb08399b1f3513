import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BackupTables } from "../model/backup.ts";
import type { ListField, TableFile } from "../model/list-mapping.ts";
import type { AgencyId } from "../model/mention.ts";
import { backupRows } from "../model/schemas/backup.ts";
import type { Task, TaskId } from "../model/task.ts";
import { readListDeadlines, readNamedNotice } from "./list-cells.ts";
import { guessMapping } from "./list-guess.ts";
import { readList } from "./list-tasks.ts";
import { planMerge } from "./merge.ts";

let ids = 0;
const OPTIONS = {
  now: 99,
  newId: () => `6f3a1f0e-0a51-4a6c-9a3a-${String(++ids).padStart(12, "0")}` as TaskId,
  agencyIdsOf: (name: string) => (name === "Bộ Tài chính" ? ["bo-tai-chinh" as AgencyId] : []),
};
const NOTHING: BackupTables = { notices: [], tasks: [], dismissals: [], drafts: [], history: [] };

const HEADINGS = [
  "STT",
  "Nội dung nhiệm vụ",
  "Đơn vị chủ trì",
  "Đơn vị phối hợp",
  "Thời hạn",
  "Văn bản giao",
  "Tình hình thực hiện",
  "Ghi chú",
];
const list = (...rows: readonly (readonly string[])[]): TableFile => {
  const all = [["BẢNG THEO DÕI NHIỆM VỤ NĂM 2026"], [], HEADINGS, ...rows];
  return {
    rows: all,
    isGuarded: false,
    list: { ...(guessMapping(all) ?? { headerRow: 0, columns: [] }), fileName: "Theo dõi 2026.xlsx" },
  };
};
function tasksOf(file: TableFile): readonly Task[] {
  const read = readList(file, OPTIONS);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.tables.tasks;
}

describe("the mapping is guessed", () => {
  it.each<[string, string[][], (ListField | null)[], number]>([
    [
      "from headings under a title",
      [["Danh sách"], [], HEADINGS],
      ["ordinal", "statement", "leads", "coordinating", "deadline", "number", "note", "note"],
      2,
    ],
    [
      "from headings in capitals, with line breaks and numbers",
      [["TT", "NHIỆM VỤ,\nCÔNG VIỆC", "CƠ QUAN\nCHỦ TRÌ", "SẢN PHẨM", "THỜI GIAN HOÀN THÀNH"]],
      ["ordinal", "statement", "leads", "product", "deadline"],
      0,
    ],
    [
      "from headings over two rows",
      [
        ["STT", "Nhiệm vụ", "Đơn vị", "", "Hạn xử lý"],
        ["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Hạn xử lý"],
        ["1", "Rà soát", "A", "B", "30/11/2026"],
      ],
      ["ordinal", "statement", "leads", "coordinating", "deadline"],
      1,
    ],
    [
      "from few columns in other words",
      [["Việc cần làm", "Người thực hiện", "Deadline"]],
      ["statement", "assignedTo", "deadline"],
      0,
    ],
    [
      "with columns that mean nothing to us",
      [["Mã", "Ý kiến chỉ đạo", "Lãnh đạo", "Số ký hiệu", "Ngày ban hành"]],
      [null, "statement", null, "number", "issued"],
      0,
    ],
  ])("%s", (_, rows, columns, headerRow) => {
    expect(guessMapping(rows)).toEqual({ columns, headerRow });
  });

  it("and not where nothing looks like a list of tasks", () => {
    expect(
      guessMapping([
        ["Họ tên", "Năm sinh"],
        ["Nội dung: nhiệm vụ trọng tâm năm 2026 của đơn vị theo quyết định đã ban hành ngày 01/02"],
      ]),
    ).toBeNull();
  });
});

describe("a row of a list", () => {
  it("becomes a task, with its notice", () => {
    const read = readList(
      list([
        "1",
        "Rà soát quy hoạch",
        "Bộ Tài chính; Sở Văn hóa, Thể thao và Du lịch",
        "",
        "trước ngày 30/11/2026",
        "412/TB-VPCP ngày 20/11/2026",
        "Đang làm",
        "Gấp",
      ]),
      OPTIONS,
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        skipped: 0,
        tables: {
          notices: [
            { number: "412/TB-VPCP", issued: "2026-11-20", documentType: "TB", issuer: null, key: "doc|412/TB-VPCP|2026-11-20|" },
          ],
          tasks: [
            {
              ...{ statement: "Rà soát quy hoạch", origin: "list", due: "2026-11-30", sources: [], quote: "", completedOn: null },
              leads: [
                { name: "Bộ Tài chính", agencyIds: ["bo-tai-chinh"] },
                { name: "Sở Văn hóa, Thể thao và Du lịch", agencyIds: [] },
              ],
              deadlines: [{ text: "trước ngày 30/11/2026", value: { due: "2026-11-30", exclusive: true } }],
              note: "Tình hình thực hiện: Đang làm\nGhi chú: Gấp",
            },
          ],
        },
      },
    });
  });

  it("keeps words of a deadline that names no day, and makes no day of them", () => {
    const [task] = tasksOf(list(["1", "Báo cáo", "", "", "Quý IV/2026; thường xuyên", "", "", ""]));
    expect(task).toMatchObject({ deadlines: [], due: null, note: "Thời hạn: Quý IV/2026\nThời hạn: thường xuyên" });
  });

  it("is no task when it heads a group, numbers the columns, sums up or is empty", () => {
    const read = readList(
      list(["(1)", "(2)", "(3)"], ["I", "NHÓM NHIỆM VỤ VỀ THỂ CHẾ"], ["1", "Rà soát"], [], ["", "", "Tổng: 1"], ["2", "Sơ kết"]),
      OPTIONS,
    );
    expect(read).toMatchObject({ value: { skipped: 3, tables: { tasks: [{ statement: "Rà soát" }, { statement: "Sơ kết" }] } } });
  });

  it("takes off the guard of a CSV file alone", () => {
    const file = list(["1", "'=Rà soát"]);
    expect(tasksOf({ ...file, isGuarded: true })[0]?.statement).toBe("=Rà soát");
    expect(tasksOf(file)[0]?.statement).toBe("'=Rà soát");
  });
});

describe("a cell that cannot be read is named by row and column", () => {
  it.each<[string, string[], number, string]>([
    ["a day that does not exist", ["1", "A", "", "", "31/02/2026"], 5, "Thời hạn"],
    ["days the American way", ["1", "A", "", "", "12/31/2026"], 5, "Thời hạn"],
    ["words beyond all measure", ["1", "A".repeat(20_001)], 5, "Nội dung nhiệm vụ"],
  ])("%s", (_, row, line, column) => {
    expect(readList(list(["0", "Trước đó"], row), OPTIONS)).toEqual({
      ok: false,
      error: { code: "wrong-cell", row: line, place: column, field: "" },
    });
  });

  it("and a list without the column of tasks, or without a task, is refused", () => {
    const file = list(["1", "A"]);
    const without = { ...file, list: { headerRow: 2, fileName: "x", columns: [null, "leads"] as const } };
    expect(readList(without, OPTIONS)).toMatchObject({ error: { code: "no-statement-column" } });
    expect(readList(list(), OPTIONS)).toMatchObject({ error: { code: "no-tasks" } });
  });
});

describe("a list taken in again", () => {
  const file = () => list(["1", "Rà soát", "Bộ Tài chính", "", "30/11/2026", "", "", "Gấp"], ["2", "Sơ kết"], ["3", "Sơ kết"]);
  const first = planMerge(NOTHING, { ...NOTHING, notices: [], tasks: tasksOf(file()) }, { takeTheirs: false, now: 1 }).put;

  it("adds nothing twice", () => {
    expect(first.tasks).toHaveLength(3);
    const again = planMerge(first, { ...NOTHING, tasks: tasksOf(file()) }, { takeTheirs: false, now: 2 });
    expect(again.summary).toMatchObject({ added: 0, changed: 0, same: 3, conflicts: [] });
  });

  it("fills what was empty, and asks where both say something", () => {
    const more = tasksOf(list(["1", "Rà soát", "Bộ Y tế", "Bộ Công an", "30/11/2026", "", "", "Gấp"]));
    const { summary, put } = planMerge(first, { ...NOTHING, tasks: more }, { takeTheirs: false, now: 2 });
    expect(summary).toMatchObject({ added: 0, changed: 1, conflicts: [{ field: "leads" }] });
    expect(put.tasks[0]).toMatchObject({ leads: [{ name: "Bộ Tài chính" }], coordinating: [{ name: "Bộ Công an" }] });
  });
});

it.each([
  ["30/11/2026", ["2026-11-30"], []],
  ["30-11-26", ["2026-11-30"], []],
  ["2026-11-30 00:00:00", ["2026-11-30"], []],
  ["46356", ["2026-11-30"], []],
  ["Trước 30/11/2026; chậm nhất ngày 5.12.2026", ["2026-11-30", "2026-12-05"], []],
  ["Hoàn thành trước ngày 30/11/2026.", ["2026-11-30"], []],
  ["Theo Quyết định 15/QĐ-TTg ngày 30/11/2026", [], ["Theo Quyết định 15/QĐ-TTg ngày 30/11/2026"]],
  ["11/2026", [], ["11/2026"]],
  ["", [], []],
])("a cell of deadlines says: %s", (cell, days, words) => {
  const read = readListDeadlines(cell);
  expect(read?.deadlines.map(({ value }) => (value.form === "date" ? value.due : null))).toEqual(days);
  expect(read?.words).toEqual(words);
});

it.each([
  ["412/TB-VPCP", "412/TB-VPCP", "TB", null],
  ["Công điện 96/CĐ-TTg ngày 5/9/2026 của Thủ tướng", "96/CĐ-TTg", "CĐ", "2026-09-05"],
  ["15/2026/QĐ-UBND", "15/2026/QĐ-UBND", "QĐ", null],
  ["Thông báo kết luận họp giao ban", "Thông báo kết luận họp giao ban", null, null],
])("a cell of notices names: %s", (cell, number, documentType, issued) => {
  expect(readNamedNotice(cell)).toEqual({ number, documentType, issued });
});

it("whatever stands in the cells, a list gives tasks that can be stored, or one reason with its place", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom("", "__proto__", "constructor", "=1+1", "31/02/2026", "46356", "30/11/2026", "I", "(1)", "\u0000", "a;b\nc"),
  );
  const field = fc.constantFrom<(ListField | null)[]>(
    null,
    "statement",
    "leads",
    "deadline",
    "issued",
    "number",
    "completedOn",
    "note",
    "tags",
    "ordinal",
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }),
      fc.array(field, { maxLength: 8 }),
      fc.nat(9),
      (rows, columns, headerRow) => {
        const read = readList({ rows, isGuarded: true, list: { headerRow, columns, fileName: "f" } }, OPTIONS);
        if (!read.ok) {
          expect(read.error.code).toMatch(/^(?:wrong-cell|no-tasks|no-statement-column)$/u);
          return;
        }
        for (const task of read.value.tables.tasks) expect(backupRows.tasks.safeParse(task).success).toBe(true);
        for (const notice of read.value.tables.notices) expect(backupRows.notices.safeParse(notice).success).toBe(true);
        const merged = planMerge(NOTHING, read.value.tables, { takeTheirs: false, now: 1 });
        expect(merged.summary.added).toBe(read.value.tables.tasks.length);
      },
    ),
    { numRuns: 300 },
  );
});
