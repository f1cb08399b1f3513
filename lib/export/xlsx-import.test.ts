import { describe, expect, it } from "vitest";
import { backupTables, backupTask } from "../../test/support/backup-tables.ts";
import { CSV_LABELS, csvTask, dated } from "../../test/support/csv-tasks.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import type { SheetRow } from "../model/sheet.ts";
import type { Task } from "../model/task.ts";
import { readWorkbook } from "../sheet/workbook.ts";
import { COLUMNS, type Column } from "./columns.ts";
import { isTaskSheet, planSheet, readTaskSheet } from "./csv-import.ts";
import { toXlsx } from "./xlsx.ts";

const { notice } = csvTask();
const OPTIONS = { today: "2026-11-22" as IsoDate, labels: CSV_LABELS, takeTheirs: false, now: 99 };
const XLSX = { tasksSheet: "Nhiệm vụ", totalsSheet: "Tổng hợp", due: "Ngày hết hạn", count: "Số nhiệm vụ", total: "Tổng số" };

const TASKS: readonly Task[] = [
  backupTask(1, {
    statement: "- Rà soát; <khẩn> & báo cáo _x0041_",
    leads: [{ name: "Bộ Tài chính", agencyIds: [] }],
    deadlines: [dated("trước 17 giờ ngày 30/11/2026", "2026-11-30", { at: "17:00", exclusive: true })],
    plannedOn: "2026-11-25" as IsoDate,
    completedOn: "2026-11-21" as IsoDate,
    note: '\'=1+1\n"hai" \t ba',
    evidence: " có khoảng trắng ",
    tags: ["a", "b"],
    progress: [{ day: "2026-11-20" as IsoDate, text: "Họp\nxong" }],
    reminderDays: [3],
  }),
  backupTask(2, { note: "=2", assignedTo: "@A", statement: "+ việc" }),
  backupTask(3, { note: "x".repeat(20_000), statement: `Dài ${"y".repeat(40_000)}` }),
];
const here = backupTables(TASKS);
const rowsOf = async (tasks: readonly Task[]): Promise<readonly SheetRow[]> => {
  const bytes = await toXlsx(
    tasks.map((task) => ({ task, notice })),
    { ...OPTIONS, xlsx: XLSX },
  );
  return (await readWorkbook(bytes))[0]?.rows ?? [];
};
function take(rows: readonly SheetRow[]) {
  const sheet = readTaskSheet(rows, CSV_LABELS);
  return sheet.ok ? planSheet(here, sheet.value, OPTIONS) : sheet;
}
/** The first task's row with a cell written over. */
async function edited(column: Column, cell: string): Promise<readonly SheetRow[]> {
  const [headings = [], row = []] = await rowsOf(TASKS.slice(0, 1));
  const at = headings.indexOf(CSV_LABELS.columns[column]);
  return [headings, row.map((old, index) => (index === at ? cell : old))];
}

describe("a workbook that we wrote", () => {
  it("is known as ours, and taken in again changes nothing", async () => {
    const rows = await rowsOf(TASKS);
    expect(isTaskSheet(rows, CSV_LABELS)).toBe(true);
    expect(rows[0]).toHaveLength(COLUMNS.length + 1);
    expect(take(rows)).toMatchObject({ ok: true, value: { summary: { same: 3, changed: 0, conflicts: [] } } });
  });

  it.each<[Column, string, Partial<Task>]>([
    ["plannedOn", "01/12/2026", { plannedOn: "2026-12-01" as IsoDate }],
    ["completedOn", "", { completedOn: null }],
    ["reminderDays", "7", { reminderDays: [7] }],
    ["note", "=3", { note: "=3" }],
    ["deadline", "05/12/2026", { deadlines: [dated("", "2026-12-05")] }],
  ])("with an edited cell changes that field alone: %s", async (column, cell, fields) => {
    const plan = take(await edited(column, cell));
    expect(plan).toMatchObject({ ok: true, value: { summary: { changed: 1, same: 0 }, put: { tasks: [fields] } } });
  });

  it("names the row and the column of a cell that cannot be read", async () => {
    expect(take(await edited("plannedOn", "#REF!"))).toMatchObject({
      error: { code: "wrong-cell", row: 2, place: "Ngày dự kiến xong" },
    });
  });
});
