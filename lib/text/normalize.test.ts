import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalize } from "./normalize.ts";

/** What stands in the source for the part of the normalized text that reads `words`. */
function sourceOf(source: string, words: string): string {
  const { text, map } = normalize(source);
  const start = text.indexOf(words);
  expect(start, `“${words}” stands in “${text}”`).toBeGreaterThanOrEqual(0);
  const span = map.toSource({ start, end: start + words.length });
  return source.slice(span.start, span.end);
}

describe("normalize", () => {
  it.each([
    ["decomposed letters", "Bộ Nội vụ".normalize("NFD"), "Bộ Nội vụ"],
    ["a half-composed letter: ê with the dot below apart", "thực hiê\u0323n", "thực hiện"],
    ["a soft hyphen inside a word", "chuyển\u00ad đổi tri\u00adển khai", "chuyển đổi triển khai"],
    ["spaces that do not break", "Bộ\u00a0Tài\u202fchính", "Bộ Tài chính"],
    ["characters of no width", "\ufeffChính\u200b phủ\u200d số\u2060", "Chính phủ số"],
    ["lines that Word broke", "trước\n   ngày\r\n\t30/6", "trước ngày 30/6"],
    ["white space around", "  \n Điều 1.  ", "Điều 1."],
    ["white space alone", " \u00a0\n\u200b ", ""],
    ["nothing", "", ""],
    ["a mark with nothing in front of it", "\u0323a", "\u0323a"],
    ["pictures outside the first plane", "đạt 👍🏽 tốt", "đạt 👍🏽 tốt"],
  ])("reads %s", (_, source, text) => {
    expect(normalize(source).text).toBe(text);
  });

  it("leads back to the letters of the source, however they were written", () => {
    expect(sourceOf("giao Bộ Nội vụ rà soát".normalize("NFD"), "Nội vụ")).toBe("Nội vụ".normalize("NFD"));
    expect(sourceOf("thực hiê\u0323n ngay", "hiện")).toBe("hiê\u0323n");
    expect(sourceOf("cần tri\u00adển\u00a0khai", "triển khai")).toBe("tri\u00adển\u00a0khai");
    expect(sourceOf("trước \n\n ngày 5", "trước ngày")).toBe("trước \n\n ngày");
  });

  it("keeps invisible characters and white space at the ends out of a span", () => {
    expect(sourceOf("\ufeff  Chính\u200b phủ  ", "Chính phủ")).toBe("Chính\u200b phủ");
  });
});

/** Letters with marks in every form of composition, white space, invisible characters (never between a letter and its mark). */
const MESSY = fc
  .array(
    fc.constantFrom(
      "Bộ",
      "hoà",
      "ệ",
      "e\u0302\u0323",
      "ê\u0323",
      "\u0323",
      "đ",
      "7",
      "\u00a0",
      " ",
      "\n",
      "\u00adh",
      "\u200bn",
      "👍🏽",
      ".",
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

describe("the law of normalize", () => {
  it("gives the same text for composed and decomposed input", () => {
    fc.assert(
      fc.property(MESSY, (source) => {
        expect(normalize(source.normalize("NFD")).text).toBe(normalize(source.normalize("NFC")).text);
      }),
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(MESSY, (source) => {
        const once = normalize(source).text;
        expect(normalize(once).text).toBe(once);
      }),
    );
  });

  it("maps every span to source text that normalizes to it", () => {
    fc.assert(
      fc.property(MESSY, fc.nat(), fc.nat(), (source, a, b) => {
        const { text, map } = normalize(source);
        const letters = [...text.matchAll(/\P{M}\p{M}*/gu)].map(({ index }) => index);
        const edges = [...letters, text.length];
        const [start = 0, end = 0] = [a, b].map((n) => edges[n % edges.length] ?? 0).sort((x, y) => x - y);
        const part = text.slice(start, end);
        // A span that starts or ends with a space stands for white space, which normalizing trims.
        fc.pre(part.trim() === part);
        const span = map.toSource({ start, end });
        expect(normalize(source.slice(span.start, span.end)).text).toBe(part);
      }),
    );
  });

  it("comes back to each kept unit from its source", () => {
    fc.assert(
      fc.property(MESSY, (source) => {
        const { text, map } = normalize(source);
        for (let unit = 0; unit < text.length; unit++) {
          const { start } = map.toSource({ start: unit, end: unit + 1 });
          const back = map.fromSource(start);
          // Units of one letter share their source: the first of them is meant.
          expect(map.toSource({ start: back, end: back + 1 }).start).toBe(start);
          expect(back).toBeLessThanOrEqual(unit);
        }
      }),
    );
  });

  it("throws for no text at all", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (source) => typeof normalize(source).text === "string"));
  });
});
