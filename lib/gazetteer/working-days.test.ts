import { describe, expect, it } from "vitest";
import type { IsoDate } from "../model/calendar-date.ts";
import { addWorkingDays, isWorkingDay, lastWorkingDayBefore } from "./index.ts";

const day = (text: string): IsoDate => text as IsoDate;

describe("a working day", () => {
  it.each([
    ["2026-11-23", true, "a Monday"],
    ["2026-11-22", false, "a Sunday"],
    ["2026-11-21", false, "a Saturday"],
    ["2026-11-24", false, "Culture Day, first kept in 2026"],
    ["2025-11-24", true, "Culture Day did not exist yet"],
    ["2026-02-17", false, "Tết"],
    ["2026-01-02", false, "swapped for a Saturday"],
    ["2026-01-10", true, "a make-up Saturday"],
    ["2030-09-02", true, "a holiday in a year without data: weekends only"],
  ])("%s: %s, %s", (date, expected) => {
    expect(isWorkingDay(day(date))).toBe(expected);
  });
});

describe("counting working days", () => {
  it("leaves out the first day, weekends and holidays", () => {
    expect(addWorkingDays(day("2026-11-20"), 1)).toBe("2026-11-23");
    expect(addWorkingDays(day("2026-11-20"), 2)).toBe("2026-11-25");
    expect(addWorkingDays(day("2026-02-13"), 1)).toBe("2026-02-23");
  });

  it("counts a make-up Saturday", () => {
    expect(addWorkingDays(day("2026-01-09"), 1)).toBe("2026-01-10");
  });

  it("starts from a day off as from any other", () => {
    expect(addWorkingDays(day("2026-11-22"), 1)).toBe("2026-11-23");
  });

  it("goes back, and stays for 0", () => {
    expect(addWorkingDays(day("2026-11-25"), -2)).toBe("2026-11-20");
    expect(addWorkingDays(day("2026-11-22"), 0)).toBe("2026-11-22");
  });

  it("finds the last working day before a day", () => {
    expect(lastWorkingDayBefore(day("2026-11-25"))).toBe("2026-11-23");
    expect(lastWorkingDayBefore(day("2026-01-05"))).toBe("2025-12-31");
  });
});
