import { expect, it } from "vitest";
import { createGazetteer } from "../gazetteer/index.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import { nameIssuer } from "./issuer-name.ts";

const gazetteer = createGazetteer();
const nameOf = (line: string | null, on: string | null = null): string | null =>
  nameIssuer(line, on as IsoDate | null, gazetteer)?.name ?? null;

it.each([
  ["ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ", "Ủy ban nhân dân tỉnh Quảng Trị"],
  ["UỶ BAN NHÂN DÂN TỈNH HÀ TÂY", "Uỷ ban nhân dân tỉnh Hà Tây"],
  ["UBND THÀNH PHỐ VINH", "UBND thành phố Vinh"],
  ["UBND XÃ TÂN HÒA", "UBND xã Tân Hòa"],
  ["BAN THƯỜNG VỤ TỈNH ỦY GIA LAI", "Ban Thường vụ Tỉnh ủy Gia Lai"],
  ["SỞ CÔNG THƯƠNG", "Sở Công Thương"],
  ["SỞ VĂN HÓA - THÔNG TIN", "Sở Văn hóa - Thông tin"],
  ["CHI CỤC KIỂM LÂM", "Chi cục Kiểm lâm"],
  ["BAN CHỈ HUY PCTT TỈNH GIA LAI", "Ban Chỉ huy PCTT tỉnh Gia Lai"],
  ["BỘ GIÁO DỤC VÀ ĐÀO TẠO - BỘ Y TẾ", "Bộ Giáo dục và Đào tạo - Bộ Y tế"],
  ["BỘ TÀI CHÍNH", "Bộ Tài chính"],
  ["BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "Bộ Lao động - Thương binh và Xã hội"],
  ["BỘ ĐỘI BIÊN PHÒNG TỈNH GIA LAI", "Bộ đội biên phòng tỉnh Gia Lai"],
  [null, null],
])("%s is written %s", (line, name) => {
  expect(nameOf(line)).toBe(name);
});
