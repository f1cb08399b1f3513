import { describe, expect, it } from "vitest";
import { fold, foldedWords, foldToPlain } from "./fold.ts";

describe("fold", () => {
  it.each([
    ["hoà", "hòa"],
    ["thuỷ lợi", "thủy lợi"],
    ["uỷ ban", "ủy ban"],
    ["khoẻ", "khỏe"],
    ["kỹ thuật", "kĩ thuật"],
    ["quý", "quí"],
    ["công ty", "công ti"],
    ["Mỹ", "mĩ"],
    ["BỘ TÀI CHÍNH", "bộ tài chính"],
    ["Ủy ban".normalize("NFD"), "Uỷ ban"],
  ])("takes %s and %s for the same", (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it.each([
    ["tay", "tai"],
    ["năm", "nam"],
    ["may", "mai"],
    ["thúy", "thúi"],
    ["dự", "dữ"],
    ["đo", "do"],
    ["hòa", "hóa"],
    ["cơ", "cô"],
    ["quay", "quai"],
  ])("tells %s from %s", (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  it("leaves what is no letter alone", () => {
    expect(fold("299/TB-VPCP, 17:00")).toBe("299/tb-vpcp, 17:00");
  });
});

describe("folded words", () => {
  it("are letters and digits in order, without punctuation", () => {
    expect(foldedWords("Bộ Y tế (báo cáo), trước 30/6.")).toEqual(["Bộ", "Y", "tế", "báo", "cáo", "trước", "30", "6"].map(fold));
  });
  it("are none in a text without any", () => {
    expect(foldedWords(" – …")).toEqual([]);
  });
});

it("the plain key has no diacritics and no đ", () => {
  expect(foldToPlain("Đắk Lắk, Thừa Thiên Huế")).toBe("dak lak, thua thien hue");
});
