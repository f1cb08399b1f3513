import { expect, it } from "vitest";
import { canStartWord, LETTERS, WORD_END, WORD_START } from "./word-edge.ts";

it("takes every Latin, Greek and Cyrillic letter, mark and digit for a part of a word, and no sign", () => {
  const [start, end] = [new RegExp(`^.${WORD_START}`, "su"), new RegExp(`${WORD_END}.$`, "su")];
  const different: string[] = [];
  for (let unit = 1; unit < 0x530; unit++) {
    const character = String.fromCharCode(unit);
    if (/\p{Cn}/u.test(character)) continue;
    const isEdge = !/[\p{L}\p{M}\p{N}]/u.test(character);
    if ([start.test(character), end.test(character), canStartWord(character, 1)].some((found) => found !== isEdge))
      different.push(character);
  }
  for (let unit = 0x1e00; unit <= 0x1eff; unit++)
    if (start.test(String.fromCharCode(unit))) different.push(String.fromCharCode(unit));
  expect(different).toEqual([]);
});

it("takes the letters of Latin, Greek and Cyrillic for letters, and neither their marks nor digits nor signs", () => {
  const letter = new RegExp(`[${LETTERS}]`, "u");
  const different: string[] = [];
  for (let unit = 1; unit < 0x1f00; unit++) {
    if (unit === 0x530) unit = 0x1e00;
    const character = String.fromCharCode(unit);
    if (!/\p{Cn}/u.test(character) && letter.test(character) !== /\p{L}/u.test(character)) different.push(character);
  }
  expect(different).toEqual([]);
});
