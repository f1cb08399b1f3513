import { describe, expect, it } from "vitest";
import { type Clear, missingClears } from "./six-clears.ts";
import type { TaskWording } from "./task.ts";

const named = (...names: string[]) => names.map((name) => ({ name, agencyIds: [] }));
const DATED: TaskWording["deadlines"] = [{ text: "hằng quý", value: { form: "recurring", every: "quarter", by: null } }];
const wording = (fields: Partial<TaskWording>): TaskWording => ({
  statement: "Rà soát mạng lưới kho lạnh",
  ...{ leads: [], coordinating: [], deadlines: [], targets: [], product: null },
  ...fields,
});
const isClear = (clear: Clear, fields: Partial<TaskWording>): boolean => !missingClears(wording(fields)).includes(clear);

describe("người", () => {
  it.each([
    [true, named("Bộ Nông nghiệp và Môi trường")],
    [true, named("các bộ, ngành", "Bộ Y tế")],
    [true, named("Giám đốc Sở Xây dựng")],
    [false, []],
    [false, named("các bộ, ngành, địa phương")],
    [false, named("Ủy ban nhân dân các tỉnh, thành phố")],
    [false, named("Bộ, ngành")],
    [false, named("cơ quan liên quan")],
  ])("%s: %j", (clear, leads) => {
    expect(isClear("person", { leads })).toBe(clear);
  });
});

describe("trách nhiệm", () => {
  it.each([
    ["one body", true, { leads: named("Bộ Y tế") }],
    ["a leader and others", true, { leads: named("Bộ Y tế"), coordinating: named("các địa phương") }],
    ["two bodies side by side", false, { leads: named("Bộ Y tế", "Bộ Công an") }],
    [
      "two of which the words say who leads",
      true,
      { leads: named("Bộ Y tế", "Bộ Công an"), statement: "Bộ Y tế làm đầu mối tổng hợp" },
    ],
    ["a collective", false, { leads: named("các địa phương") }],
    ["nobody", false, { statement: "Chủ trì rà soát" }],
  ])("%s: %s", (_, clear, fields) => {
    expect(isClear("responsibility", fields)).toBe(clear);
  });
});

describe("thời gian", () => {
  it("is a deadline of any form", () => {
    expect(isClear("time", { deadlines: DATED })).toBe(true);
    expect(isClear("time", { statement: "Khẩn trương rà soát" })).toBe(false);
  });
});

describe("sản phẩm", () => {
  it.each([
    [true, "Xây dựng Đề án phát triển dữ liệu mở"],
    [true, "Khẩn trương hoàn thiện, trình Chính phủ Nghị định về kho lạnh"],
    [true, "Gửi báo cáo về Bộ Tài chính"],
    [true, "Ban hành kế hoạch phòng chống hạn mặn"],
    [false, "Đôn đốc các chủ đầu tư đẩy nhanh tiến độ"],
    [false, "Thực hiện nghiêm kế hoạch đã được giao"],
    [false, "Báo cáo Thủ tướng Chính phủ"],
    [false, "Thành lập tổ công tác"],
  ])("%s: %s", (clear, statement) => {
    expect(isClear("product", { statement })).toBe(clear);
  });

  it("is the column or line that names it", () => {
    expect(isClear("product", { product: "Bộ dữ liệu" })).toBe(true);
  });
});

describe("thẩm quyền", () => {
  it.each([
    [true, "Xây dựng Đề án, trình Thủ tướng Chính phủ trong Quý I"],
    [true, "Tổng hợp, báo cáo kết quả về Bộ Tài chính"],
    [true, "Báo cáo cấp có thẩm quyền xem xét"],
    [true, "kịp thời báo cáo, đề xuất Phó Thủ tướng"],
    [false, "Báo cáo kết quả trước ngày 30/11"],
    [false, "Báo cáo tình hình. Bộ Y tế theo dõi việc này"],
    [false, "Phối hợp với Bộ Y tế kiểm tra"],
    [false, "Giải quyết theo thẩm quyền"],
  ])("%s: %s", (clear, statement) => {
    expect(isClear("authority", { statement })).toBe(clear);
  });
});

it("says nothing of a charge that makes all six clear", () => {
  const statement = "Bộ Tài chính chủ trì xây dựng phương án, trình Thủ tướng Chính phủ";
  expect(missingClears(wording({ statement, leads: named("Bộ Tài chính"), deadlines: DATED }))).toEqual([]);
  expect(missingClears(wording({ statement: " " }))).toHaveLength(6);
});
