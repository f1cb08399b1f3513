import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { getReading, isReadingAllowed, type ReadingScope, switchOff, switchOn, watchReading } from "./reading.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

const PAGE = "https://www.thuvienphapluat.vn/van-ban/1.aspx";
const SAME_SITE = "https://thuvienphapluat.vn/van-ban/2.aspx";
const SUBDOMAIN = "https://m.thuvienphapluat.vn/van-ban/1.aspx";
const OTHER_SITE = "https://chinhphu.vn/1.htm";

beforeEach(() => fakeBrowser.reset());

describe("reading", () => {
  it("is on everywhere at first", async () => {
    expect(await isReadingAllowed(PAGE)).toBe(true);
    expect(await getReading()).toEqual({ everywhere: false, sites: [], pages: [] });
  });

  it.each<[ReadingScope, string, boolean]>([
    ["page", PAGE, false],
    ["page", `${PAGE}#dieu-2`, false],
    ["page", `${PAGE}?trang=2`, true],
    ["page", SAME_SITE, true],
    ["site", PAGE, false],
    ["site", SAME_SITE, false],
    ["site", SUBDOMAIN, true],
    ["site", OTHER_SITE, true],
    ["everywhere", OTHER_SITE, false],
  ])("switched off for the %s: %s may be read: %s", async (scope, url, allowed) => {
    await switchOff(scope, `${PAGE}#muc-1`);
    expect(await isReadingAllowed(url)).toBe(allowed);
    await switchOn(scope, `${PAGE}#muc-9`);
    expect(await isReadingAllowed(url)).toBe(true);
  });

  it("switched on in one scope stays off in the others", async () => {
    await Promise.all([switchOff("page", PAGE), switchOff("site", PAGE), switchOff("everywhere", PAGE), switchOff("page", PAGE)]);
    expect(await getReading()).toEqual({ everywhere: true, sites: ["thuvienphapluat.vn"], pages: [PAGE] });
    await switchOn("everywhere", PAGE);
    expect(await isReadingAllowed(SAME_SITE)).toBe(false);
    await switchOn("site", PAGE);
    expect(await isReadingAllowed(SAME_SITE)).toBe(true);
    expect(await isReadingAllowed(PAGE)).toBe(false);
  });

  it.each<[string, unknown]>([
    ["null", null],
    ["a word", "off"],
    ["another version", { version: 2, everywhere: true, sites: [], pages: [] }],
    ["lists of numbers", { version: 1, everywhere: true, sites: [1], pages: [] }],
    ["no list", { version: 1, everywhere: true, sites: [] }],
    ["a word for yes", { version: 1, everywhere: "true", sites: [], pages: [] }],
  ])("is on when %s is stored, and can be switched off again", async (_, stored) => {
    await fakeBrowser.storage.local.set({ reading: stored });
    expect(await isReadingAllowed(PAGE)).toBe(true);
    await switchOff("page", PAGE);
    expect(await isReadingAllowed(PAGE)).toBe(false);
  });

  it("does not happen when storage fails", async () => {
    vi.spyOn(fakeBrowser.storage.local, "get").mockRejectedValueOnce(new Error("disk"));
    expect(await isReadingAllowed(PAGE)).toBe(false);
  });

  it("is told to a page whenever it changes for that page, until nobody listens", async () => {
    const told: boolean[] = [];
    const stop = watchReading(PAGE, (allowed) => told.push(allowed));
    await switchOff("page", SAME_SITE);
    await switchOff("site", OTHER_SITE);
    expect(told).toEqual([]);
    await switchOff("page", PAGE);
    await switchOff("everywhere", PAGE);
    await switchOn("page", PAGE);
    await switchOn("everywhere", PAGE);
    expect(told).toEqual([false, true]);
    stop();
    await switchOff("everywhere", PAGE);
    expect(told).toEqual([false, true]);
  });
});
