import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { getPrintsMarks, setPrintsMarks, watchPrintsMarks } from "./printing.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

it("marks are not printed until the user asks for it, and not again afterwards", async () => {
  expect(await getPrintsMarks()).toBe(false);
  await setPrintsMarks(true);
  expect(await getPrintsMarks()).toBe(true);
  await setPrintsMarks(false);
  expect(await getPrintsMarks()).toBe(false);
});

it.each([null, "yes", { version: 2, marks: true }, { version: 1, marks: "true" }])("%j asks for nothing", async (stored) => {
  await fakeBrowser.storage.local.set({ printing: stored });
  expect(await getPrintsMarks()).toBe(false);
});

it("a page is read also where the setting cannot be", async () => {
  vi.spyOn(fakeBrowser.storage.local, "get").mockRejectedValueOnce(new Error("corrupt"));
  expect(await getPrintsMarks()).toBe(false);
});

it("a change is heard until nobody listens", async () => {
  const heard = vi.fn();
  const stop = watchPrintsMarks(heard);
  await setPrintsMarks(true);
  await fakeBrowser.storage.local.set({ other: 1 });
  stop();
  await setPrintsMarks(false);
  expect(heard.mock.calls).toEqual([[true]]);
});
