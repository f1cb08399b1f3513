import { describe, expect, it } from "vitest";
import { buildDocument } from "../../test/support/page-text.ts";
import { buildOutline, type OutlineNode, readMark } from "./outline.ts";

describe("a list mark", () => {
  it.each([
    ["III. TỔ CHỨC THỰC HIỆN", "roman", "III"],
    ["1. Bộ Tài chính:", "decimal", "1"],
    ["1.Bộ Xây dựng chủ trì", "decimal", "1"],
    ["12) Các địa phương", "decimal", "12"],
    ["3. 07 Tổ công tác", "decimal", "3"],
    ["5. 100% các trạm y tế", "decimal", "5"],
    ["1- Đảng ủy UBND tỉnh", "decimal", "1"],
    ["1 - Đảng ủy UBND tỉnh", "decimal", "1"],
    ["2 – Sở Nội vụ rà soát", "decimal", "2"],
    ["2.1- Xây dựng chương trình", "decimal-2", "2.1"],
    ["1.1. Hoàn thiện thể chế", "decimal-2", "1.1"],
    ["2.3.1. Rà soát quy hoạch", "decimal-3", "2.3.1"],
    ["a) Chủ trì xây dựng", "letter", "a"],
    ["đ) Báo cáo kết quả", "letter", "đ"],
    ["(đ) Báo cáo kết quả", "letter", "đ"],
    ["(1) Khẩn trương rà soát", "parenthesis", "1"],
    ["(i) Số liệu thu ngân sách", "small-roman", "i"],
    ["iv) Số liệu chi", "small-roman", "iv"],
    ["Thứ nhất, Bộ Tư pháp rà soát", "spelled", "Thứ nhất"],
    ["Hai là, đẩy nhanh tiến độ", "spelled", "Hai là"],
    ["- Tăng cường kiểm tra", "dash", "-"],
    ["– Tăng cường kiểm tra", "dash", "–"],
    ["-Tăng cường kiểm tra", "dash", "-"],
    ["+ Tại các cảng biển", "plus", "+"],
    ["• Tại cửa khẩu", "star", "•"],
    ["•Tại cửa khẩu", "star", "•"],
    ["o Tại bến phà", "circle", "o"],
    ["○ Tại bến phà", "circle", "○"],
    ["\uf0b7 Tại cửa khẩu", "star", "\uf0b7"],
    ["➢ Tại cửa khẩu", "star", "➢"],
    ["✓Tại cửa khẩu", "star", "✓"],
    ["Ø Tại cửa khẩu", "star", "Ø"],
    ["_ Tại cửa khẩu", "dash", "_"],
    ["1.- Đảng ủy UBND tỉnh", "decimal", "1"],
    ["a- Chủ trì xây dựng", "letter", "a"],
    ["Điều 2 - Tổ chức thực hiện", "article", "Điều 2"],
    ["Điều 2. Tổ chức thực hiện", "article", "Điều 2"],
    ["Điều 12a: Trách nhiệm", "article", "Điều 12a"],
    ["PHẦN THỨ HAI", "part", "HAI"],
    ["Chương II", "chapter", "II"],
    ["Mục 3. Nguồn lực", "section", "3"],
    ["PHỤ LỤC II", "annex", "Phụ lục II"],
    ["A. MỤC TIÊU", "part", "A"],
    ["A/ Sở Y tế", "part", "A"],
    ["B/- NHIỆM VỤ", "part", "B"],
    ["I/- MỤC TIÊU", "roman", "I"],
    ["II– Nhiệm vụ", "roman", "II"],
    ["1/- Phòng Tài chính", "decimal", "1"],
    ["1). Phòng Tài chính", "decimal", "1"],
    ["1°/ Phòng Tài chính", "decimal", "1"],
    ["1/. Phòng Tài chính", "decimal", "1"],
    ["1: Phòng Tài chính", "decimal", "1"],
    ["2– Phòng Tài chính", "decimal", "2"],
    ["II.1. Sở Y tế", "decimal", "II.1"],
    ["II.1.2. Trạm y tế", "decimal-2", "II.1.2"],
    ["a/- Rà soát hồ sơ", "letter", "a"],
    ["a). Rà soát hồ sơ", "letter", "a"],
    ["1.b) Rà soát hồ sơ", "letter", "b"],
    ["1b. Rà soát hồ sơ", "letter", "b"],
    ["a.1) Rà soát hồ sơ", "parenthesis", "a.1"],
    ["a2. Rà soát hồ sơ", "parenthesis", "a2"],
    ["-/ Rà soát hồ sơ", "dash", "-"],
    ["- 1.1. Rà soát hồ sơ", "dash", "-"],
    ["+) Rà soát hồ sơ", "plus", "+"],
    ["*/ Rà soát hồ sơ", "star", "*"],
    ["=> Rà soát hồ sơ", "star", "=>"],
  ])("opens “%s”: %s %s", (text, style, label) => {
    expect(readMark(text)).toMatchObject({ style, label });
  });

  it("ends where the words begin", () => {
    expect(readMark("1.- Đảng ủy")?.length).toBe("1.- ".length);
    expect(readMark("a- Đảng ủy")?.length).toBe("a- ".length);
  });

  it.each([
    "5-7 dự án",
    "14.000 hộ dân được di dời",
    "3.000 km đường bộ cao tốc",
    "37°C là mức cao nhất",
    "A/H5N1 ở gia cầm",
    "5G phủ sóng toàn xã",
    "1: 2.000 là tỷ lệ bản đồ",
    "1.500.000 tài khoản",
    "7,5% mỗi năm",
    "30/6/2027 là ngày cuối",
    "2026 là năm bản lề",
    "Bộ Tài chính chủ trì",
    "Điều kiện kinh doanh",
    "Mục tiêu đến năm 2030",
    "Phần lớn các dự án",
    "Xây dựng đề án",
    "A. Nguyễn phát biểu",
    "Việt Nam – Lào",
    "Điều 2 - 5 của Luật",
    "o-xy y tế",
    "_______",
    "V/v phê duyệt đề cương quy hoạch",
    "",
  ])("does not open “%s”", (text) => {
    expect(readMark(text)).toBeNull();
  });

  it("does not open with a ruler", () => {
    expect(readMark("-----")).toBeNull();
  });

  it("takes the space behind it", () => {
    for (const text of ["1. Bộ Nội vụ", "1.Bộ Nội vụ", "a)  Bộ Nội vụ", "- Bộ Nội vụ", "Điều 3. Bộ Nội vụ"]) {
      expect(text.slice(readMark(text)?.length)).toBe("Bộ Nội vụ");
    }
  });
});

/** Lines with their path of labels. */
function pathsOf(lines: readonly string[]): string[] {
  const path = (node: OutlineNode): string[] => [...(node.parent ? path(node.parent) : []), node.mark?.label ?? "¶"];
  return buildOutline(buildDocument(lines).blocks).map((node) => path(node).join("."));
}

describe("the outline", () => {
  it("is the tree of the marks", () => {
    expect(
      pathsOf([
        "I. NHIỆM VỤ",
        "1. Bộ Y tế:",
        "a) Rà soát",
        "b) Báo cáo:",
        "- Số liệu",
        "- Kiến nghị",
        "2. Bộ Nội vụ",
        "II. TỔ CHỨC",
      ]),
    ).toEqual(["I", "I.1", "I.1.a", "I.1.b", "I.1.b.-", "I.1.b.-", "I.2", "II"]);
  });

  it("counts siblings of a style from 1", () => {
    const nodes = buildOutline(buildDocument(["1. Bộ Y tế:", "- Rà soát", "- Báo cáo", "2. Bộ Nội vụ:", "- Kiểm tra"]).blocks);
    expect(nodes.map(({ ordinal }) => ordinal)).toEqual([1, 1, 2, 2, 1]);
  });

  it("hangs decimal items below Roman ones and articles above their clauses", () => {
    expect(pathsOf(["Điều 1. Giao nhiệm vụ", "1. Bộ Y tế", "a) Rà soát", "Điều 2. Hiệu lực"])).toEqual([
      "Điều 1",
      "Điều 1.1",
      "Điều 1.1.a",
      "Điều 2",
    ]);
    expect(pathsOf(["1. Thể chế", "1.1. Bộ Tư pháp", "1.2. Bộ Nội vụ", "2. Hạ tầng"])).toEqual(["1", "1.1.1", "1.1.2", "2"]);
  });

  it("puts bullets below the paragraph that announces them", () => {
    expect(pathsOf(["Sở Du lịch", "- Lập danh mục", "- Báo cáo", "Sở Y tế", "- Kiểm tra"])).toEqual([
      "¶",
      "¶.-",
      "¶.-",
      "¶",
      "¶.-",
    ]);
    expect(pathsOf(["C. NHIỆM VỤ", "Sở Du lịch", "Lập danh mục làng nghề.", "Sở Y tế", "Kiểm tra chợ."])).toEqual([
      "C",
      "C.¶",
      "C.¶.¶",
      "C.¶",
      "C.¶.¶",
    ]);
    expect(pathsOf(["● Sở Du lịch:", "○ Lập danh mục", "○ Báo cáo", "● Sở Y tế"])).toEqual(["●", "●.○", "●.○", "●"]);
    expect(pathsOf(["Thủ tướng yêu cầu:", "- Bộ Y tế báo cáo", "- Bộ Nội vụ rà soát"])).toEqual(["¶", "¶.-", "¶.-"]);
  });

  it("reads “i)” behind “h)” as the next letter, and as a figure where it is announced", () => {
    expect(pathsOf(["1. Bộ Y tế:", "h) Rà soát", "i) Báo cáo", "k) Gửi"])).toEqual(["1", "1.h", "1.i", "1.k"]);
    expect(pathsOf(["1. Bộ Y tế:", "h) Rà soát:", "i) Kho", "ii) Bến"])).toEqual(["1", "1.h", "1.h.i", "1.h.ii"]);
    expect(pathsOf(["h) Rà soát", "(i) Kho", "(ii) Bến"])).toEqual(["h", "h.i", "h.ii"]);
  });

  it("gives every block one node, whatever their order", () => {
    const lines = [
      "- một việc",
      "a) hai việc",
      "I. BA VIỆC",
      "(1) bốn việc",
      "1.1. năm việc",
      "đoạn văn",
      "Điều 9. sáu việc",
      "+ bảy việc",
    ];
    expect(buildOutline(buildDocument(lines).blocks).map(({ block }) => block.text)).toEqual(lines);
  });
});
