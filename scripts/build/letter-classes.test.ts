import { expect, it } from "vitest";
import { withLetterClasses } from "./letter-classes.ts";

const made = (code: string): RegExp => new Function(`return ${withLetterClasses(code)};`)() as RegExp;

/** Characters of these blocks of which the written-out class says something else than the property; unassigned ones left out. */
function differing(property: string, blocks: readonly (readonly [number, number])[]): string[] {
  const exact = new RegExp(`^\\p{${property}}$`, "u");
  const own = made(`/^\\p{${property}}$/u`);
  return blocks
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i)))
    .filter((character) => !/\p{Cn}/u.test(character) && own.test(character) !== exact.test(character));
}

it.each(["L", "M", "N"])("\\p{%s} says the same of Latin, Greek and Cyrillic", (property) => {
  expect(
    differing(property, [
      [0x00, 0x2af],
      [0x300, 0x52f],
      [0x1e00, 0x1eff],
    ]),
  ).toEqual([]);
});

it.each(["Lu", "Ll"])("\\p{%s} says the same of Vietnamese, European names, modern Greek and Russian", (property) => {
  const letters = "ĂăÂâĐđÊêÔôƠơƯưẠạỹỴČčŎŏŬŭÑñŠšØøßΩωЯяЁё";
  const own = made(`/^\\p{${property}}$/u`);
  expect([...letters].filter((letter) => own.test(letter))).toEqual(
    [...letters].filter((letter) => RegExp(`^\\p{${property}}$`, "u").test(letter)),
  );
  expect(
    differing(property, [
      [0x00, 0x17f],
      [0x386, 0x3ce],
      [0x400, 0x45f],
      [0x1ea0, 0x1ef9],
    ]),
  ).toEqual([]);
});

it.each([
  "\\p{L}+",
  "[\\p{L}\\d/]+",
  "[^\\p{L}]+",
  "(?<![\\p{L}])\\p{Lu}\\p{Ll}*",
  "\\[\\p{L}+\\]",
  "[\\]\\p{N}]+",
  "\\\\?\\p{N}",
])("%s finds the same, as a pattern, in a string and in a template", (source) => {
  const text = "Sở Y tế [Đà Nẵng] giao 12 xã, phường; KH&ĐT: từ ngày 01/6 \\5 ỦY BAN";
  const expected = text.match(new RegExp(source, "gu"));
  const inString = JSON.stringify(source);
  const template = `\`(?:\${"#"}|${source.replaceAll("\\", "\\\\")})\``;
  for (const code of [`/${source}/gu`, `new RegExp(${inString}, "gu")`, `new RegExp(${template}, "gu")`]) {
    expect(withLetterClasses(code)).not.toContain("\\p{");
    expect(text.match(made(code))).toEqual(expected);
  }
});

it("a part of a template may begin inside a class", () => {
  const own = made(`new RegExp(\`[\${"a-c"}\\\\p{N}]+\`, "gu")`);
  expect("ab12d3".match(own)).toEqual(["ab12", "3"]);
});

it("templates stand inside templates", () => {
  const inner = ["$", "{String.raw`[\\p{L}-]+`}"].join("");
  const own = made(`new RegExp(String.raw\`(?:\\p{Lu}${inner}\\p{N}|x)\`, "gu")`);
  expect("Ủy-ban1 an2 x".match(own)).toEqual(["Ủy-ban1", "x"]);
});

it("leaves alone what is no pattern", () => {
  const code = 'const size = 3; // \\p{L} in words\nexport const text = "chữ [p{L}]";';
  expect(withLetterClasses(code)).toBe(code);
});
