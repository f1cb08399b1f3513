import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { candidates } from "../../scripts/browsers/find-chromium.ts";
import { findProgram } from "../../scripts/browsers/find-program.ts";
import { bundleEngine } from "../../scripts/engines/bundle.ts";
import { commandLine } from "../../scripts/engines/command-line.ts";
import { compareEngines, firstDifference } from "../../scripts/engines/compare.ts";
import type { Engine } from "../../scripts/engines/engine.ts";
import { inChromium } from "../../scripts/engines/in-chromium.ts";
import { inFirefox } from "../../scripts/engines/in-firefox.ts";
import { fixturePages } from "../fixtures/pages.ts";

const files = fixturePages().map(({ file }) => file);
const [chromium] = candidates();
const firefox = findProgram("firefox");
let bundle = "";

beforeAll(async () => {
  bundle = await bundleEngine();
});

it("sees the first place where two readings differ", () => {
  expect(firstDifference({ a: [1, { b: "x" }] }, { a: [1, { b: "y" }] })).toBe('$.a.1.b: "x" ≠ "y"');
  expect(firstDifference({ a: [1] }, { a: [1, 2] })).toBe("$.a.1: nothing ≠ 2");
  expect(firstDifference({ a: null }, { a: null })).toBeNull();
});

it("reports a reader that loses a word", async () => {
  const forgetful: Engine = {
    ...commandLine(),
    name: "forgetful",
    read: async (page) => (await commandLine().read(page)).replace("kho lạnh", "kho"),
  };
  const [difference] = await compareEngines(files, [commandLine(), forgetful]);
  expect(difference?.at).toContain("≠");
});

describe.each([
  { name: "Chromium", path: chromium ?? null, open: inChromium },
  { name: "Firefox", path: firefox, open: inFirefox },
])("$name and the command line", ({ path, open }) => {
  let engine: Engine | null = null;
  beforeAll(async () => {
    if (path !== null) engine = await open(path, bundle);
  });
  afterAll(async () => engine?.close());

  it.skipIf(path === null)("give the same text, notice and tasks on every sample page", async () => {
    expect(engine).not.toBeNull();
    if (engine) expect(await compareEngines(files, [commandLine(), engine])).toEqual([]);
  });
});
