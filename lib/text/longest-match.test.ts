import { expect, it } from "vitest";
import { longestMatch } from "./longest-match.ts";

it.each([
  ["ngày", 4],
  ["ngày\\s+\\d{1,2}", 7],
  ["(?:trước\\s*)?(?<day>\\d{1,2})", 8],
  ["a|bcd|ef", 3],
  ["(?:ab){2,3}", 6],
  ["x(?!\\d+)(?<=y)$", 1],
  ["[\\p{L}]{0,3}", 6],
  ["\\d+", Number.POSITIVE_INFINITY],
  ["a[^.]*b", Number.POSITIVE_INFINITY],
  ["a{2,}", Number.POSITIVE_INFINITY],
  ["", 0],
])("%s takes at most %s", (source, expected) => {
  expect(longestMatch(source)).toBe(expected);
});
