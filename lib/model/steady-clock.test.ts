import { describe, expect, it } from "vitest";
import { type ClockLook, isSteady, lookAtClock } from "./steady-clock.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 20);

/** What is known of the clock after looks at these times. */
const after = (...times: readonly number[]): ClockLook =>
  times.reduce<ClockLook | null>((last, time) => lookAtClock(last, time), null) ?? expect.fail("no look");

describe("a clock is trusted", () => {
  it.each<[string, readonly number[], boolean]>([
    ["never at the first look", [NOW], false],
    ["not within a day of the first", [NOW, NOW + 23 * HOUR], false],
    ["after a day of looks", [NOW, NOW + 12 * HOUR, NOW + DAY], true],
    ["over a weekend without the browser", [NOW, NOW + 3 * DAY], true],
    ["not when it is suddenly a month later", [NOW, NOW + DAY, NOW + 32 * DAY], false],
    ["not while it stands a month ahead for hours", [NOW, NOW + DAY, NOW + 32 * DAY, NOW + 32 * DAY + 8 * HOUR], false],
    ["not when it is set right again", [NOW, NOW + DAY, NOW + 32 * DAY, NOW + DAY + HOUR], false],
    ["a day after it was set right", [NOW, NOW + DAY, NOW + 32 * DAY, NOW + DAY + HOUR, NOW + 2 * DAY + HOUR], true],
    ["a day after a long leave", [NOW, NOW + DAY, NOW + 32 * DAY, NOW + 33 * DAY], true],
    ["when the network sets it back by seconds", [NOW, NOW + 2 * DAY, NOW + 2 * DAY - 5_000], true],
    ["not when it is put back by years", [NOW, NOW + DAY, Date.UTC(2010, 0, 1)], false],
  ])("%s", (_, times, expected) => {
    expect(isSteady(after(...times))).toBe(expected);
  });
});
