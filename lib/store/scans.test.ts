import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { countScans, forgetFile, forgetScan, forgetScans, keepScan, keptScans, MOST_KEPT_PAGES } from "./scans.ts";

const PAGE = { words: ["Thông", "báo"] };

describe("pages of scans", () => {
  beforeEach(forgetScans);

  it("are found again by file and page, those that cannot be read as such", async () => {
    await keepScan("tep-a", 0, PAGE, 1);
    await keepScan("tep-a", 2, null, 2);
    await keepScan("tep-b", 0, { words: [] }, 3);
    expect(await keptScans("tep-a")).toEqual(
      new Map<number, unknown>([
        [0, PAGE],
        [2, null],
      ]),
    );
    expect(await keptScans("tep-c")).toEqual(new Map());
  });

  it("are forgotten by page, by file and altogether", async () => {
    for (const index of [0, 1, 2]) await keepScan("tep-a", index, PAGE, index);
    await keepScan("tep-b", 0, PAGE, 9);
    await forgetScan("tep-a", 1);
    expect([...(await keptScans("tep-a")).keys()]).toEqual([0, 2]);
    await forgetFile("tep-a");
    expect(await keptScans("tep-a")).toEqual(new Map());
    expect(await countScans()).toBe(1);
    await forgetScans();
    expect(await countScans()).toBe(0);
  });

  it("make room for newer ones, the oldest first", async () => {
    for (let index = 0; index <= MOST_KEPT_PAGES; index += MOST_KEPT_PAGES) await keepScan("tep-a", index, PAGE, index);
    expect(await countScans()).toBe(2);
  });
});
