import { describe, expect, it } from "vitest";
import { backupTask } from "../../test/support/backup-tables.ts";
import { CSV_LABELS, csvTask, dated } from "../../test/support/csv-tasks.ts";
import type { BackupTables } from "../model/backup.ts";
import type { ClockTime, IsoDate } from "../model/calendar-date.ts";
import type { Task } from "../model/task.ts";
import { readSheet } from "../sheet/csv-read.ts";
import { COLUMNS, type Column } from "./columns.ts";
import { toCsv } from "./csv.ts";
import { BYTE_ORDER_MARK, unguard, writeRow } from "./csv-cells.ts";
import { planSheet, readTaskSheet, type SheetOptions } from "./csv-import.ts";

/** A whole file of these rows. */
const writeCsv = (rows: readonly (readonly string[])[], separator: ";" | ","): string =>
  BYTE_ORDER_MARK + rows.map((cells) => writeRow(cells, separator)).join("");

const { notice } = csvTask();
const OPTIONS: SheetOptions = { today: "2026-11-22" as IsoDate, labels: CSV_LABELS, takeTheirs: false, now: 99 };

const task = backupTask(1, {
  statement: "- Rà soát; báo cáo",
  leads: [
    { name: "Bộ Tài chính", agencyIds: [] },
    { name: "Bộ Quốc phòng; Bộ Công an", agencyIds: [] },
  ],
  deadlines: [
    dated("trước 17 giờ ngày 30/11/2026", "2026-11-30", { at: "17:00", exclusive: true }),
    { text: "định kỳ; hằng quý", value: { form: "recurring", every: "quarter", by: null } },
  ],
  targets: [{ text: "trên 95%; ít nhất 3 tuyến", value: null }],
  product: "=Báo cáo",
  note: '\'=1+1\n"hai"; dòng\r\nba',
  tags: ["a;b", "c"],
  plannedOn: "2026-11-25" as IsoDate,
  assignedTo: "@A",
  progress: [
    { day: "2026-11-20" as IsoDate, text: "Họp\n21/11/2026: không phải ghi chú mới" },
    { day: "2026-11-22" as IsoDate, text: "Trình" },
  ],
  evidence: " có khoảng trắng ",
  sideState: "extended",
  reminderDays: [7, 1],
  occurrences: [
    { day: "2026-09-30" as IsoDate, completedOn: "2026-10-02" as IsoDate },
    { day: "2026-12-31" as IsoDate, completedOn: null },
  ],
  due: "2026-11-30" as IsoDate,
  dueAt: "17:00" as ClockTime,
  updatedAt: 5,
});
const tables = (...tasks: readonly Task[]): BackupTables => ({
  notices: [notice],
  tasks,
  dismissals: [],
  drafts: [],
  history: [],
});
const exported = (tasks: readonly Task[], separator: ";" | "," = ";") =>
  toCsv(
    tasks.map((one) => ({ task: one, notice })),
    { ...OPTIONS, separator },
  );
function take(text: string, here: BackupTables = tables(task), options = OPTIONS) {
  const rows = readSheet(text);
  if (!rows.ok) return rows;
  const sheet = readTaskSheet(rows.value, CSV_LABELS);
  return sheet.ok ? planSheet(here, sheet.value, options) : sheet;
}
/** The exported file with one cell written over. */
function edited(column: Column, cell: string): string {
  const read = readSheet(exported([task]));
  if (!read.ok) throw new Error(read.error.code);
  const [headings = [], row = []] = read.value;
  return writeCsv([headings, row.map((old, at) => (at === COLUMNS.indexOf(column) ? cell : unguard(old)))], ";");
}

describe("a file taken in as it was written", () => {
  const odd = ["=1", "'=1", "''=1", "\t=1", "\n", ' "', "a\r\nb", "-", "'", "＝1"].map((note, at) =>
    backupTask(at % 10, { id: `${task.id.slice(0, -2)}${20 + at}` as Task["id"], note, evidence: note, statement: `x${note}` }),
  );
  it.each([";", ","] as const)("parted by %s, changes nothing", (separator) => {
    const all = [task, ...odd];
    const plan = take(exported(all, separator), tables(...all));
    expect(plan).toMatchObject({ ok: true, value: { summary: { changed: 0, same: all.length, conflicts: [] } } });
  });

  it("has columns moved, left out and parted by tabs, and changes nothing", () => {
    const read = readSheet(exported([task]));
    if (!read.ok) throw new Error(read.error.code);
    const text = read.value.map((row) => [25, 13, 24].map((at) => `"${row[at]?.replaceAll('"', '""')}"`).join("\t")).join("\n");
    expect(take(text)).toMatchObject({ ok: true, value: { summary: { changed: 0, same: 1, conflicts: [] } } });
  });
});

describe("an edited cell", () => {
  it.each<[Column, string, Partial<Task>]>([
    ["note", "=2", { note: "=2" }],
    ["note", "", { note: "" }],
    ["statement", "Rà soát lại", { statement: "Rà soát lại", asRead: { statement: "- Rà soát; báo cáo" } }],
    [
      "leads",
      "Bộ Tài chính; Bộ Y tế",
      {
        leads: [
          { name: "Bộ Tài chính", agencyIds: [] },
          { name: "Bộ Y tế", agencyIds: [] },
        ],
      },
    ],
    ["deadline", "5/12/2026", { deadlines: [dated("", "2026-12-05")], due: "2026-12-05" as IsoDate }],
    [
      "deadline",
      "trước 17:00 ngày 30/11/2026; trước 05/12/2026",
      { deadlines: [...task.deadlines.slice(0, 1), dated("", "2026-12-05", { exclusive: true })] },
    ],
    ["deadline", "", { deadlines: [], due: null }],
    ["product", "", { product: null }],
    ["tags", "c; d", { tags: ["c", "d"] }],
    ["plannedOn", "1/12/2026", { plannedOn: "2026-12-01" as IsoDate }],
    ["plannedOn", "", { plannedOn: null }],
    ["completedOn", "2026-11-21", { completedOn: "2026-11-21" as IsoDate }],
    [
      "progress",
      "20/11/2026: Họp\n23/11/2026: Xong",
      {
        progress: [
          { day: "2026-11-20" as IsoDate, text: "Họp" },
          { day: "2026-11-23" as IsoDate, text: "Xong" },
        ],
      },
    ],
    ["sideState", "rút", { sideState: "withdrawn" }],
    ["occurrences", "", { occurrences: [] }],
    ["occurrences", "30/9/2026: Bỏ qua", { occurrences: [{ day: "2026-09-30" as IsoDate, completedOn: null }] }],
    ["reminderDays", "", { reminderDays: null }],
    ["reminderDays", "3; 1", { reminderDays: [3, 1] }],
  ])("of %s, %j, changes that field alone", (column, cell, fields) => {
    const plan = take(edited(column, cell));
    if (!plan.ok) throw new Error(JSON.stringify(plan.error));
    expect(plan.value.summary).toMatchObject({ changed: 1, conflicts: [] });
    const asRead =
      fields.asRead ?? (column === "leads" ? { leads: task.leads } : column === "deadline" ? { deadlines: task.deadlines } : {});
    const read = column === "product" ? { product: task.product } : asRead;
    const dueAt = "deadlines" in fields && fields.deadlines?.[0] !== task.deadlines[0] ? null : task.dueAt;
    expect(plan.value.put.tasks).toEqual([{ ...task, dueAt, ...fields, asRead: read, updatedAt: 99 }]);
  });

  it.each<[Column, string]>([
    ["plannedOn", "mai"],
    ["plannedOn", "31/11/2026"],
    ["completedOn", "11/25/2026"],
    ["deadline", "khoảng 5/12/2026"],
    ["deadline", "31/11/2026"],
    ["progress", "không có ngày"],
    ["sideState", "hoãn"],
    ["occurrences", "30/9/2026: xong"],
    ["reminderDays", "một"],
    ["statement", " "],
    ["tags", "x".repeat(101)],
  ])("of %s that says %j refuses the file, and names line and column", (column, cell) => {
    expect(take(edited(column, cell))).toEqual({
      ok: false,
      error: { code: "wrong-cell", place: CSV_LABELS.columns[column], row: 2, field: "" },
    });
  });

  it.each<Column>(["status", "notice", "quote", "url", "ordinal"])("of %s changes nothing: it is not the user's", (column) => {
    expect(take(edited(column, "khác"))).toMatchObject({ ok: true, value: { summary: { changed: 0, same: 1 } } });
  });

  it("is a conflict where the task was changed since, and stays as it is unless the file's is asked for", () => {
    const here = tables({ ...task, evidence: "mới", updatedAt: 6 });
    const text = edited("note", "của tệp");
    const kept = take(text, here);
    expect(kept).toMatchObject({ ok: true, value: { summary: { changed: 0, same: 1 } } });
    expect(kept.ok && kept.value.summary.conflicts.map(({ field }) => field)).toEqual(["note", "evidence"]);
    expect(take(text, here, { ...OPTIONS, takeTheirs: true })).toMatchObject({ ok: true, value: { summary: { changed: 1 } } });
  });
});

describe("a file that cannot be taken in", () => {
  it.each<[string, string, object]>([
    ["of other columns", "Tên;Tuổi\r\nA;1\r\n", { code: "wrong-header", row: 1, place: "Mã" }],
    ["empty", "", { code: "wrong-header" }],
    ["with a row without id", "Mã;Ghi chú\r\n;x\r\n", { code: "row-without-id", row: 2 }],
    ["with an id twice", "Mã;Ghi chú\r\na;x\r\na;y\r\n", { code: "twice", row: 3 }],
    ["with a quote that never ends", 'Mã;Ghi chú\r\na;"x\r\n', { code: "broken-quote", row: 2 }],
  ])("is refused when it is %s", (_, text, error) => {
    expect(take(text)).toMatchObject({ ok: false, error });
  });

  it("counts rows of tasks that are not here, or in the trash", () => {
    expect(take(exported([task, backupTask(2)]), tables({ ...task, deletedAt: 1 }))).toMatchObject({
      ok: true,
      value: { summary: { changed: 0, unknown: 2 } },
    });
  });
});
