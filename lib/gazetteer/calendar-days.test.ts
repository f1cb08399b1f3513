import { describe, expect, it } from "vitest";
import type { IsoDate } from "../model/calendar-date.ts";
import { NO_CALENDAR_EDITS } from "../model/work-calendar.ts";
import { calendarDays, withDay, withoutYear } from "./calendar-days.ts";
import { workCalendar } from "./working-days.ts";

const day = (text: string): IsoDate => text as IsoDate;

describe("a day by hand", () => {
  it.each<readonly [string, string, boolean, object]>([
    ["a public holiday can be worked on", "2026-11-24", true, { off: [], working: ["2026-11-24"] }],
    ["a make-up Saturday can be off", "2026-08-22", false, { off: ["2026-08-22"], working: [] }],
    ["a day can be taken off", "2026-12-24", false, { off: ["2026-12-24"], working: [] }],
    ["a Saturday can be worked on", "2026-12-05", true, { off: [], working: ["2026-12-05"] }],
    ["a Sunday is off anyway", "2026-12-06", false, NO_CALENDAR_EDITS],
  ])("%s", (_, text, isWorking, expected) => {
    const edits = withDay(NO_CALENDAR_EDITS, day(text), isWorking);
    expect(edits).toEqual(expected);
    expect(workCalendar(edits).isWorkingDay(day(text))).toBe(isWorking);
  });

  it("is as published again when it is set back", () => {
    const edits = withDay(NO_CALENDAR_EDITS, day("2026-11-24"), true);
    expect(withDay(edits, day("2026-11-24"), false)).toEqual(NO_CALENDAR_EDITS);
  });

  it("goes with its year", () => {
    const edits = { off: [day("2026-12-24"), day("2027-12-24")], working: [day("2026-11-24")] };
    expect(withoutYear(edits, 2026)).toEqual({ off: ["2027-12-24"], working: [] });
  });
});

describe("the days of a year", () => {
  it("are those published, with what the user made of them", () => {
    const edits = { off: [day("2026-12-24"), day("2026-08-22")], working: [day("2026-11-24")] };
    expect(calendarDays(2026, edits).slice(-5)).toEqual([
      { day: "2026-08-31", isWorking: false, from: "public" },
      { day: "2026-09-01", isWorking: false, from: "public" },
      { day: "2026-09-02", isWorking: false, from: "public" },
      { day: "2026-11-24", isWorking: true, from: "changed" },
      { day: "2026-12-24", isWorking: false, from: "own" },
    ]);
    expect(calendarDays(2026, edits).find((one) => one.day === "2026-08-22")).toMatchObject({
      isWorking: false,
      from: "changed",
    });
  });

  it("of a year that is not published are the user's own", () => {
    expect(calendarDays(2031, NO_CALENDAR_EDITS)).toEqual([]);
    expect(calendarDays(2031, { off: [day("2031-01-01")], working: [] })).toHaveLength(1);
  });
});
