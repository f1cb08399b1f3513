import { describe, expect, it } from "vitest";
import { unitsBeforeDigit } from "./units-before-digit.ts";

describe("unitsBeforeDigit", () => {
  it.each([
    ["ngày\\s+\\d{1,2}", 5],
    ["(?:\\d{1,2}|20)\\s+ngày", 0],
    ["quý\\s+(?<quarter>[1-4])", 4],
    ["(?:trước\\s+)?\\d+", 6],
    ["năm\\s+20\\d{2}", 4],
    ["(?:a|bcd\\s*)(?:(?:ef)?\\d|1)", 6],
    ["a\\(\\d", 3],
    ["[^.]*\\d", Number.POSITIVE_INFINITY],
  ])("in %s a digit stands after %s at most", (source, units) => {
    expect(unitsBeforeDigit(source)).toBe(units);
  });

  it.each([
    "quý\\s+(?:iv|[1-4])",
    "(?:\\d+\\s+)?ngày",
    "\\d*",
    "\\d{0,2}%",
    "ngày(?!\\d)",
    "(?<=\\d)%",
    "[\\d.]+",
    "[^1-4]",
    "\\d|mười",
    "\\p{L}1?",
    "x\\u{1e00}",
    "",
  ])("%s may match without one", (source) => {
    expect(unitsBeforeDigit(source)).toBeNull();
  });
});
