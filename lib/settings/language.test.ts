import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { getLanguage, setLanguage, watchLanguage } from "./language.ts";
import { getPageWords, setPageWords } from "./page-words.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

describe("the language", () => {
  it("is the browser's until one is chosen, which is remembered", async () => {
    expect(await getLanguage()).toBeNull();
    await setLanguage("en");
    expect(await getLanguage()).toBe("en");
    await setLanguage(null);
    expect(await getLanguage()).toBeNull();
  });

  it.each([null, "en", { version: 1, language: "fr" }, { version: 2, language: "en" }])(
    "is the browser's when %j is stored",
    async (stored) => {
      await fakeBrowser.storage.local.set({ language: stored });
      expect(await getLanguage()).toBeNull();
    },
  );

  it("is the browser's when storage fails", async () => {
    await setLanguage("en");
    vi.spyOn(fakeBrowser.storage.local, "get").mockRejectedValueOnce(new Error("disk"));
    expect(await getLanguage()).toBeNull();
  });

  it("is told to whoever watches, until they stop", async () => {
    const heard = vi.fn();
    const stop = watchLanguage(heard);
    await setLanguage("en");
    await fakeBrowser.storage.local.set({ csv: { version: 1, separator: "," } });
    stop();
    await setLanguage("vi");
    expect(heard.mock.calls).toEqual([["en"]]);
  });
});

describe("words for web pages", () => {
  it("are none until some are kept, and when storage fails", async () => {
    expect(await getPageWords()).toEqual({});
    await setPageWords({ page_save: "Save" });
    expect(await getPageWords()).toEqual({ page_save: "Save" });
    vi.spyOn(fakeBrowser.storage.local, "get").mockRejectedValueOnce(new Error("disk"));
    expect(await getPageWords()).toEqual({});
    await setPageWords(null);
    expect(await getPageWords()).toEqual({});
  });
});
