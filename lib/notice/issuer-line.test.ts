import { expect, it } from "vitest";
import { buildDocument } from "../../test/support/page-text.ts";
import { readLetterhead } from "./letterhead.ts";

const NATION = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "---------------"];
const DATED = "Hà Nội, ngày 20 tháng 11 năm 2026";

it.each([
  [["UBND TỈNH GIA LAI", "VĂN PHÒNG"], "VĂN PHÒNG UBND TỈNH GIA LAI"],
  [["CHỦ TỊCH ỦY BAN NHÂN DÂN", "TỈNH GIA LAI"], "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH GIA LAI"],
  [["VĂN PHÒNG", "ỦY BAN NHÂN DÂN", "TỈNH GIA LAI"], "VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH GIA LAI"],
  [["BCH PHÒNG THỦ DÂN SỰ", "TỈNH GIA LAI"], "BCH PHÒNG THỦ DÂN SỰ TỈNH GIA LAI"],
  [["UBND TỈNH GIA LAI", "SỞ XÂY DỰNG"], "SỞ XÂY DỰNG"],
  [["ỦY BAN NHÂN DÂN", "THÀNH PHỐ HẢI PHÒNG", "SỞ XÂY DỰNG"], "SỞ XÂY DỰNG"],
  [["CHỦ TỊCH", "ỦY BAN NHÂN DÂN", "TỈNH GIA LAI"], "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH GIA LAI"],
  [["BỘ GIÁO DỤC VÀ ĐÀO", "TẠO"], "BỘ GIÁO DỤC VÀ ĐÀO TẠO"],
  [["BỘ NÔNG NGHIỆP VÀ", "MÔI TRƯỜNG", "-------"], "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"],
  [["BỘ KHOA HỌC VÀ", "CÔNG NGHỆ"], "BỘ KHOA HỌC VÀ CÔNG NGHỆ"],
  [["BỘ NÔNG NGHIỆP VÀ MÔI", "TRƯỜNG"], "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"],
  [["BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ", "HỘI"], "BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"],
  [["BỘ NỘI", "VỤ"], "BỘ NỘI VỤ"],
  [["BỘ Y TẾ", "CỤC QUẢN LÝ DƯỢC"], "CỤC QUẢN LÝ DƯỢC"],
  [["NGÂN HÀNG NHÀ NƯỚC", "VIỆT NAM"], "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM"],
  [["ỦY BAN NHÂN DÂN", "THÀNH PHỐ HỒ CHÍ", "MINH"], "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH"],
])("joins the lines of one issuer: %j", (lines, issuerLine) => {
  const page = [...lines, ...NATION, "Số: 31/TB-VP", DATED, "THÔNG BÁO", "Kết luận cuộc họp về kho lạnh"];
  expect(readLetterhead(buildDocument(page))).toMatchObject({ issuerLine });
});
