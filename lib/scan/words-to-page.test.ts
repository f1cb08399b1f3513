import { describe, expect, it } from "vitest";
import { DocumentReader } from "../pdf/document-text.ts";
import { isUncertain } from "./certainty.ts";
import { wordsOf } from "./recognizer.ts";
import { secrecyStampIn } from "./secrecy-stamp.ts";
import { toPdfPage } from "./to-pdf-page.ts";
import { sizesOfLines, typeSizeOf } from "./type-size.ts";
import type { ScannedPage, ScannedWord } from "./words.ts";

const SIZE = 13;

/** A word of 13 points as its letters would be inked: `x` from the left, on this line. */
function word(text: string, x: number, line: number, confidence = 95): ScannedWord {
  const y = 100 + 18 * line;
  const isTall = /[\p{Lu}\dbdhklđ]/u.test(text);
  const hangs = /[gpqyạọụ]/u.test(text);
  const [top, bottom] = [y - (isTall ? 0.68 : 0.46) * SIZE, y + (hangs ? 0.21 * SIZE : 0)];
  return { text, confidence, x1: x, x2: x + 6 * text.length, top, bottom, baseline: y, line };
}

const pageOf = (words: readonly ScannedWord[], more: Partial<ScannedPage> = {}): ScannedPage => ({
  width: 595,
  height: 842,
  words,
  lines: [],
  turn: 0,
  skew: 0,
  ...more,
});

function blocksOf(page: ScannedPage) {
  const reader = new DocumentReader();
  reader.add(toPdfPage(page));
  return reader.blocks();
}

describe("words of a scan as letters of a page", () => {
  it("are words again, however near they stand", () => {
    const [block] = blocksOf(pageOf([word("giao", 60, 0), word("các", 84.5, 0), word("Bộ", 110, 0)]));
    expect(block?.text).toBe("giao các Bộ");
  });

  it("in doubt are so in the block that they become part of", () => {
    const words = [
      word("trước", 60, 0),
      word("ngày", 96, 0),
      word("15/12/2026.", 126, 0, 40),
      word("b)", 60, 2),
      word("Rà", 80, 2, 40),
    ];
    const blocks = blocksOf(pageOf(words));
    const doubtful = blocks.flatMap(({ text, uncertain = [] }) => uncertain.map(({ start, end }) => text.slice(start, end)));
    expect(doubtful).toEqual(["15/12/2026.", "Rà"]);
  });

  it("in doubt at a line's end are so in the joined paragraph", () => {
    const long = Array.from({ length: 12 }, (_, i) => word("nhà", 60 + 36 * i, 0));
    const [block] = blocksOf(pageOf([...long, word("ngày", 492, 0, 30), word("nhận", 60, 1, 30), word("được", 90, 1)]));
    expect(block?.uncertain?.map(({ start, end }) => block.text.slice(start, end))).toEqual(["ngày", "nhận"]);
  });

  it("under a mark of secrecy have it above them, alone", () => {
    expect(blocksOf(pageOf([word("Số:", 60, 0)], { secrecy: "TỐI MẬT" })).map(({ text }) => text)).toEqual(["TỐI MẬT", "Số:"]);
  });

  it("in ruled cells are the cells of a table", () => {
    const line = (x1: number, y1: number, x2: number, y2: number) => ({ x1, y1, x2, y2 });
    const lines = [line(50, 80, 250, 80), line(50, 140, 250, 140), ...[50, 150, 250].map((x) => line(x, 80, x, 140))];
    const cells = blocksOf(pageOf([word("Bộ", 60, 1), word("Quý", 170, 1)], { lines })).map(({ text, cell }) => [
      text,
      cell?.column,
    ]);
    expect(cells).toEqual([
      ["Bộ", 0],
      ["Quý", 1],
    ]);
  });
});

describe("the size of type", () => {
  // Ink above and below the baseline as a page of 13 points has it at 300 dots to the inch; pixels to points.
  it.each([
    ["xem", 25, 0],
    ["Bộ", 39, 11],
    ["nhà", 39, 0],
    ["2026", 37, 0],
    ["ngày", 39, 11],
    ["KẾT", 48, 0],
  ])("is told by the ink of “%s”", (text, above, below) => {
    const size = typeSizeOf({ text, top: (-above * 72) / 300, bottom: (below * 72) / 300 }) ?? 0;
    expect(Math.abs(size - SIZE)).toBeLessThan(0.05 * SIZE);
  });

  it("is not told by a dash", () => {
    expect(typeSizeOf(word("-", 0, 0))).toBeNull();
  });

  it("of a short line is that of the line above it", () => {
    const long = Array.from({ length: 8 }, (_, i) => word("nhà", 60 + 30 * i, 0));
    const short = { ...word("lạnh.", 60, 1), top: 110 };
    expect(sizesOfLines([...long, short]).get(1)).toBe(sizesOfLines([...long, short]).get(0));
  });
});

describe("doubt", () => {
  it.each([
    ["nhà", 76, false],
    ["nhà", 74, true],
    ["2026", 91, false],
    ["2026", 89, true],
    ["II/2027", 89, true],
    ["Luât", 96, true],
    ["Luật", 96, false],
    ["Internet", 96, false],
  ])("“%s” read with %d: %s", (text, confidence, expected) => {
    expect(isUncertain({ text, confidence })).toBe(expected);
  });

  it("is over where a correction leaves none", () => {
    expect(isUncertain({ text: "tháng", confidence: 20, isSure: true })).toBe(false);
  });
});

describe("what is stamped in red", () => {
  const stamped = (...lines: readonly string[]) =>
    lines.flatMap((line, i) => line.split(" ").map((text, at) => word(text, 60 * at, i)));

  it.each([
    [["MẬT"], "MẬT"],
    [["|MẬT|"], "MẬT"],
    [["TỐI MÂT"], "TỐI MẬT"],
    [["CỘNG HÒA", "TUYỆT MẬT"], "TUYỆT MẬT"],
    [["bảo mật"], null],
    [["MẬT ĐỘ"], null],
    [["HỎA TỐC"], null],
    [[], null],
  ])("%j: %s", (lines, mark) => {
    expect(secrecyStampIn(stamped(...lines))).toBe(mark);
  });
});

describe("the library's answer", () => {
  it("comes in points of the page, each word on the foot of its slanting line", () => {
    const bbox = { x0: 100, y0: 60, x1: 200, y1: 100 };
    const line = { words: [{ text: "Bộ", confidence: 96, bbox }], baseline: { x0: 0, y0: 100, x1: 300, y1: 106 } };
    // Only these fields of the library's answer are read.
    const blocks = [{ paragraphs: [{ lines: [line] }] }] as unknown as Parameters<typeof wordsOf>[0];
    expect(wordsOf(blocks, { x: 50, y: 10, firstLine: 7 })).toEqual([
      { text: "Bộ", confidence: 96, x1: 36, x2: 60, top: 16.8, bottom: 26.4, baseline: expect.closeTo(27.12), line: 7 },
    ]);
    expect(wordsOf(null, { x: 0, y: 0, firstLine: 0 })).toEqual([]);
  });
});
