import type { DocumentType } from "../model/notice.ts";

/** Words that open a document of a type, as a heading line of its own (Decree 30/2020/NĐ-CP, Appendix III). */
export const TYPE_BY_TITLE: ReadonlyMap<string, DocumentType> = new Map([
  ["THÔNG BÁO", "TB"],
  ["CHỈ THỊ", "CT"],
  ["CÔNG ĐIỆN", "CĐ"],
  ["NGHỊ QUYẾT", "NQ"],
  ["QUYẾT ĐỊNH", "QĐ"],
  ["KẾ HOẠCH", "KH"],
  // what a party body concludes stands for its announcement, its programme for a plan
  ["KẾT LUẬN", "TB"],
  ["CHƯƠNG TRÌNH", "KH"],
]);

/** Titles of documents that never are directive notices. */
export const OTHER_TITLES: ReadonlySet<string> = new Set([
  "LUẬT",
  "BỘ LUẬT",
  "PHÁP LỆNH",
  "NGHỊ ĐỊNH",
  "THÔNG TƯ",
  "THÔNG TƯ LIÊN TỊCH",
  "TỜ TRÌNH",
  "BÁO CÁO",
  "QUY CHẾ",
  "HƯỚNG DẪN",
  "LỆNH",
  "VĂN BẢN HỢP NHẤT",
  "DỰ THẢO",
  "GIẤY MỜI",
  "THƯ MỜI",
  // announcements to the public: what applicants and bidders have to hand in
  "THÔNG BÁO MỜI",
  "THÔNG BÁO TUYỂN",
  "THÔNG BÁO BÁN",
  "THÔNG BÁO ĐẤU",
  "THÔNG CÁO",
  "BIÊN BẢN",
  "HỢP ĐỒNG",
  "ĐỀ ÁN",
]);

/** Signs in a document's number; công văn have a sign of the issuer first ("3722/VPCP-CN"). */
export const TYPE_BY_SIGN: ReadonlyMap<string, DocumentType> = new Map([
  ["TB", "TB"],
  ["CT", "CT"],
  ["CĐ", "CĐ"],
  ["NQ", "NQ"],
  ["QĐ", "QĐ"],
  ["KH", "KH"],
  ["KL", "TB"],
  ["CTr", "KH"],
]);

/** Signs of documents that never are directive notices, or of legal norms. */
export const OTHER_SIGNS: ReadonlySet<string> = new Set([
  "NĐ",
  "TT",
  "TTLT",
  "VBHN",
  "BC",
  "TTr",
  "L",
  "PL",
  "GM",
  "HD",
  "QC",
  "DA",
  "ĐA",
]);
