import { expect, it } from "vitest";
import { matchAt } from "./match-at.ts";

it.each<[RegExp, string, number, number | null]>([
  [/[Bb]ộ(?!\s+máy)/uy, "các Bộ Y tế", 4, 6],
  [/[Bb]ộ(?!\s+máy)/uy, "các Bộ Y tế", 0, null],
  [/[Bb]ộ(?!\s+máy)/uy, "bộ máy", 0, null],
  [/\s*$/uy, "Bộ", 2, 2],
  [/Bộ/uy, "Bộ", 2, null],
])("%s in “%s” at %i ends at %s", (pattern, text, at, end) => {
  for (let again = 0; again < 2; again++) expect(matchAt(pattern, text, at)).toBe(end);
});
