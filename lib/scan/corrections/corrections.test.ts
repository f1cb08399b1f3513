import { describe, expect, it } from "vitest";
import { correctScans } from "../correct.ts";
import type { ScannedPage, ScannedWord } from "../words.ts";

/** Words of a line, side by side; two spaces or more: another column. `~`: read badly. */
function lineOf(text: string, line: number): ScannedWord[] {
  let x = 60;
  return text.split(" ").flatMap((word) => {
    const isBad = word.startsWith("~");
    const letters = word.replace("~", "");
    const x1 = x;
    x += (letters.length + 1) * 6;
    if (letters === "") x += 40;
    const y = 100 + line * 18;
    const place = { x1, x2: x - 6, top: y - 9, bottom: y, baseline: y, line };
    return letters === "" ? [] : [{ text: letters, confidence: isBad ? 50 : 93, ...place }];
  });
}

const pageOf = (...lines: readonly string[]): ScannedPage => ({
  width: 595,
  height: 842,
  words: lines.flatMap(lineOf),
  lines: [],
  turn: 0,
  skew: 0,
});

/** The lines of the first page, as they are corrected. */
function corrected(...lines: readonly string[]): string[] {
  const [page] = correctScans([pageOf(...lines)]);
  return lines.map((_, line) =>
    (page?.words ?? [])
      .filter((word) => word.line === line)
      .map(({ text }) => text)
      .join(" "),
  );
}

describe("what is put right after recognition", () => {
  it.each([
    ["the word between day and month", "Hà Nội, ngày 12 ~thúng 11 năm 2026", "Hà Nội, ngày 12 tháng 11 năm 2026"],
    ["the word before a year", "từ ngày 02 tháng 11 ~nám 2026", "từ ngày 02 tháng 11 năm 2026"],
    ["letters among the digits of a date", "trước ngày 3O/ll/2026.", "trước ngày 30/11/2026."],
    ["two strokes with a bar after “Quý”", "trong Quý ~H/2027", "trong Quý II/2027"],
    ["two strokes that are no quarter", "trong Quý ~11/2027", "trong Quý II/2027"],
    ["marks of an agency's name", "giao Bộ Nông ~nghiêp và Môi ~trương chủ trì", "giao Bộ Nông nghiệp và Môi trường chủ trì"],
    ["a letter of an agency's name", "giao Bộ Nông ~nghlệp và Môi trường chủ trì", "giao Bộ Nông nghiệp và Môi trường chủ trì"],
    ["a letter that is large among small ones", "trực ~thuỘc Trung ương", "trực thuộc Trung ương"],
    ["a word that is large among small ones", "các ~BỘ, cơ quan ngang bộ", "các Bộ, cơ quan ngang bộ"],
    ["words that stand too near one another", "kết quả của ~cơquan nhà nước", "kết quả của cơ quan nhà nước"],
    ["a label and the word after it", "1.Bộ Y tế:", "1. Bộ Y tế:"],
  ])("%s", (_, read, right) => {
    expect(corrected(read)).toEqual([right]);
  });

  it.each([
    ["a stroke after “Quý”, which may have lost the other", "trong Quý ~1/2027"],
    ["a number that is no date", "số lO/TB"],
    ["a date that no month has", "ngày 3O/l3/2026"],
    ["words that could be several names, or none", "giao Sở ~Nôi trở"],
    ["abbreviations", "theo TTg và ThS Nguyễn Văn An"],
    ["capitals among capitals", "CÁC BỘ TRƯỞNG"],
    ["a word that comes apart in two ways", "cấp ~tỉnhủy"],
    ["a word that is one", "một ~khoáng sản"],
    ["a foreign word", "trang Facebook và Zalo"],
    ["what stands between other numbers", "gồm 12 ~thùng 11 lít"],
  ])("leaves %s", (_, read) => {
    expect(corrected(read)).toEqual([read.replaceAll("~", "")]);
  });

  it("counts the headings on, from page to page", () => {
    const pages = correctScans([pageOf("I. ĐÁNH GIÁ CHUNG"), null, pageOf("~IH. NHIỆM VỤ TRỌNG TÂM", "~HI. TỔ CHỨC THỰC HIỆN")]);
    expect(pages[2]?.words.filter(({ text }) => text.endsWith(".")).map(({ text }) => text)).toEqual(["II.", "III."]);
    expect(pages[1]).toBeNull();
  });

  it("tells đ) from d) by the one before", () => {
    expect(corrected("c) Rà soát.", "~đ) Công khai.", "~d) Tổ chức.")).toEqual(["c) Rà soát.", "d) Công khai.", "đ) Tổ chức."]);
  });

  it("finds a name that goes on below, in its own column", () => {
    expect(corrected("VĂN PHÒNG ~CHÍNH.  CỘNG HÒA XÃ HỘI", "~PHÙ    NAM")).toEqual([
      "VĂN PHÒNG CHÍNH CỘNG HÒA XÃ HỘI",
      "PHỦ NAM",
    ]);
  });

  it("finds the number of a quarter below it, in a narrow cell", () => {
    expect(corrected("Quý", "~11/2027")).toEqual(["Quý", "II/2027"]);
    expect(corrected("ngày", "~11/2027")).toEqual(["ngày", "11/2027"]);
  });

  it("says what was read, and that there is no doubt left", () => {
    const [page] = correctScans([pageOf("ngày 12 ~thúng 11 năm 2026")]);
    expect(page?.words.find(({ text }) => text === "tháng")).toMatchObject({ read: "thúng", isSure: true });
    const [other] = correctScans([pageOf("trước ngày ~3O/11/2026")]);
    expect(other?.words[2]).toMatchObject({ read: "3O/11/2026", text: "30/11/2026", confidence: 50 });
    expect(other?.words[2]?.isSure).toBeUndefined();
  });

  it("leaves marks out that lost their letters", () => {
    const speck = { text: "^", confidence: 30, x1: 100, x2: 103, top: 205, bottom: 208, baseline: 208, line: 7 };
    const page = pageOf("THỦ TƯỚNG");
    expect(correctScans([{ ...page, words: [...page.words, speck] }])[0]?.words).toHaveLength(2);
  });
});
