import { expect, it } from "vitest";
import { isCapitals } from "./capitals.ts";

it.each([
  ["CÔNG ĐIỆN", true],
  ["VĂN PHÒNG CHÍNH PHỦ", true],
  ["SỐ 06/CT-TTg NGÀY 20 THÁNG 11", true],
  ["Bộ Tài chính", false],
  ["20/11/2026", false],
])("“%s” is in capitals: %s", (text, expected) => {
  expect(isCapitals(text)).toBe(expected);
});
