import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { beforeEach, describe, expect, it } from "vitest";
import { forgetFile, forgetScan, keepConfirmed, keepScan, keptScans } from "./scans.ts";

const PAGE = { words: ["Thông", "báo"] };

describe("pages of scans", () => {
  beforeEach(() => Dexie.delete("so-tay-nhiem-vu-scans"));

  it("are found again by file and page, those that cannot be read as such", async () => {
    await keepScan("tep-a", 0, PAGE, { now: 1 });
    await keepScan("tep-a", 2, null, { now: 2 });
    await keepScan("tep-b", 0, { words: [] }, { now: 3 });
    const kept = await keptScans("tep-a");
    expect(Array.from(kept, ([index, { page }]) => [index, page])).toEqual([
      [0, PAGE],
      [2, null],
    ]);
    expect(await keptScans("tep-c")).toEqual(new Map());
  });

  it("are forgotten by page, by file and altogether", async () => {
    for (const index of [0, 1, 2]) await keepScan("tep-a", index, PAGE, { now: index });
    await keepScan("tep-b", 0, PAGE, { now: 9 });
    await forgetScan("tep-a", 1);
    expect([...(await keptScans("tep-a")).keys()]).toEqual([0, 2]);
    await forgetFile("tep-a");
    expect(await keptScans("tep-a")).toEqual(new Map());
    expect([...(await keptScans("tep-b")).keys()]).toEqual([0]);
  });

  it("keep which of their words were compared, until they are read anew", async () => {
    await keepScan("tep-a", 0, PAGE, { now: 1 });
    await keepConfirmed("tep-a", 0, ["12/2026"]);
    await keepConfirmed("tep-a", 0, ["15%", "Bộ Y tế"]);
    expect((await keptScans("tep-a")).get(0)).toMatchObject({ page: PAGE, confirmed: ["12/2026", "15%", "Bộ Y tế"] });
    await keepScan("tep-a", 0, null, { now: 2 });
    expect((await keptScans("tep-a")).get(0)?.confirmed).toBeUndefined();
  });

  it("of a page that is not kept, as those of secret documents, no word is kept", async () => {
    await keepConfirmed("tep-a", 0, ["12/2026"]);
    expect(await keptScans("tep-a")).toEqual(new Map());
  });

  it("make room for newer ones, the oldest first", async () => {
    for (const index of [0, 1, 2]) await keepScan("tep-a", index, null, { now: index, most: 3 });
    await keepScan("tep-b", 0, PAGE, { now: 3, most: 3 });
    expect([...(await keptScans("tep-a")).keys()]).toEqual([1, 2]);
    expect((await keptScans("tep-b")).size).toBe(1);
  });
});
