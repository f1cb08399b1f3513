import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { CSV_LABELS, csvTask, dated } from "../../test/support/csv-tasks.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import { REPORT_COLUMNS } from "./columns.ts";
import { toCopiedTable, toCopiedText } from "./copy.ts";

const OPTIONS = { today: "2026-11-22" as IsoDate, labels: CSV_LABELS };
const TASKS = [
  csvTask({
    statement: 'Rà soát <b>các dự án</b>\n& báo cáo\t"ngay"',
    leads: [{ name: "Bộ Xây dựng", agencyIds: [] }],
    deadlines: [dated("trước ngày 30/11/2026", "2026-11-30", { exclusive: true })],
  }),
  csvTask({ statement: "Việc thứ hai" }),
];

const elements = (html: string, selector: string) => [...new JSDOM(html).window.document.querySelectorAll(selector)];

describe("a copied table", () => {
  const { html, plain } = toCopiedTable(TASKS, OPTIONS);

  it("has the columns of a report, a row for each task, and the words as they are", () => {
    expect(elements(html, "th").map((cell) => cell.textContent)).toEqual(REPORT_COLUMNS.map((name) => CSV_LABELS.columns[name]));
    expect(elements(html, "tbody tr")).toHaveLength(2);
    const [, statement, lead, , deadline] = elements(html, "tbody td").map((cell) => cell.textContent);
    expect([statement, lead, deadline]).toEqual(['Rà soát <b>các dự án</b>& báo cáo\t"ngay"', "Bộ Xây dựng", "trước 30/11/2026"]);
    expect(elements(html, "b")).toEqual([]);
  });

  it("is lines of cells parted by tabs as plain text", () => {
    const lines = plain.split("\n").map((line) => line.split("\t"));
    expect(lines.map((cells) => cells.length)).toEqual([8, 8, 8]);
    expect(lines[1]?.[1]).toBe('Rà soát <b>các dự án</b> & báo cáo "ngay"');
  });

  it("has the chosen columns in the chosen order", () => {
    expect(toCopiedTable(TASKS, { ...OPTIONS, columns: ["statement", "ordinal"] }).plain.split("\n")[2]).toBe("Việc thứ hai\t2");
  });
});

describe("copied text", () => {
  it("numbers the tasks and says what is known of each", () => {
    const { html, plain } = toCopiedText(TASKS, OPTIONS);
    expect(plain).toContain("2. Việc thứ hai\n   Trạng thái: Chưa hoàn thành\n   Văn bản giao: 412/TB-VPCP; 20/11/2026");
    expect(elements(html, "li")).toHaveLength(2);
    expect(elements(html, "b")).toEqual([]);
  });
});
