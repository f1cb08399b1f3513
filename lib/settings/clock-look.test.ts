import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { getClockLook, setClockLook } from "./clock-look.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

it("a look at the clock is remembered", async () => {
  expect(await getClockLook()).toBeNull();
  await setClockLook({ at: 5, steadySince: 3 });
  expect(await getClockLook()).toEqual({ at: 5, steadySince: 3 });
});

it.each([null, 5, { version: 1, at: 5 }, { version: 1, at: "5", steadySince: 3 }, { version: 2, at: 5, steadySince: 3 }])(
  "no look is known when %j is stored",
  async (stored) => {
    await fakeBrowser.storage.local.set({ clockLook: stored });
    expect(await getClockLook()).toBeNull();
  },
);
