import { describe, expect, it } from "vitest";
import { readTypedDate, readTypedTime } from "./typed-date.ts";

describe("a typed day", () => {
  it.each([
    ["30/11/2026", "2026-11-30"],
    [" 5/9/2026 ", "2026-09-05"],
    ["05-09-2026", "2026-09-05"],
    ["5.9.2026", "2026-09-05"],
    ["2026-11-30", "2026-11-30"],
    ["31/6/2026", null],
    ["29/02/2027", null],
    ["30/11", null],
    ["30/11/26", null],
    ["mai", null],
    ["", null],
  ])("%j", (typed, day) => {
    expect(readTypedDate(typed)).toBe(day);
  });
});

describe("a typed hour", () => {
  it.each([
    ["17:00", "17:00"],
    ["8h", "08:00"],
    ["17h30", "17:30"],
    ["17 giờ 30", "17:30"],
    ["17 giờ", "17:00"],
    ["24:00", null],
    ["17:60", null],
    ["17", null],
    ["chiều", null],
  ])("%j", (typed, time) => {
    expect(readTypedTime(typed)).toBe(time);
  });
});
