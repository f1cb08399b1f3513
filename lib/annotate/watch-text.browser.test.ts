import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MOST_READINGS, QUIET_MS, readingBudget, watchText } from "./watch-text.ts";

const MINUTE = 60_000;
let root: HTMLElement;
let unwatch = (): void => {};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  document.body.innerHTML = "<div><p>Thông báo</p></div>";
  root = document.querySelector("div") as HTMLElement;
});
afterEach(() => {
  unwatch();
  vi.useRealTimers();
});

/** Counts the readings of a page that is watched again after each, as the annotator does. */
function watched(missed: readonly MutationRecord[] = []): { count: number } {
  const readings = { count: 0 };
  const budget = readingBudget();
  const watch = (records: readonly MutationRecord[] = []): void => {
    unwatch();
    unwatch = watchText(
      root,
      budget,
      () => {
        readings.count++;
        watch();
      },
      records,
    );
  };
  watch(missed);
  return readings;
}

const change = async (times: number, everyMs: number): Promise<void> => {
  for (let at = 0; at < times; at++) {
    root.append("x");
    await vi.advanceTimersByTimeAsync(everyMs);
  }
};

it("reads once when a burst of changes is over", async () => {
  const readings = watched();
  await change(10, 20);
  expect(readings.count).toBe(0);
  await vi.advanceTimersByTimeAsync(QUIET_MS);
  expect(readings.count).toBe(1);
});

it("follows a page that changes now and then for as long as it is open", async () => {
  const readings = watched();
  await change(3 * MOST_READINGS, 10 * MINUTE);
  expect(readings.count).toBe(3 * MOST_READINGS);
});

it("reads a page that never rests seldom, and its last change in the end", async () => {
  const readings = watched();
  await change(40 * 3, MINUTE / 3);
  expect(readings.count).toBeGreaterThan(MOST_READINGS);
  expect(readings.count).toBeLessThan(MOST_READINGS + 45);
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  const { count } = readings;
  await vi.advanceTimersByTimeAsync(10 * MINUTE);
  expect(readings.count).toBe(count);
});

it("does not wait for ever for a page that changes all the time to be quiet", async () => {
  const readings = watched();
  await change(60, 100);
  expect(readings.count).toBe(1);
});

it("reads again for a change inside the text that came before the watch, and for no other", async () => {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((changes) => records.push(...changes));
  observer.observe(document.body, { childList: true, subtree: true });
  document.body.append("bên ngoài");
  await Promise.resolve();
  const other = watched(records);
  await vi.advanceTimersByTimeAsync(2 * QUIET_MS);
  expect(other.count).toBe(0);
  root.append("bên trong");
  await Promise.resolve();
  const inside = watched(records);
  await vi.advanceTimersByTimeAsync(2 * QUIET_MS);
  expect(inside.count).toBe(1);
  observer.disconnect();
});
