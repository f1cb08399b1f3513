import { expect, it } from "vitest";
import { buildDocument } from "../../test/support/page-text.ts";
import { findAnnexes } from "./annexes.ts";

const ATTACHED = "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 5 năm 2016 của Ủy ban nhân dân tỉnh)";
const DUTY = "1. Sở Tài chính rà soát kinh phí.";

/** The lines of each annex behind the name of who signed. */
const annexesOf = (lines: readonly string[]): string[][] =>
  findAnnexes(buildDocument(["Nguyễn Văn An", ...lines]).blocks, 1).map(({ from, to }) => lines.slice(from - 1, to - 1));

it.each([
  [["PHỤ LỤC", DUTY]],
  [["PHỤ LỤC SỐ 01", "DANH SÁCH NHIỆM VỤ", DUTY]],
  [["Phụ lục 1", DUTY]],
  [["KẾ HOẠCH", "Bảo vệ rừng năm 2016", DUTY]],
  [["CHƯƠNG TRÌNH HÀNH ĐỘNG", "Bảo vệ rừng", DUTY]],
  [["PHƯƠNG ÁN", "BẢO VỆ RỪNG", ATTACHED, DUTY]],
  [["PHÂN CÔNG NHIỆM VỤ", ATTACHED, DUTY]],
  [["LỘ TRÌNH THỰC HIỆN", ATTACHED, DUTY]],
  [["TỔNG HỢP NHIỆM VỤ GIAO CÁC SỞ", "(Ban hành kèm theo Quyết định số 12/QĐ-UBND)", DUTY]],
  [["DANH MỤC NHIỆM VỤ", ATTACHED, DUTY]],
  [["DANH MỤC", "CÁC ĐỀ ÁN TRÌNH TRONG NĂM", ATTACHED, DUTY]],
])("an annex is read from %j", (lines) => {
  expect(annexesOf(lines)).toEqual([lines]);
});

it.each([
  [["QUY CHẾ", "PHỐI HỢP BẢO VỆ RỪNG", ATTACHED, DUTY]],
  [["QUY ĐỊNH", "VỀ BẢO VỆ RỪNG", ATTACHED, DUTY]],
  [["DANH MỤC", "THỦ TỤC HÀNH CHÍNH", ATTACHED, DUTY]],
  [["DANH SÁCH THÀNH VIÊN", ATTACHED, DUTY]],
  [["MẪU SỐ 01", ATTACHED, DUTY]],
  [["ỦY BAN NHÂN DÂN TỈNH", DUTY]],
])("rules, forms and lists are left out: %j", (lines) => {
  expect(annexesOf(lines)).toEqual([]);
});

it("each annex ends where the next one begins", () => {
  const first = ["PHÂN CÔNG NHIỆM VỤ", ATTACHED, DUTY];
  const rules = ["QUY CHẾ", ATTACHED, DUTY];
  const last = ["PHỤ LỤC II", DUTY];
  expect(annexesOf([...first, ...rules, ...last])).toEqual([first, last]);
});
