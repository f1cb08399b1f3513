import { describe, expect, it } from "vitest";
import { readLineLabel } from "./labelled-lines.ts";

describe("a line that gives one field", () => {
  it.each([
    ["Cơ quan chủ trì: Bộ Y tế", "lead", "Bộ Y tế"],
    ["Đơn vị thực hiện: Cục Đường bộ", "lead", "Cục Đường bộ"],
    ["Chủ trì: Bộ Nội vụ", "lead", "Bộ Nội vụ"],
    ["Cơ quan phối hợp: các bộ, ngành", "coordinating", "các bộ, ngành"],
    ["Phối hợp thực hiện: Bộ Công an", "coordinating", "Bộ Công an"],
    ["Thời gian hoàn thành: Quý I/2027", "deadline", "Quý I/2027"],
    ["Thời hạn: trước 30/6/2027", "deadline", "trước 30/6/2027"],
    ["Tiến độ thực hiện: 2026 - 2027", "deadline", "2026 - 2027"],
    ["Đơn vị tổ chức: Tỉnh đoàn", "lead", "Tỉnh đoàn"],
    ["Phụ trách: Đoàn trường", "lead", "Đoàn trường"],
    ["Thời gian nộp sản phẩm: 13/11/2027", "deadline", "13/11/2027"],
    ["Cơ quan chủ trì soạn thảo: Sở Tư pháp", "lead", "Sở Tư pháp"],
    ["Đơn vị đầu mối, tổng hợp: Sở Nội vụ", "lead", "Sở Nội vụ"],
    ["Cơ quan, đơn vị chủ trì (tham mưu): Sở Nội vụ", "lead", "Sở Nội vụ"],
    ["Đầu mối: Cục Đường bộ", "lead", "Cục Đường bộ"],
    ["(Chủ trì: Sở Y tế)", "lead", "Sở Y tế)"],
    ["Cơ quan hướng dẫn, phối hợp: Công an tỉnh", "coordinating", "Công an tỉnh"],
    ["Đơn vị tham gia: Sở Tài chính", "coordinating", "Sở Tài chính"],
    ["Cơ quan, đơn vị liên quan: Sở Tài chính", "coordinating", "Sở Tài chính"],
    ["Thời gian dự kiến hoàn thành: tháng 02/2027", "deadline", "tháng 02/2027"],
    ["Thời gian thực hiện, hoàn thành: Quý III/2027", "deadline", "Quý III/2027"],
    ["Sản phẩm: Báo cáo đánh giá", "product", "Báo cáo đánh giá"],
    ["Kết quả đầu ra: Nghị định", "product", "Nghị định"],
    ["Nhiệm vụ: Rà soát danh mục", "duty", "Rà soát danh mục"],
  ])("%s", (line, label, value) => {
    const found = readLineLabel(line);
    expect(found?.label).toBe(label);
    expect(line.slice(found?.length)).toBe(value);
  });

  it.each([
    "Kinh phí thực hiện: Ngân sách nhà nước",
    "Đơn vị chỉ đạo: UBND các xã",
    "Cơ quan thực hiện:",
    "Cấp trình ban hành: Chủ tịch UBND tỉnh",
    "Lãnh đạo Sở phụ trách: Phó Giám đốc Lê Văn An",
  ])("gives nothing of its own: %s", (line) => {
    expect(readLineLabel(line)?.label).toBe("none");
  });

  it.each([
    "Đầu mối: Ông Lê Văn An, điện thoại 0912345678",
    "THỜI GIAN: ngày 12/4",
    "Bộ Y tế chủ trì: rà soát",
    "Thời gian tới, các địa phương khẩn trương",
    "Kết quả thực hiện còn thấp",
    "",
  ])("is not “%s”", (line) => {
    expect(readLineLabel(line)).toBeNull();
  });
});
