import { describe, expect, it } from "vitest";
import { CSV_LABELS, csvTask } from "../../test/support/csv-tasks.ts";
import { unzipText } from "../../test/support/unzip.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import { toXlsx } from "./xlsx.ts";

const xlsx = { tasksSheet: "Nhiệm vụ", totalsSheet: "Tổng hợp", due: "Ngày hết hạn", count: "Số", total: "Tổng số" };
const options = { today: "2026-11-22" as IsoDate, labels: CSV_LABELS, xlsx };

describe("a workbook", () => {
  it("is a zip file, also without tasks", async () => {
    const bytes = await toXlsx([], options);
    expect([...bytes.subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
  });

  it("takes what is longer than a cell may be, and letters that XML does not know", async () => {
    const bytes = await toXlsx([csvTask({ quote: "a".repeat(40_000), note: "x\u0000\ud800y" })], options);
    expect(bytes.length).toBeGreaterThan(1_000);
  });

  it("keeps its heading in sight", async () => {
    const sheet = unzipText(await toXlsx([csvTask()], options), "xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
  });

  it("has the chosen columns alone", async () => {
    const all = await toXlsx([csvTask()], options);
    const few = await toXlsx([csvTask()], { ...options, columns: ["ordinal", "statement"] });
    expect(few.length).toBeLessThan(all.length);
  });
});
