import { describe, expect, it } from "vitest";
import { stripRows } from "./rows.ts";

const task = (key: string, top: number | null, isMine = false) => ({ key, top, isMine });

describe("the strip's lines", () => {
  it("stand where the tasks stand on the page", () => {
    expect(stripRows([task("1", 0), task("2", 2_500), task("3", 10_000)], 10_000, 800)).toEqual([
      { at: 0, key: "1", isMine: false },
      { at: 0.25, key: "2", isMine: false },
      { at: 1, key: "3", isMine: false },
    ]);
  });

  it("are one for tasks that fall together, and then the user's own", () => {
    expect(stripRows([task("1", 1_000), task("2", 1_010, true), task("3", 1_015, true)], 10_000, 800)).toEqual([
      { at: 0.1, key: "2", isMine: true },
    ]);
  });

  it("are never more than the strip has room for", () => {
    const many = Array.from({ length: 2_000 }, (_, i) => task(String(i), i * 100));
    expect(stripRows(many, 200_000, 800).length).toBeLessThanOrEqual(201);
  });

  it("leave out what is not shown, or stands in a box that scrolls by itself", () => {
    expect(stripRows([task("1", null), task("2", -40), task("3", 12_000)], 10_000, 800)).toEqual([]);
  });
});
