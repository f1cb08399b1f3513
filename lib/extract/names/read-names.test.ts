import { describe, expect, it } from "vitest";
import { mark } from "../../../test/support/marked.ts";
import { createGazetteer } from "../../gazetteer/index.ts";
import { lookUpNames } from "./name-lookup.ts";
import { readNames } from "./read-names.ts";

/** The list at the text's start: its names marked, and "‖" where it ends. */
function read(text: string): string | null {
  const list = readNames(text, 0, lookUpNames(text, createGazetteer()));
  if (!list) return null;
  const marked = mark(
    text.slice(0, list.end),
    list.names.map(({ span }) => span),
  );
  return `${marked}‖${text.slice(list.end)}`;
}

describe("a list of names", () => {
  it.each([
    "⟦Bộ Tài chính⟧‖ chủ trì rà soát.",
    "⟦Bộ Tài chính⟧, ⟦Bộ Công an⟧‖ khẩn trương triển khai.",
    "⟦Bộ Tài chính⟧ và ⟦Bộ Công an⟧‖ phối hợp.",
    "các Bộ: ⟦Công an⟧, ⟦Quốc phòng⟧, ⟦Y tế⟧‖ báo cáo.",
    "Bộ trưởng các Bộ: ⟦Công an⟧, ⟦Quốc phòng⟧‖ chỉ đạo.",
    "Chủ tịch Ủy ban nhân dân các tỉnh: ⟦Đắk Lắk⟧, ⟦Khánh Hòa⟧‖ chỉ đạo.",
    "Chủ tịch UBND các tỉnh ⟦Vĩnh Long⟧, ⟦Đồng Tháp⟧ và ⟦An Giang⟧‖ chịu trách nhiệm.",
    "Các tỉnh, thành phố ⟦Hà Nội⟧, ⟦Hải Phòng⟧, ⟦Quảng Ninh⟧‖ khẩn trương rà soát.",
    "⟦Ngân hàng Nhà nước Chi nhánh Khu vực 13⟧‖: Chỉ đạo các tổ chức tín dụng.",
    "⟦Kho bạc Nhà nước khu vực XIII⟧‖ kiểm soát chi.",
    "⟦Các sở giáo dục và đào tạo⟧‖ cử giáo viên dự thi.",
    "⟦Quỹ Hỗ trợ phát triển hợp tác xã⟧‖ cho vay mới.",
    "⟦Tổ đại biểu Hội đồng nhân dân tỉnh⟧ và ⟦đại biểu Hội đồng nhân dân tỉnh⟧‖ giám sát việc thực hiện.",
    "⟦các chủ đầu tư, nhà thầu⟧‖ tổ chức thi công ba ca.",
    "⟦Bộ trưởng Bộ Xây dựng⟧‖ trực tiếp kiểm tra.",
    "⟦Bộ trưởng⟧, ⟦Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ⟧, ⟦Chủ tịch UBND các tỉnh, thành phố⟧‖ chịu trách nhiệm.",
    "⟦các bộ, ngành, địa phương⟧‖ tập trung thực hiện.",
    "⟦các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ⟧‖ rà soát.",
    "⟦Bộ Nội vụ⟧ và ⟦các cơ quan có liên quan⟧‖ tổng hợp.",
    "⟦UBND tỉnh Quảng Ninh⟧‖ bố trí quỹ đất.",
    "⟦Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương⟧‖ lập kế hoạch.",
    "⟦Tập đoàn Điện lực Việt Nam⟧‖ bảo đảm cung ứng điện.",
    "⟦Ban Chỉ đạo chuyển đổi số⟧‖ họp định kỳ.",
    "⟦Ban Quản lý Khu công nghệ cao⟧‖ rà soát quy hoạch.",
    "⟦Bộ Công an⟧ (Cục Cảnh sát giao thông)‖ phân luồng.",
    "⟦các tỉnh từ Hà Tĩnh đến Khánh Hòa⟧‖ chủ động ứng phó.",
    "⟦các cơ quan nêu trên⟧‖ báo cáo.",
    "⟦VPCP⟧‖ theo dõi, đôn đốc.",
    "⟦địa phương⟧‖ bố trí vốn.",
  ])("%s", (expected) => {
    expect(read(expected.replace(/[⟦⟧‖]/gu, ""))).toBe(expected);
  });

  it("keeps the comma inside “phòng, chống”", () => {
    expect(read("Ban Chỉ đạo phòng, chống tội phạm họp định kỳ.")).toBe("⟦Ban Chỉ đạo phòng, chống tội phạm⟧‖ họp định kỳ.");
  });

  it.each(["khẩn trương rà soát", "Hoàn thành báo cáo", "Trên cơ sở đó", "12 tỉnh", "", "Nguyễn Văn An trình bày"])(
    "does not start with “%s”",
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it("tells which bodies it names", () => {
    const text = "Bộ Tài chính, Sở Lạ Lùng, các địa phương rà soát.";
    const list = readNames(text, 0, lookUpNames(text, createGazetteer()));
    expect(list?.names.map(({ agencyIds }) => agencyIds)).toEqual([["bo-tai-chinh"], [], []]);
  });
});
