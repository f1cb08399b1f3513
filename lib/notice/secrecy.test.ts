import { describe, expect, it } from "vitest";
import { buildPage } from "../../test/support/page-text.ts";
import { findSecrecyMark, isMarkedInternal } from "./secrecy.ts";

const HEAD = ["VĂN PHÒNG CHÍNH PHỦ", "Số: 21/TB-VPCP"];

describe("a secrecy mark", () => {
  it.each([
    ["MẬT", "MẬT"],
    ["TỐI MẬT", "TỐI MẬT"],
    ["TUYỆT  MẬT", "TUYỆT MẬT"],
    ["(MẬT)", "MẬT"],
    ["“TỐI MẬT”.", "TỐI MẬT"],
    ["[ TUYỆT MẬT ]", "TUYỆT MẬT"],
  ])("stands alone in the letterhead: “%s”", (line, mark) => {
    expect(findSecrecyMark(buildPage([...HEAD, line]))).toBe(mark);
  });

  it.each([
    "Bảo vệ bí mật nhà nước",
    "BẢO VỆ BÍ MẬT NHÀ NƯỚC",
    "Mật",
    "Độ mật: không",
    "MẬT ONG RỪNG",
    "Tài liệu TỐI MẬT phải được bảo quản",
    "MẬT ĐỘ DÂN SỐ",
  ])("is not “%s”", (line) => {
    expect(findSecrecyMark(buildPage([...HEAD, line]))).toBeNull();
  });

  it("counts in the letterhead only", () => {
    const body = Array.from({ length: 40 }, (_, i) => `${i + 1}. Bộ Nội vụ rà soát danh mục.`);
    expect(findSecrecyMark(buildPage([...HEAD, ...body, "MẬT"]))).toBeNull();
  });

  it("counts in the attribute table, in any case", () => {
    expect(findSecrecyMark(buildPage(HEAD, { attributes: { "Độ mật": "Tối mật" } }))).toBe("TỐI MẬT");
    expect(findSecrecyMark(buildPage(HEAD, { attributes: { "Độ mật": "Thường" } }))).toBeNull();
  });
});

it("LƯU HÀNH NỘI BỘ counts when it stands alone in the letterhead", () => {
  expect(isMarkedInternal(buildPage([...HEAD, "LƯU HÀNH NỘI BỘ"]))).toBe(true);
  expect(isMarkedInternal(buildPage([...HEAD, "(LƯU HÀNH NỘI BỘ)"]))).toBe(true);
  expect(isMarkedInternal(buildPage([...HEAD, "Tài liệu lưu hành nội bộ của Bộ Y tế"]))).toBe(false);
});
