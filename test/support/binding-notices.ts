import type { PageText } from "../../lib/model/page-text.ts";
import type { Issuer } from "./binding-cases.ts";
import { buildPage } from "./page-text.ts";

const HEADS: Readonly<Record<Issuer, readonly string[]>> = {
  government: ["CHÍNH PHỦ", "Số: 31/CT-TTg", "Hà Nội, ngày 12 tháng 10 năm 2026"],
  "government-2023": ["CHÍNH PHỦ", "Số: 31/CT-TTg", "Hà Nội, ngày 12 tháng 5 năm 2023"],
  "phu-tho": ["ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ", "Số: 12/CT-UBND", "Phú Thọ, ngày 12 tháng 10 năm 2026"],
  "ha-giang-2024": ["ỦY BAN NHÂN DÂN TỈNH HÀ GIANG", "Số: 12/CT-UBND", "Hà Giang, ngày 12 tháng 10 năm 2024"],
  health: ["BỘ Y TẾ", "Số: 9/CT-BYT", "Hà Nội, ngày 12 tháng 10 năm 2026"],
};

/** A notice with one duty. */
export function noticeWith(issuer: Issuer, sentence: string): PageText {
  const [body = "", number = "", place = ""] = HEADS[issuer];
  return buildPage([
    body,
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    number,
    place,
    "CHỈ THỊ",
    "Về kho lạnh",
    "Để bảo đảm bảo quản nông sản, yêu cầu:",
    `1. ${sentence}`,
  ]);
}
