import { describe, expect, it } from "vitest";
import { isInsideWord, wholeWords } from "./word-edge.ts";

const finds = (source: string, text: string): boolean => new RegExp(wholeWords(source), "iu").test(text);

describe("whole words", () => {
  it.each([
    ["đồng", "một đồng"],
    ["chủ", "(chủ)"],
    ["năm", "năm"],
    ["tế", "Bộ Y tế."],
  ])("finds %s in “%s”", (word, text) => {
    expect(finds(word, text)).toBe(true);
  });

  it.each([
    ["chủ", "chủng loại"],
    ["15/3", "QĐ15/3"],
    ["15/3", "15/30"],
    ["ban", "bạn"],
    ["hoa", "hoa\u0323"],
    ["an", "ban"],
  ])("does not find %s inside “%s”", (word, text) => {
    expect(finds(word, text)).toBe(false);
  });

  it("keeps the alternatives of a pattern together", () => {
    expect(finds("ngày|tháng", "ngàyx")).toBe(false);
    expect(finds("ngày|tháng", "xtháng")).toBe(false);
  });
});

describe("an offset", () => {
  it("is inside a word between letters, marks and digits only", () => {
    const text = "Bộ Y2,";
    const inside = Array.from({ length: text.length + 1 }, (_, offset) => isInsideWord(text, offset));
    expect(inside).toEqual([false, true, false, false, true, false, false]);
    expect(isInsideWord("e\u0323", 1)).toBe(true);
  });
});
