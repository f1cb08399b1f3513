import { describe, expect, it } from "vitest";
import { inLowerCase } from "./capital-headings.ts";

describe("a heading in capitals", () => {
  it.each([
    ["CÁC SỞ, BAN, NGÀNH", "Các sở, ban, ngành"],
    ["ỦY BAN NHÂN DÂN CÁC HUYỆN, THÀNH PHỐ:", "Ủy ban nhân dân các huyện, thành phố:"],
    ["UBND CÁC HUYỆN, THÀNH PHỐ HÒA BÌNH", "UBND các huyện, thành phố Hòa Bình"],
    ["SỞ, BAN, NGÀNH LIÊN QUAN", "Sở, ban, ngành liên quan"],
    ["CHỦ TỊCH ỦY BAN NHÂN DÂN ĐẶC KHU LÝ SƠN", "Chủ tịch Ủy ban nhân dân đặc khu Lý Sơn"],
    ["THỦ TRƯỞNG CƠ QUAN THUỘC CHÍNH PHỦ", "Thủ trưởng cơ quan thuộc Chính phủ"],
    ["ĐỐI VỚI UBND CÁC XÃ", "Đối với UBND các xã"],
    ["ỦY BAN NHÂN DÂN CÁC XÃ, ĐẶC KHU CÔ TÔ:", "Ủy ban nhân dân các xã, đặc khu Cô Tô:"],
    ["VIỆN NGHIÊN CỨU KINH TẾ TỈNH", "Viện Nghiên cứu kinh tế tỉnh"],
    ["CHI CỤC KIỂM LÂM, QUỸ HỖ TRỢ NÔNG DÂN", "Chi cục Kiểm lâm, Quỹ Hỗ trợ nông dân"],
    ["BỆNH VIỆN ĐA KHOA TỈNH", "Bệnh viện đa khoa tỉnh"],
    ["CÔNG AN TỈNH, BỘ CHỈ HUY QUÂN SỰ TỈNH", "Công an tỉnh, Bộ Chỉ huy quân sự tỉnh"],
    ["BAN CHỈ HUY PCTT VÀ TKCN TỈNH", "Ban Chỉ huy PCTT và TKCN tỉnh"],
  ])("%s is read as it is written elsewhere", (heading, expected) => {
    expect(inLowerCase(heading)).toBe(expected);
  });

  it("is as long as before, so that names are found where they stand", () => {
    const heading = "ĐỀ NGHỊ ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH VÀ CÁC TỔ CHỨC CHÍNH TRỊ - XÃ HỘI";
    expect(inLowerCase(heading)).toHaveLength(heading.length);
  });

  it("is no sentence, and no long text", () => {
    expect(inLowerCase("Sở Y tế kiểm tra.")).toBeNull();
    expect(inLowerCase("CÁC SỞ ".repeat(40))).toBeNull();
  });
});
