import { describe, expect, it } from "vitest";
import { findNumber, latinize, readLabelledNumber, signOf } from "./number.ts";

describe("the number of a letterhead", () => {
  it.each([
    ["Số: 487/TB-VPCP", "487/TB-VPCP"],
    ["Số: 12/CĐ-TTg", "12/CĐ-TTg"],
    ["Số 42/2026/QĐ-TTg", "42/2026/QĐ-TTg"],
    ["Số: 3722/VPCP-CN", "3722/VPCP-CN"],
    ["Số: 57-NQ/TW", "57-NQ/TW"],
    ["Số: 118 / TB - VPCP", "118/TB-VPCP"],
    ["Số: 118/TB–VPCP", "118/TB-VPCP"],
    ["Số ký hiệu: 09/CT-TTg", "09/CT-TTg"],
    ["SỐ: 09/CT-TTg", "09/CT-TTg"],
    ["Nghị quyết số: 112/2018/QH14", "112/2018/QH14"],
    ["Số 12 - KL/TU", "12-KL/TU"],
    ["Số: 12/KH-BCĐ138/CP", "12/KH-BCĐ138/CP"],
    ["Số: 08/CT-CT.UBND", "08/CT-CT.UBND"],
    ["Số: 12/CT-UBND.NL", "12/CT-UBND.NL"],
    ["Số: 12/CT-UBND.", "12/CT-UBND"],
    ["Số: 12/СĐ-ТTg", "12/CĐ-TTg"],
  ])("in “%s” is %s", (line, number) => {
    expect(readLabelledNumber(line)).toBe(number);
  });

  it.each(["Số: ……/TB-VPCP", "Số hồ sơ 12", "Tổng số 487 hồ sơ", "Hà Nội, ngày 20 tháng 11 năm 2026"])(
    "is not in “%s”",
    (line) => {
      expect(readLabelledNumber(line)).toBeNull();
    },
  );
});

it("the first number in a text is found, without a grid's prefix", () => {
  expect(findNumber("theo Công điện 126/CĐ-TTg và Chỉ thị 09/CT-TTg")).toBe("126/CĐ-TTg");
  expect(findNumber("66.116/2025/NĐ-CP")).toBe("116/2025/NĐ-CP");
  expect(findNumber("tăng 15/20 chỉ tiêu")).toBeNull();
});

it("keeps the number of the legislature in a law’s sign", () => {
  expect(findNumber("Luật số 116/2025/QH15")).toBe("116/2025/QH15");
});

it("look-alikes of other alphabets become Latin, in as many code units", () => {
  const written = "ТВ-ВРСР";
  expect(latinize(written)).toBe("TB-BPCP");
  expect(latinize("Số 5 Đ")).toBe("Số 5 Đ");
});

it.each([
  ["299/TB-VPCP", "TB"],
  ["42/2026/QĐ-TTg", "QĐ"],
  ["57-NQ/TW", "NQ"],
  ["3722/VPCP-CN", "VPCP"],
  ["không có", ""],
])("the sign of %s is %s", (number, sign) => {
  expect(signOf(number)).toBe(sign);
});
