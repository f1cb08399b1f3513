import { expect, it } from "vitest";
import { opensWith } from "./first-units.ts";

const letters = "aàbBcC19 -(ủỦ";
const first = (pattern: RegExp): string => [...letters].filter((letter) => opensWith(pattern)(letter.charCodeAt(0))).join("");

it.each<[RegExp, string]>([
  [/bộ|cục/u, "bc"],
  [/(?:[Bb]an|Cục)(?!\s)/u, "bBC"],
  [/b?c/u, "bc"],
  [/(?:b|c*)1/u, "bc1"],
  [/(?<name>\d+)\s/u, "19"],
  [/(?!b)(?:b|c)/u, "bc"],
  [/^\s*(?:c|-)/u, "c -"],
  [/\(\d/u, "("],
  [/ủy|à/iu, "àủỦ"],
  [/b{0,2}1/u, "b1"],
  [/\p{Lu}/u, "BCỦ"],
])("%s begins with “%s”", (pattern, expected) => {
  expect(first(pattern)).toBe(expected);
});

it.each([/b*/u, /(?:b|)/u, /$/u, /(b)?\1c/u])("of %s, which may be empty or unknown, nothing is ruled out", (pattern) => {
  expect(first(pattern)).toBe(letters);
});

it("does not split what stands outside the basic plane", () => {
  expect(opensWith(/😀/u)("😀".charCodeAt(0))).toBe(true);
});
