import fc from "fast-check";
import { expect, it } from "vitest";
import { alternativesBehindSpace } from "./alternatives.ts";

const LIST = [
  /của\s+(?:tỉnh|bộ)/u,
  /(?:có\s+)?liên quan/u,
  /[Tt]ỉnh(?!\s+\p{Lu})/u,
  /tỉnh\s+\p{Lu}\p{Ll}*/u,
  /(?<=sở\s)khác/u,
  /khác/u,
];
const BEHIND = "(?![\\p{L}])";
const endOf = alternativesBehindSpace(LIST, BEHIND);
const whole = new RegExp(`\\s+(?:${LIST.map(({ source }) => source).join("|")})${BEHIND}`, "uy");

function endByWhole(text: string, at: number): number | null {
  whole.lastIndex = at;
  return whole.test(text) ? whole.lastIndex : null;
}

it.each([
  ["cơ quan liên quan", 7, 17],
  ["cơ quan  có liên quan", 7, 21],
  ["sở tỉnh Hà Nam", 2, 10],
  ["sở khác", 2, 7],
  ["sở khácđi", 2, null],
  ["sở", 2, null],
  ["sở ", 2, null],
  ["sởkhác", 2, null],
])("in “%s” from %i: %s", (text, at, end) => {
  expect(endOf(text, at)).toBe(end);
});

it("ends where the pattern of all alternatives ends, in any text", () => {
  const word = fc.constantFrom("của", "tỉnh", "Tỉnh", "bộ", "có", "liên", "quan", "sở", "khác", "Hà", "x", "😀", " ", ", ", "\n");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.nat(20), (words, at) => {
      const text = words.join(" ");
      const from = Math.min(at, text.length);
      expect(endOf(text, from)).toBe(endByWhole(text, from));
    }),
  );
});
