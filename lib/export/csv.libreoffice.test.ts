import { describe, expect, it } from "vitest";
import { INSTALL_CALC, IS_CALC_MISSING, openInCalc, SOFFICE } from "../../test/support/calc.ts";
import { CSV_LABELS, csvSource, csvTask, dated } from "../../test/support/csv-tasks.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import type { TaskId } from "../model/task.ts";
import { cellsOf } from "./cells.ts";
import { COLUMNS } from "./columns.ts";
import { toCsv } from "./csv.ts";

/** Every letter with every tone mark, small and capital, and đ. */
const LETTERS = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"]
  .flatMap((letter) => ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"].map((tone) => (letter + tone).normalize("NFC")))
  .concat("đ")
  .join("");
const STATEMENT = `${LETTERS} ${LETTERS.toUpperCase()}`;

const TASKS = [
  csvTask({
    statement: STATEMENT,
    leads: [{ name: "Ủy ban nhân dân tỉnh Đắk Lắk, tỉnh Gia Lai; Bộ Quốc phòng", agencyIds: [] }],
    deadlines: [dated("trước 17 giờ ngày 05/12/2026", "2026-12-05", { at: "17:00", exclusive: true })],
    quote: '- Rà soát "điểm nghẽn",\nbáo cáo; kiến nghị',
    note: "=1+1\nhai dòng",
    product: "@Báo cáo",
    sources: [csvSource("https://chinhphu.vn/a.htm?x=1&y=2")],
  }),
  csvTask({ statement: "Nhiệm vụ thứ hai", note: '=HYPERLINK("https://chinhphu.vn","x")' }),
  // Every field that a user can fill, with what a cell can trip over.
  csvTask({
    statement: 'Trình "đề án"; báo cáo, kiến nghị ',
    leads: [{ name: "Bộ Xây dựng", agencyIds: [] }],
    coordinating: [{ name: "+84, Văn phòng", agencyIds: [] }],
    deadlines: [dated("trước ngày 20/11/2026", "2026-11-20", { exclusive: true }), dated("30/11/2026", "2026-11-30")],
    targets: [{ text: "trên 95% kế hoạch", value: { op: ">=", number: 95, number2: null, unit: "%" } }],
    product: "“Báo cáo” số 12; bản 2",
    note: 'dòng một\n\n"dòng ba"',
    tags: ["đầu tư công", "khẩn"],
    plannedOn: "2026-11-19" as IsoDate,
    assignedTo: "@Nguyễn Văn A",
    progress: [
      { day: "2026-11-18" as IsoDate, text: "Đã họp\nvới các tỉnh" },
      { day: "2026-11-19" as IsoDate, text: "Đã trình; chờ ý kiến" },
    ],
    evidence: "-12/BC",
    sideState: "extended",
    occurrences: [{ day: "2026-10-31" as IsoDate, completedOn: null }],
    completedOn: "2026-11-21" as IsoDate,
    reminderDays: [7, 1],
    linkedTo: ["6f3a1f0e-0a51-4a6c-9a3a-0f7f2f1f8a11" as TaskId],
  }),
];

const OPTIONS = { today: "2026-11-22" as IsoDate, labels: CSV_LABELS };

/** The file as LibreOffice Calc has read it: cells of rows, and its formulas. */
function readInCalc(separator: ";" | ","): { readonly rows: readonly (readonly string[])[]; readonly formulas: number } {
  const csv = toCsv(TASKS, { separator, ...OPTIONS });
  // Text import: separator, quote mark, character set 76 (UTF-8), first line 1.
  const { sheets, formulas } = openInCalc("tasks.csv", csv, `CSV:${separator.charCodeAt(0)},34,76,1`);
  return { rows: (sheets[0]?.rows ?? []).map((row) => row.map(({ text }) => text)), formulas };
}

describe.skipIf(IS_CALC_MISSING)(
  `the file opened in LibreOffice Calc${IS_CALC_MISSING ? ` (skipped: ${INSTALL_CALC})` : ""}`,
  () => {
    it.each([";", ","] as const)(
      "parted by %s, has every column and every diacritic, and no formula",
      (separator) => {
        expect(SOFFICE, `soffice is missing: ${INSTALL_CALC}`).toBeDefined();
        const { rows, formulas } = readInCalc(separator);
        expect(rows.map((row) => row.length)).toEqual(Array(TASKS.length + 1).fill(COLUMNS.length));
        expect(rows[0]).toEqual(COLUMNS.map((column) => CSV_LABELS.columns[column]));
        expect(rows[1]).toEqual([
          "1",
          STATEMENT,
          "Ủy ban nhân dân tỉnh Đắk Lắk, tỉnh Gia Lai; Bộ Quốc phòng",
          "",
          "trước 17:00 ngày 05/12/2026",
          "trước 17 giờ ngày 05/12/2026",
          "",
          "'@Báo cáo",
          "Chưa hoàn thành, trong hạn",
          "412/TB-VPCP; 20/11/2026; Văn phòng Chính phủ; Kết luận về giải ngân vốn đầu tư công",
          "Mục II.1",
          '\'- Rà soát "điểm nghẽn",\nbáo cáo; kiến nghị',
          "https://chinhphu.vn/a.htm?x=1&y=2",
          "'=1+1\nhai dòng",
          ...Array<string>(10).fill(""),
          "v0",
          TASKS[0]?.task.id,
        ]);
        for (const [index, task] of TASKS.entries()) {
          const cells = cellsOf(task, index, OPTIONS);
          const guarded = COLUMNS.filter((column) => /^[\s]*[=+\-@]/u.test(cells[column]));
          expect(rows[index + 1]).toEqual(
            COLUMNS.map((column) => (guarded.includes(column) ? `'${cells[column]}` : cells[column])),
          );
        }
        expect(formulas).toBe(0);
      },
      120_000,
    );
  },
);
