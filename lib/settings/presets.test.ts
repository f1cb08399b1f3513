import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { OwnUnit } from "../model/own-unit.ts";
import { getCsvSeparator, setCsvSeparator } from "./csv.ts";
import { getLanguage } from "./language.ts";
import { getMarkColours } from "./mark-colours.ts";
import { getOwnUnits } from "./own-units.ts";
import { applyPresets, lockedGroups } from "./presets.ts";
import { getReading } from "./reading.ts";
import { getReminderSettings, USUAL_REMINDERS } from "./reminders.ts";

const { local, policy, writes, sorted } = vi.hoisted(() => ({
  writes: { count: 0 },
  sorted: function inOrder(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(inOrder);
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, one]) => [key, inOrder(one)]),
    );
  },
  local: new Map<string, unknown>(),
  policy: { value: null as Record<string, unknown> | null },
}));
vi.mock("wxt/browser", () => {
  const get = async (keys: string | readonly string[]) =>
    Object.fromEntries([keys].flat().flatMap((key) => (local.has(key) ? [[key, local.get(key)]] : [])));
  const set = async (items: object) => {
    writes.count++;
    // As Chromium gives back what was stored: the keys of objects in their own order.
    for (const [key, value] of Object.entries(items)) local.set(key, sorted(value));
  };
  const managed = {
    get: async () => {
      if (!policy.value) throw new Error("Managed storage manifest not found");
      return policy.value;
    },
  };
  return { browser: { storage: { local: { get, set }, managed } } };
});

const toUnit = (name: string): OwnUnit => ({
  ...{ name, agencyId: null, placeId: null, aliases: [], predecessorIds: [], collectives: [] },
});
const apply = (value: Record<string, unknown> | null) => {
  policy.value = value;
  return applyPresets(toUnit);
};

beforeEach(() => local.clear());

describe("what administrators preset", () => {
  it("is nothing in browsers without a policy", async () => {
    await apply(null);
    expect([local.size, await lockedGroups()]).toEqual([0, []]);
  });

  it("holds for every group until the user chooses otherwise", async () => {
    await apply({
      units: ["Bộ Y tế"],
      csvSeparator: ",",
      reminders: { days: [5], hour: 7 },
      offSites: ["a.vn"],
      daysOff: ["2026-12-24"],
    });
    expect((await getOwnUnits()).map(({ name }) => name)).toEqual(["Bộ Y tế"]);
    expect(await getCsvSeparator()).toBe(",");
    expect(await getReminderSettings()).toEqual({ ...USUAL_REMINDERS, days: [5], hour: 7 });
    expect((await getReading()).sites).toEqual(["a.vn"]);
    expect(local.get("workCalendar")).toMatchObject({ off: ["2026-12-24"], working: [] });
    expect(await lockedGroups()).toEqual([]);
  });

  it("may be the language and the colours of marks, which are known values or none", async () => {
    await apply({ language: "en", markColours: "lines", locked: ["markColours"] });
    expect([await getLanguage(), await getMarkColours(), await lockedGroups()]).toEqual(["en", "lines", ["markColours"]]);
    await apply({ language: "fr", markColours: "pink" });
    expect([await getLanguage(), await getMarkColours()]).toEqual([null, "usual"]);
  });

  it("is stored once, however often the worker starts", async () => {
    const value = { units: ["Bộ Y tế"], csvSeparator: ",", reminders: { days: [5] }, locked: ["units"] };
    await apply(value);
    const before = writes.count;
    await apply(value);
    expect(writes.count).toBe(before);
  });

  it("changes with the policy while the user has not changed it, and not after", async () => {
    await apply({ csvSeparator: "," });
    await apply({ csvSeparator: ";" });
    expect(await getCsvSeparator()).toBe(";");
    await setCsvSeparator(",");
    await apply({ csvSeparator: ";" });
    expect(await getCsvSeparator()).toBe(",");
  });

  it("leaves alone what the user chose before there was a policy", async () => {
    await setCsvSeparator(",");
    await apply({ csvSeparator: ";" });
    expect(await getCsvSeparator()).toBe(",");
  });

  it("takes the place of the user's choice where it is locked; a lock without a value holds nothing", async () => {
    await setCsvSeparator(",");
    await apply({ csvSeparator: ";", locked: ["csvSeparator", "units", "odd"] });
    expect(await getCsvSeparator()).toBe(";");
    expect(await lockedGroups()).toEqual(["csv"]);
  });

  it.each([[{ units: "Bộ Y tế" }], [{ csvSeparator: 3 }], [{ reminders: [] }], [{ offSites: null }], [{ locked: "csv" }]])(
    "that cannot be understood is none: %j",
    async (value) => {
      await apply(value);
      expect(local.size).toBe(0);
    },
  );
});

it("the schema that the browser checks a policy by knows every name that is read, and no other", () => {
  const schema: { properties: object } = JSON.parse(readFileSync("public/managed-schema.json", "utf8"));
  expect(Object.keys(schema.properties).sort()).toEqual(
    [
      "units",
      "csvSeparator",
      "reminders",
      "offSites",
      "daysOff",
      "daysWorked",
      "language",
      "markColours",
      "hideStartPage",
      "locked",
    ].sort(),
  );
});
