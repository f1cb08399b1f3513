import { beforeEach, expect, it, vi } from "vitest";
import { getReportSettings, setReportSettings } from "./report.ts";

const { stored } = vi.hoisted(() => ({ stored: new Map<string, unknown>() }));
vi.mock("wxt/browser", () => {
  const get = async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {});
  const set = async (items: object) => {
    for (const [key, value] of Object.entries(items)) stored.set(key, value);
  };
  return { browser: { storage: { local: { get, set } } } };
});

beforeEach(() => stored.clear());

it("the head of the report is found as it was left", async () => {
  const usual = await getReportSettings();
  expect(usual).toMatchObject({ unit: null, title: null, hasMotto: true, byNotice: true });
  const own = { ...usual, unit: "Sở Y tế tỉnh Nghệ An", attachedTo: "Báo cáo số 5/BC-SYT", hasMotto: false };
  await setReportSettings(own);
  expect(await getReportSettings()).toEqual(own);
});

it.each([
  ["nothing that can be read", "x"],
  ["an unknown version", { version: 9, unit: "Sở Y tế" }],
  ["parts of other types", { version: 1, unit: 5, hasMotto: "yes" }],
])("is the usual one where storage holds %s", async (_, value) => {
  stored.set("report", value);
  expect(await getReportSettings()).toMatchObject({ unit: null, hasMotto: true });
});
