import { beforeEach, expect, it, vi } from "vitest";
import { getExportSettings, setExportSettings } from "./exports.ts";

const { stored } = vi.hoisted(() => ({ stored: new Map<string, unknown>() }));
vi.mock("wxt/browser", () => {
  const get = async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {});
  const set = async (items: object) => {
    for (const [key, value] of Object.entries(items)) stored.set(key, value);
  };
  return { browser: { storage: { local: { get, set } } } };
});

beforeEach(() => stored.clear());

it("named sets and the last export are found as they were left", async () => {
  expect(await getExportSettings()).toEqual({ sets: [], last: null });
  const settings = {
    sets: [{ name: "Báo cáo tháng", columns: ["statement", "status"] }],
    last: { format: "csv", columns: ["statement"] },
  };
  await setExportSettings(settings);
  expect(await getExportSettings()).toEqual(settings);
});

it.each([
  ["nothing that can be read", 5, { sets: [], last: null }],
  ["an unknown version", { version: 9, sets: [{ name: "A", columns: [] }] }, { sets: [], last: null }],
  [
    "some sets that are broken",
    { version: 1, sets: [{ name: "A", columns: ["id"] }, { name: 1, columns: [] }, null], last: { format: "csv" } },
    { sets: [{ name: "A", columns: ["id"] }], last: null },
  ],
])("%s is left out", async (_, value, expected) => {
  stored.set("exports", value);
  expect(await getExportSettings()).toEqual(expected);
});
