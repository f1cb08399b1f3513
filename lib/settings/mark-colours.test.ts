import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { getMarkColours, setMarkColours, watchMarkColours } from "./mark-colours.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

describe("the marks' colours", () => {
  it("are the usual ones until others are chosen, which are remembered and told", async () => {
    const heard = vi.fn();
    const stop = watchMarkColours(heard);
    expect(await getMarkColours()).toBe("usual");
    await setMarkColours("lines");
    expect(await getMarkColours()).toBe("lines");
    stop();
    await setMarkColours("contrast");
    expect(heard.mock.calls).toEqual([["lines"]]);
  });

  it.each([null, "lines", { version: 1, palette: "pink" }, { version: 2, palette: "lines" }])(
    "are the usual ones when %j is stored",
    async (stored) => {
      await fakeBrowser.storage.local.set({ markColours: stored });
      expect(await getMarkColours()).toBe("usual");
    },
  );

  it("are the usual ones when storage fails", async () => {
    await setMarkColours("lines");
    vi.spyOn(fakeBrowser.storage.local, "get").mockRejectedValueOnce(new Error("disk"));
    expect(await getMarkColours()).toBe("usual");
  });
});
