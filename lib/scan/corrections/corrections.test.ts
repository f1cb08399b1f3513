import { describe, expect, it } from "vitest";
import { createGazetteer } from "../../gazetteer/index.ts";
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
    ["a stroke before the numeral of the fourth quarter", "trong Quý ~1V/2028", "trong Quý IV/2028"],
    ["marks of an agency's name", "giao Bộ Nông ~nghiêp và Môi ~trương chủ trì", "giao Bộ Nông nghiệp và Môi trường chủ trì"],
    ["a letter of an agency's name", "giao Bộ Nông ~nghlệp và Môi trường chủ trì", "giao Bộ Nông nghiệp và Môi trường chủ trì"],
    ["a letter that is large among small ones", "trực ~thuỘc Trung ương", "trực thuộc Trung ương"],
    ["a word that is large among small ones", "các ~BỘ, cơ quan ngang bộ", "các Bộ, cơ quan ngang bộ"],
    ["a word before a day that lost letters", "trước ~ng 15 tháng 5 năm 2027", "trước ngày 15 tháng 5 năm 2027"],
    ["the word before a period", "báo cáo trước ngày 25 ~hãng tháng.", "báo cáo trước ngày 25 hằng tháng."],
    ["the same after a weekday", "vào thứ Sáu ~hăng tuần", "vào thứ Sáu hằng tuần"],
    ["dust before an item's label", "~- 8. Giao Sở Tài chính", "8. Giao Sở Tài chính"],
    ["words that stand too near one another", "kết quả của ~cơquan nhà nước", "kết quả của cơ quan nhà nước"],
    ["a label and the word after it", "1.Bộ Y tế:", "1. Bộ Y tế:"],
  ])("%s", (_, read, right) => {
    expect(corrected(read)).toEqual([right]);
  });

  it.each([
    ["a stroke after “Quý”, which may have lost the other", "trong Quý ~1/2027"],
    ["strokes after “Quý” that may be a slash too", "trong Quý ~1112027"],
    ["a number that is no date", "số lO/TB"],
    ["a date that no month has", "ngày 3O/l3/2026"],
    ["words that could be several names, or none", "giao Sở ~Nôi trở"],
    ["a name that is as near to one as to another", "UBND tỉnh ~Kiền Giang và ~Bở Y tế"],
    ["a name that nobody has heard of, read well", "giao Bộ Công Thưởng"],
    ["a letter of a short name", "giao Bộ Xây ~dựnq"],
    ["letters among the digits of a quantity", "thêm ~l5O tỷ đồng, ~3O% số hộ"],
    ["letters among the digits of a number", "văn bản số ~l2O/TTr-BTC"],
    ["a day that is no day", "trước ngày ~4O/12/2026"],
    ["abbreviations", "theo TTg và ThS Nguyễn Văn An"],
    ["capitals among capitals", "CÁC BỘ TRƯỞNG"],
    ["a word that comes apart in two ways", "cấp ~tỉnhủy"],
    ["a word that is one", "một ~khoáng sản"],
    ["a foreign word", "trang Facebook và Zalo"],
    ["a word between other words and a date", "đợt ~hai 15 tháng 5 năm 2027"],
    ["a rank before a year", "xếp ~hạng năm 2026"],
    ["another spelling of the word before a period", "trước ngày 25 hàng tháng"],
    ["the dash of an item", "- Giao Sở Tài chính"],
    ["a name that could come apart", "tại Vườn quốc gia Bidoup - Núi Bà"],
    ["what stands between other numbers", "gồm 12 ~thùng 11 lít"],
  ])("leaves %s", (_, read) => {
    expect(corrected(read)).toEqual([read.replaceAll("~", "")]);
  });

  it("counts the headings on, from page to page", () => {
    const pages = correctScans([pageOf("I. ĐÁNH GIÁ CHUNG"), null, pageOf("~IH. NHIỆM VỤ TRỌNG TÂM", "~HI. TỔ CHỨC THỰC HIỆN")]);
    expect(pages[2]?.words.filter(({ text }) => text.endsWith(".")).map(({ text }) => text)).toEqual(["II.", "III."]);
    expect(pages[1]).toBeNull();
  });

  it("tells the label of an item by the one before, a number in a sentence by nothing", () => {
    expect(corrected("4. Sở Tài chính:", "~5, Đài Truyền hình:")).toEqual(["4. Sở Tài chính:", "5. Đài Truyền hình:"]);
    expect(corrected("4. Sở Tài chính:", "~6, Đài Truyền hình:")).toEqual(["4. Sở Tài chính:", "6, Đài Truyền hình:"]);
    expect(corrected("4. Các mục 3,", "5, 6 và 7 của Phụ lục")).toEqual(["4. Các mục 3,", "5, 6 và 7 của Phụ lục"]);
    expect(corrected("4. Theo Điều 3, 4 và", "5, Luật Đất đai")).toEqual(["4. Theo Điều 3, 4 và", "5, Luật Đất đai"]);
    expect(corrected("~1, Bộ Y tế:")).toEqual(["1, Bộ Y tế:"]);
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
    // Three strokes of which one was lost would look the same.
    const [quarter] = correctScans([pageOf("trong Quý ~11/2027")]);
    expect(quarter?.words[2]).toMatchObject({ text: "II/2027", confidence: 50 });
    expect(quarter?.words[2]?.isSure).toBeUndefined();
  });

  it("another letter of a name is looked at all the same, lost marks are not", () => {
    const wordIn = (line: string) => correctScans([pageOf(line)])[0]?.words.find(({ read }) => read !== undefined);
    expect(wordIn("giao Bộ Nông ~nghlệp và Môi trường")).toMatchObject({ text: "nghiệp", isSure: false });
    expect(wordIn("giao Bộ Nông ~nghiêp và Môi trường")).toMatchObject({ text: "nghiệp", isSure: true });
  });

  it("every name of the gazetteer that was read badly, but rightly, stays what it is", () => {
    const names = Array.from(createGazetteer().entries()).flatMap(({ name, aliases }) => [name, ...aliases]);
    // A sign between words may be dust.
    const whole = names.filter((name) => /^[\p{L}\p{N} ,.-]+$/u.test(name));
    const changed = whole.filter((name) => {
      const read = name.replace(/(^| )/gu, "$1~");
      return corrected(read)[0]?.toLocaleLowerCase("vi") !== name.toLocaleLowerCase("vi");
    });
    expect(changed).toEqual([]);
    expect(whole.length).toBeGreaterThan(500);
  });

  it("leaves marks out that lost their letters", () => {
    const speck = { text: "^", confidence: 30, x1: 100, x2: 103, top: 205, bottom: 208, baseline: 208, line: 7 };
    const page = pageOf("THỦ TƯỚNG");
    expect(correctScans([{ ...page, words: [...page.words, speck] }])[0]?.words).toHaveLength(2);
  });
});
