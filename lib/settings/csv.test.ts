import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { getCsvSeparator, setCsvSeparator } from "./csv.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

describe("the separator", () => {
  it("is a semicolon until another is chosen, which is remembered", async () => {
    expect(await getCsvSeparator()).toBe(";");
    await setCsvSeparator(",");
    expect(await getCsvSeparator()).toBe(",");
    await setCsvSeparator(";");
    expect(await getCsvSeparator()).toBe(";");
  });

  it.each([null, ",", { version: 1, separator: "\t" }, { version: 2, separator: "," }])(
    "is a semicolon when %j is stored",
    async (stored) => {
      await fakeBrowser.storage.local.set({ csv: stored });
      expect(await getCsvSeparator()).toBe(";");
    },
  );

  it("is a semicolon when storage fails", async () => {
    await setCsvSeparator(",");
    vi.spyOn(fakeBrowser.storage.local, "get").mockRejectedValueOnce(new Error("disk"));
    expect(await getCsvSeparator()).toBe(";");
  });
});
