import { describe, expect, it } from "vitest";
import { CSV_LABELS, csvTask } from "../../test/support/csv-tasks.ts";
import { unzipText } from "../../test/support/unzip.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import { toXlsx, toXlsxParts } from "./xlsx.ts";

const xlsx = { tasksSheet: "Nhiệm vụ", totalsSheet: "Tổng hợp", due: "Ngày hết hạn", count: "Số", total: "Tổng số" };
const options = { today: "2026-11-22" as IsoDate, labels: CSV_LABELS, xlsx };

describe("a workbook", () => {
  it("is a zip file, also without tasks", async () => {
    const bytes = await toXlsx([], options);
    expect([...bytes.subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
  });

  it("takes what is longer than a cell may be, and letters that XML does not know", async () => {
    const bytes = await toXlsx([csvTask({ quote: "a".repeat(40_000), note: "x\u0000\ud800y" })], options);
    const sheet = unzipText(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain(`${"a".repeat(32_766)}…<`);
    expect(sheet).toContain(">x_x0000_\ufffdy<");
  });

  it("keeps its heading in sight", async () => {
    const sheet = unzipText(await toXlsx([csvTask()], options), "xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
  });

  it("stops where it is told to, between any two rows", async () => {
    const stop = new AbortController();
    const told: number[] = [];
    const onProgress = ({ done }: { readonly done: number }): void => {
      told.push(done);
      if (done >= 1_000) stop.abort();
    };
    const writing = toXlsxParts(Array(2_000).fill(csvTask()), options, { signal: stop.signal, onProgress });
    await expect(writing).rejects.toThrow("aborted");
    expect(told).toEqual([0, 500, 1_000]);
  });

  it("has the chosen columns alone", async () => {
    const all = await toXlsx([csvTask()], options);
    const few = await toXlsx([csvTask()], { ...options, columns: ["ordinal", "statement"] });
    expect(few.length).toBeLessThan(all.length);
  });
});
