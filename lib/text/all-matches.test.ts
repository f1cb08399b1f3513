import { expect, it } from "vitest";
import { allMatches } from "./all-matches.ts";

it("finds all that a pattern finds, each time from the start", () => {
  const pattern = /\d+/gu;
  for (const text of ["", "15/3/2026", "không có số", "7"])
    for (let again = 0; again < 2; again++)
      expect(allMatches(pattern, text).map((found) => [found.index, found[0]])).toEqual(
        [...text.matchAll(pattern)].map((found) => [found.index, found[0]]),
      );
});

it("ends at an empty match", () => {
  expect(allMatches(/x*/gu, "abc")).toEqual([]);
});
