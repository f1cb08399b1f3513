import { describe, expect, it } from "vitest";
import { INSTALL_CALC, IS_CALC_MISSING, openInCalc, SOFFICE } from "../../test/support/calc.ts";
import { CSV_LABELS, csvTask, dated } from "../../test/support/csv-tasks.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import { cellsOf } from "./cells.ts";
import { COLUMNS } from "./columns.ts";
import { toXlsx, type XlsxOptions } from "./xlsx.ts";

const OPTIONS: XlsxOptions = {
  today: "2026-11-22" as IsoDate,
  labels: CSV_LABELS,
  xlsx: { tasksSheet: "Nhiệm vụ", totalsSheet: "Tổng hợp", due: "Ngày hết hạn", count: "Số nhiệm vụ", total: "Tổng số" },
};

const TASKS = [
  csvTask({
    statement: "Rà soát, tháo gỡ vướng mắc <khẩn> & báo cáo",
    leads: [{ name: "Bộ Xây dựng", agencyIds: [] }],
    deadlines: [dated("trước 17 giờ ngày 20/11/2026", "2026-11-20", { at: "17:00", exclusive: true })],
    note: '=HYPERLINK("https://chinhphu.vn","x")',
    tags: ["đầu tư công"],
    plannedOn: "2026-11-19" as IsoDate,
    assignedTo: "@Nguyễn Văn A",
    progress: [
      { day: "2026-11-18" as IsoDate, text: "Đã họp\nvới các tỉnh" },
      { day: "2026-11-19" as IsoDate, text: "Đã trình" },
    ],
    evidence: "-12/BC",
    sideState: "extended",
    reminderDays: [7, 1],
  }),
  csvTask({
    statement: "Trình đề án _x0041_ giữ nguyên",
    deadlines: [dated("30/11/2026", "2026-11-30")],
    completedOn: "2026-11-21" as IsoDate,
  }),
  csvTask({ statement: "Theo dõi thường xuyên", note: "\t+1\n'=2" }),
];

describe.skipIf(IS_CALC_MISSING)(
  `the workbook in LibreOffice Calc${IS_CALC_MISSING ? ` (skipped: ${INSTALL_CALC})` : ""}`,
  () => {
    it("has every cell as it was, days as dates, no formula, filters, and the totals", async () => {
      expect(SOFFICE, `soffice is missing: ${INSTALL_CALC}`).toBeDefined();
      const { sheets, formulas, xml } = openInCalc("tasks.xlsx", await toXlsx(TASKS, OPTIONS));
      expect(sheets.map(({ name }) => name)).toEqual(["Nhiệm vụ", "Tổng hợp"]);
      const [headings = [], ...rows] = sheets[0]?.rows ?? [];
      const columns = COLUMNS.flatMap((column) => (column === "deadline" ? [column, "due" as const] : [column]));
      expect(headings.map(({ text }) => text)).toEqual(
        columns.map((column) => (column === "due" ? "Ngày hết hạn" : CSV_LABELS.columns[column])),
      );
      expect(rows).toHaveLength(TASKS.length);
      for (const [index, task] of TASKS.entries()) {
        const cells = cellsOf(task, index, OPTIONS);
        const due = ["20/11/2026", "30/11/2026", ""][index] ?? "";
        // Calc writes a tab as an element of its own.
        const texts = columns.map((column) => (column === "due" ? due : cells[column].replaceAll("\t", "")));
        expect(rows[index]?.map(({ text }) => text)).toEqual(texts);
      }
      const dateOf = (row: number, column: (typeof columns)[number]) => rows[row]?.[columns.indexOf(column)]?.date;
      expect([dateOf(0, "due"), dateOf(0, "plannedOn"), dateOf(1, "completedOn")]).toEqual([
        "2026-11-20",
        "2026-11-19",
        "2026-11-21",
      ]);
      expect(formulas).toBe(0);
      expect(sheets[1]?.rows.map((row) => row.map(({ text }) => text))).toEqual([
        ["Trạng thái", "Số nhiệm vụ"],
        ["Hoàn thành đúng hạn", "1"],
        ["Hoàn thành quá hạn", "0"],
        ["Chưa hoàn thành, trong hạn", "0"],
        ["Chưa hoàn thành, quá hạn", "1"],
        ["Chưa hoàn thành", "1"],
        ["Tổng số", "3"],
      ]);
      const [range = ""] = /<table:database-range [^>]*>/u.exec(xml) ?? [];
      expect(range).toMatch(/Nhiệm vụ(?:&apos;)?\.A1:.*AA4"/u);
      expect(range).toContain('display-filter-buttons="true"');
      expect(xml.includes('fo:background-color="#fbe3e0"')).toBe(true);
      expect(xml.includes('fo:wrap-option="wrap"')).toBe(true);
    }, 120_000);
  },
);
