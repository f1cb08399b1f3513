import { expect, it } from "vitest";
import { isCapital, isLetter, unitAt, unitTest } from "./code-units.ts";

it("says of each unit what the pattern says, also when asked again", () => {
  const isMark = unitTest(/\p{M}/u);
  for (const character of ["\u0323", "a", "ế", "\u0301", " ", "a"])
    for (let again = 0; again < 2; again++) expect(isMark(unitAt(character, 0))).toBe(/\p{M}/u.test(character));
});

it("knows Vietnamese letters and capitals", () => {
  const units = [...Array(0x2000).keys()].filter((unit) => isLetter(unit) !== /\p{L}/u.test(String.fromCharCode(unit)));
  expect(units).toEqual([]);
  expect(["Đ", "Ủ", "đ", "ủ", "1"].map((character) => isCapital(unitAt(character, 0)))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
