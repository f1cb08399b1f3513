import { describe, expect, it } from "vitest";
import { needsDigit } from "./needs-digit.ts";

describe("needsDigit", () => {
  it.each([
    "ngày\\s+\\d{1,2}",
    "(?:\\d{1,2}|20)\\s+ngày",
    "quý\\s+(?<quarter>[1-4])",
    "(?:trước\\s+)?\\d+",
    "năm\\s+20\\d{2}",
    "a\\(\\d",
  ])("%s never matches without one", (source) => {
    expect(needsDigit(source)).toBe(true);
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
  ])("%s may", (source) => {
    expect(needsDigit(source)).toBe(false);
  });
});
