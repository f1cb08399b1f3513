import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { AgencyId } from "../model/mention.ts";
import type { OwnUnit } from "../model/own-unit.ts";
import { changeOwnUnits, getOwnUnits, watchOwnUnits } from "./own-units.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const MINISTRY: OwnUnit = {
  name: "Bộ Khoa học và Công nghệ",
  agencyId: "bo-khcn" as AgencyId,
  placeId: null,
  aliases: ["Bộ KHCN"],
  predecessorIds: ["bo-tttt" as AgencyId],
  collectives: ["ministries"],
};
const TYPED: OwnUnit = { ...MINISTRY, name: "Phòng Tổng hợp", agencyId: null, aliases: [], predecessorIds: [], collectives: [] };

describe("the user's units", () => {
  it("are none at first, and kept in their order", async () => {
    expect(await getOwnUnits()).toEqual([]);
    await changeOwnUnits((units) => [...units, MINISTRY]);
    await changeOwnUnits((units) => [...units, TYPED]);
    expect(await getOwnUnits()).toEqual([MINISTRY, TYPED]);
  });

  it("are not lost when two changes come at once", async () => {
    await Promise.all([MINISTRY, TYPED].map((unit) => changeOwnUnits((units) => [...units, unit])));
    expect(await getOwnUnits()).toEqual([MINISTRY, TYPED]);
  });

  it.each<[string, unknown]>([
    ["a list", [MINISTRY]],
    ["another version", { version: 2, units: [MINISTRY] }],
    ["no list", { version: 1, units: "Bộ Y tế" }],
    ["units without name", { version: 1, units: [{ ...MINISTRY, name: undefined }, null, "Bộ Y tế"] }],
    ["aliases that are no words", { version: 1, units: [{ ...MINISTRY, aliases: [1] }] }],
  ])("are none when %s is stored", async (_, stored) => {
    await fakeBrowser.storage.local.set({ ownUnits: stored });
    expect(await getOwnUnits()).toEqual([]);
  });

  it("lose the collectives that are not known, and nothing else", async () => {
    const unit = { ...MINISTRY, agencyId: 7, collectives: ["ministries", "planets"] };
    await fakeBrowser.storage.local.set({ ownUnits: { version: 1, units: [unit] } });
    expect(await getOwnUnits()).toEqual([{ ...MINISTRY, agencyId: null }]);
  });

  it("are told to whoever watches, until nobody does", async () => {
    const told: string[][] = [];
    const stop = watchOwnUnits((units) => told.push(units.map(({ name }) => name)));
    await changeOwnUnits(() => [MINISTRY]);
    await fakeBrowser.storage.local.set({ csv: 1 });
    await changeOwnUnits(() => []);
    stop();
    await changeOwnUnits(() => [TYPED]);
    expect(told).toEqual([["Bộ Khoa học và Công nghệ"], []]);
  });
});
