import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeSpan } from "../model/selector.ts";
import { anchor } from "./anchor.ts";
import { matchQuote } from "./match-quote.ts";

const TEXT = [
  "1. Bộ Tài chính chủ trì, báo cáo trước ngày 30/11.",
  "2. Bộ Công an rà soát dữ liệu dân cư, báo cáo trước ngày 30/11.",
  "3. Bộ Y tế làm sạch dữ liệu bảo hiểm y tế, hoàn thành trong Quý I năm 2027.",
].join("\n");

const spanOf = (text: string, words: string, from = 0): { start: number; end: number } => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const wordsAt = (text: string, found: ReturnType<typeof anchor>): string | null =>
  found && text.slice(found.span.start, found.span.end);

describe("anchoring", () => {
  it("gives back every span of the text that it was described in", () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 2), fc.integer({ min: 1, max: 60 }), (start, length) => {
        const span = { start, end: Math.min(TEXT.length, start + length) };
        expect(anchor(TEXT, describeSpan(TEXT, span))).toEqual({ span, score: 1 });
      }),
    );
  });

  it("follows a passage that moved, by its surroundings where its words occur twice", () => {
    const second = spanOf(TEXT, "trước ngày 30/11", TEXT.indexOf("Công an"));
    const moved = `Thông báo kết luận\nKính gửi các bộ\n${TEXT}`;
    const found = anchor(moved, describeSpan(TEXT, second));
    expect(found?.span).toEqual(spanOf(moved, "trước ngày 30/11", moved.indexOf("Công an")));
    expect(found?.score).toBeGreaterThan(0.9);
  });

  it("does not take the old place for granted when other words stand there now", () => {
    const first = spanOf(TEXT, "Bộ Tài chính");
    const swapped = TEXT.replace("Bộ Tài chính", "Bộ Nội vụ__").concat("\n4. Bộ Tài chính tổng hợp.");
    expect(anchor(swapped, describeSpan(TEXT, first))?.span).toEqual(spanOf(swapped, "Bộ Tài chính"));
  });

  it("finds a passage whose wording changed a little, and says that it is not the same", () => {
    const selectors = describeSpan(TEXT, spanOf(TEXT, "Bộ Công an rà soát dữ liệu dân cư, báo cáo"));
    const edited = TEXT.replace("rà soát dữ liệu dân cư", "rà soát dữ liệu về dân cư");
    const found = anchor(edited, selectors);
    expect(wordsAt(edited, found)).toBe("Bộ Công an rà soát dữ liệu về dân cư, báo cáo");
    expect(found?.score).toBeLessThan(1);
  });

  it("finds nothing where the passage is gone, and never guesses for short ones", () => {
    const long = describeSpan(TEXT, spanOf(TEXT, "làm sạch dữ liệu bảo hiểm y tế"));
    expect(anchor("1. Bộ Tài chính chủ trì, báo cáo trước ngày 30/11.", long)).toBeNull();
    const short = describeSpan(TEXT, spanOf(TEXT, "Quý I năm 2027"));
    expect(anchor(TEXT.replace("Quý I năm 2027", "Quý I năm 2028"), short)).toBeNull();
  });
});

/** Fewest edits between `pattern` and any part of `text`, the plain way. */
function fewestEdits(text: string, pattern: string): number {
  let row = new Array<number>(text.length + 1).fill(0);
  for (let i = 1; i <= pattern.length; i++) {
    const next = [i];
    for (let j = 1; j <= text.length; j++) {
      const change = pattern[i - 1] === text[j - 1] ? 0 : 1;
      next.push(Math.min((row[j - 1] ?? 0) + change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(...row);
}

describe("approximate search", () => {
  it("finds a quote if and only if a tenth of it or less differs", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 20, maxLength: 40 });
    const quoted = letters.map((exact) => ({ type: "TextQuoteSelector" as const, exact, prefix: "", suffix: "" }));
    const edited = fc.tuple(quoted, letters, fc.array(fc.tuple(fc.nat(39), fc.constantFrom("", "a", "bb")), { maxLength: 5 }));
    fc.assert(
      fc.property(edited, ([quote, around, edits]) => {
        const changed = edits.reduce((text, [at, put]) => text.slice(0, at) + put + text.slice(at + 1), quote.exact);
        const text = around + changed + around;
        const isNear = fewestEdits(text, quote.exact) <= Math.floor(quote.exact.length / 10);
        expect(matchQuote(text, quote, null) !== null).toBe(isNear);
      }),
      { numRuns: 400 },
    );
  });

  it("comes to an end on a long text that does not hold the quote", () => {
    const text = Array.from({ length: 4000 }, (_, i) => `${i}. Bộ, ngành, địa phương thực hiện nghiêm túc.`).join("\n");
    const exact = "Ủy ban nhân dân tỉnh bố trí đủ nhân lực, kinh phí và trang thiết bị để vận hành trung tâm dữ liệu dùng chung.";
    expect(matchQuote(text, { type: "TextQuoteSelector", exact, prefix: "", suffix: "" }, null)).toBeNull();
  });
});
