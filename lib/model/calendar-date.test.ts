import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dayInVietnam,
  daysBetween,
  daysInMonth,
  endOfMonth,
  type IsoDate,
  isoDate,
  parseIsoDate,
  partsOf,
  weekdayOf,
} from "./calendar-date.ts";

const day = (written: string): IsoDate => written as IsoDate;
const ANY_DAY = fc
  .record({ year: fc.integer({ min: 1900, max: 2200 }), month: fc.integer({ min: 1, max: 12 }), of: fc.nat() })
  .map(({ year, month, of }) => isoDate(year, month, (of % daysInMonth(year, month)) + 1) as IsoDate);

describe("a calendar day", () => {
  it.each([
    [2027, 6, 30, "2027-06-30"],
    [2028, 2, 29, "2028-02-29"],
    [2026, 1, 5, "2026-01-05"],
  ])("%i, %i, %i is %s", (year, month, of, expected) => {
    expect(isoDate(year, month, of)).toBe(expected);
  });

  it.each([
    [2027, 6, 31],
    [2027, 2, 29],
    [2027, 13, 1],
    [2027, 0, 1],
    [2027, 1, 0],
    [0, 1, 1],
    [10_000, 1, 1],
  ])("%i, %i, %i does not exist", (year, month, of) => {
    expect(isoDate(year, month, of)).toBeNull();
  });

  it("is read from its ISO form alone", () => {
    expect(parseIsoDate("2026-11-20")).toBe("2026-11-20");
    for (const text of ["2026-11-31", "20/11/2026", "2026-11-20T00:00", "", "2026-1-2"]) expect(parseIsoDate(text)).toBeNull();
  });

  it("falls on its weekday", () => {
    expect(["2026-11-20", "2026-11-22", "2026-11-23", "1969-12-31"].map((written) => weekdayOf(day(written)))).toEqual([
      5, 7, 1, 3,
    ]);
  });
});

describe("arithmetic", () => {
  it("adds months to the last day where the month is shorter", () => {
    expect(addMonths(day("2026-11-30"), 3)).toBe("2027-02-28");
    expect(addMonths(day("2026-12-31"), 2)).toBe("2027-02-28");
    expect(addMonths(day("2026-01-15"), -2)).toBe("2025-11-15");
  });

  it("ends a month", () => {
    expect([endOfMonth(2028, 2), endOfMonth(2026, 12)]).toEqual(["2028-02-29", "2026-12-31"]);
  });

  it("goes and comes back, in days that follow each other", () => {
    fc.assert(
      fc.property(ANY_DAY, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        const to = addDays(from, days);
        expect(addDays(to, -days)).toBe(from);
        expect(daysBetween(from, to)).toBe(days);
        expect(weekdayOf(addDays(from, 7))).toBe(weekdayOf(from));
        expect(parseIsoDate(to)).toBe(to);
      }),
    );
  });

  it("keeps the order of days in the order of their letters", () => {
    fc.assert(
      fc.property(ANY_DAY, ANY_DAY, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a === b ? 0 : a < b ? 1 : -1);
      }),
    );
  });

  it("parts a day and puts it together", () => {
    fc.assert(
      fc.property(ANY_DAY, (date) => {
        const { year, month, day: of } = partsOf(date);
        expect(isoDate(year, month, of)).toBe(date);
      }),
    );
  });
});

it("a day begins at midnight in Vietnam, whatever the machine's zone", () => {
  expect(dayInVietnam(Date.UTC(2026, 10, 22, 16, 59, 59))).toBe("2026-11-22");
  expect(dayInVietnam(Date.UTC(2026, 10, 22, 17, 0, 0))).toBe("2026-11-23");
});
