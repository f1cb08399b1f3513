import { readdirSync, readFileSync } from "node:fs";
import { beforeEach, expect, it, vi } from "vitest";
import { BACKED_UP, readSettings, restoreSettings } from "./all-settings.ts";

const { stored } = vi.hoisted(() => ({ stored: new Map<string, unknown>() }));
vi.mock("wxt/browser", () => {
  const get = async (keys: readonly string[]) =>
    Object.fromEntries(keys.flatMap((key) => (stored.has(key) ? [[key, stored.get(key)]] : [])));
  const set = async (items: object) => {
    for (const [key, value] of Object.entries(items)) stored.set(key, value);
  };
  return { browser: { storage: { local: { get, set } } } };
});

/** Groups that say something of this machine, or of what was done on it. */
const STAYING: readonly string[] = ["clockLook", "lastBackup", "presets", "pageWords"];

beforeEach(() => stored.clear());

it("knows every group of settings", () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const keys = files.flatMap(
    (name) => /^const KEY = "(.+)";$/mu.exec(readFileSync(`${import.meta.dirname}/${name}`, "utf8"))?.[1] ?? [],
  );
  expect(keys.length).toBeGreaterThan(3);
  expect(keys.filter((key) => !STAYING.includes(key)).sort()).toEqual([...BACKED_UP].sort());
});

it("gives back what was chosen, and leaves alone what the file does not have", async () => {
  const units = { version: 1, units: [{ name: "Bộ Y tế" }] };
  stored.set("ownUnits", units);
  const read = await readSettings();
  expect(read).toEqual({ ownUnits: units });
  stored.clear();
  stored.set("csv", { version: 1, separator: "," });
  await restoreSettings(read);
  expect([stored.get("ownUnits"), stored.get("csv")]).toEqual([units, { version: 1, separator: "," }]);
});

it("takes nothing that is no group of ours", async () => {
  await restoreSettings({ odd: { version: 1 }, csv: { separator: "," }, toString: { version: 1 } });
  expect([...stored]).toEqual([]);
});
