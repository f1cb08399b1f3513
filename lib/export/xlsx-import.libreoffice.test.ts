import { describe, expect, it } from "vitest";
import { backupTables, backupTask } from "../../test/support/backup-tables.ts";
import { INSTALL_CALC, IS_CALC_MISSING, savedByCalc } from "../../test/support/calc.ts";
import { CSV_LABELS, csvTask, dated } from "../../test/support/csv-tasks.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import { readWorkbook } from "../sheet/workbook.ts";
import { planSheet, readTaskSheet } from "./csv-import.ts";
import { toXlsx } from "./xlsx.ts";

const OPTIONS = { today: "2026-11-22" as IsoDate, labels: CSV_LABELS, takeTheirs: false, now: 99 };
const XLSX = { tasksSheet: "Nhiệm vụ", totalsSheet: "Tổng hợp", due: "Ngày hết hạn", count: "Số nhiệm vụ", total: "Tổng số" };

const TASKS = [
  backupTask(1, {
    statement: "- Rà soát; <khẩn> & báo cáo _x0041_",
    leads: [{ name: "Bộ Tài chính", agencyIds: [] }],
    deadlines: [dated("trước 17 giờ ngày 30/11/2026", "2026-11-30", { at: "17:00", exclusive: true })],
    plannedOn: "2026-11-25" as IsoDate,
    completedOn: "2026-11-21" as IsoDate,
    note: '\'=1+1\n"hai"\nba',
    evidence: " có khoảng trắng ",
    progress: [{ day: "2026-11-20" as IsoDate, text: "Họp\nxong" }],
    reminderDays: [3],
  }),
  backupTask(2, { note: "=2", assignedTo: "@A", statement: "+ việc", evidence: "00123" }),
];

describe.skipIf(IS_CALC_MISSING)(`a workbook saved by LibreOffice${IS_CALC_MISSING ? ` (skipped: ${INSTALL_CALC})` : ""}`, () => {
  it("without edits changes nothing when it comes back", async () => {
    const { notice } = csvTask();
    const bytes = await toXlsx(
      TASKS.map((task) => ({ task, notice })),
      { ...OPTIONS, xlsx: XLSX },
    );
    const [sheet] = await readWorkbook(savedByCalc("nhiem-vu.xlsx", bytes));
    const read = readTaskSheet(sheet?.rows ?? [], CSV_LABELS);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(planSheet(backupTables(TASKS), read.value, OPTIONS)).toMatchObject({
      ok: true,
      value: { summary: { same: 2, changed: 0, unknown: 0, conflicts: [] } },
    });
  }, 120_000);
});
