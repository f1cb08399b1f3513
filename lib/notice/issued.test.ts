import { expect, it } from "vitest";
import { readAnyDate, readPlaceAndDate } from "./issued.ts";

it.each([
  ["Hà Nội, ngày 20 tháng 11 năm 2026", "2026-11-20"],
  ["Thừa Thiên Huế, ngày 05 tháng 3 năm 2026", "2026-03-05"],
  ["Hà Nội,  ngày   1  tháng  2  năm  2026", "2026-02-01"],
  ["Hà Nội, hồi 14 giờ 30 ngày 15 tháng 10 năm 2026", "2026-10-15"],
  ["Hà Nội, 17 giờ 00 ngày 05 tháng 5 năm 2016", "2016-05-05"],
  ["Hà Nội, 9 giờ 30 phút, ngày 05 tháng 5 năm 2016", "2016-05-05"],
  ["TP. Hồ Chí Minh, Ngày 05 tháng 5 năm 2016", "2016-05-05"],
  ["Bà Rịa - Vũng Tàu ngày 05tháng 5 năm 2016", "2016-05-05"],
  ["An Giang, ngày 05/5/2016 -------", "2016-05-05"],
  ["Hà Nội, ngày 05.5.2016", "2016-05-05"],
  ["Về việc thực hiện Công văn ngày 05/5/2016", null],
  ["Hà Nội, ngày 05/5/2016 lãnh đạo Bộ đã họp", null],
  ["Hà Nội, ngày tháng 11 năm 2026", null],
  ["Hà Nội, ngày 31 tháng 6 năm 2026", null],
  ["Ngày 12 tháng 11 năm 2026, tại trụ sở Chính phủ", null],
])("the letterhead line “%s” gives %s", (line, date) => {
  expect(readPlaceAndDate(line)).toBe(date);
});

it.each([
  ["Công điện số 5/CĐ-TTg ngày 14 tháng 11 năm 2026", "2026-11-14"],
  ["14/11/2026", "2026-11-14"],
  ["14.11.2026 09:30", "2026-11-14"],
  ["2026-11-14T09:30:00+07:00", "2026-11-14"],
  ["32/11/2026", null],
  ["tháng 11", null],
])("“%s” is dated %s", (text, date) => {
  expect(readAnyDate(text)).toBe(date);
});
