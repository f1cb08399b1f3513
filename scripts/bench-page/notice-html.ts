import { createRandom } from "../support/random.ts";

const BODIES = [
  "Bộ Công Thương",
  "Bộ Tài chính",
  "Bộ Xây dựng",
  "Bộ Y tế",
  "Bộ Nội vụ",
  "Bộ Tư pháp",
  "Bộ Công an",
  "Bộ Quốc phòng",
  "Bộ Ngoại giao",
  "Bộ Khoa học và Công nghệ",
  "Bộ Nông nghiệp và Môi trường",
  "Bộ Giáo dục và Đào tạo",
  "Bộ Văn hóa, Thể thao và Du lịch",
  "Thanh tra Chính phủ",
  "Ngân hàng Nhà nước Việt Nam",
  "Văn phòng Chính phủ",
];
const DEEDS = ["rà soát", "hướng dẫn", "kiểm tra", "đôn đốc", "hoàn thiện", "tổ chức lại", "đánh giá", "công bố", "vận hành thử"];
const THINGS = [
  "mạng lưới trạm quan trắc",
  "quy trình tiếp nhận hồ sơ",
  "kho lưu trữ số",
  "bến bãi đường thủy",
  "danh mục thiết bị dùng chung",
  "bản đồ vùng trồng",
  "cơ sở dữ liệu hạ tầng",
  "định mức bảo trì cầu yếu",
  "hệ thống cảnh báo sạt lở",
  "chợ đầu mối",
];
const REASONS = [
  "bảo đảm thông suốt trong mùa mưa bão",
  "không để phát sinh thủ tục mới",
  "tiết kiệm chi phí cho người dân",
  "gắn với trách nhiệm của người đứng đầu",
  "phù hợp với nguồn lực của từng vùng",
];

/** How a page is to be: its items are added until it is as large, or has as many, as asked. */
export interface NoticeSize {
  /** UTF-8 bytes of the HTML, at least. */
  readonly bytes?: number;
  /** Items (each is a task with a lead, a deadline and, mostly, a target), at least. */
  readonly items?: number;
}

interface Writer {
  readonly next: () => number;
  readonly pick: (from: readonly string[]) => string;
}

/** One instruction in the manner of a notice, with numbers of its own; `at` makes every one another. */
function instruction(at: number, { next, pick }: Writer): string {
  const [lead, helper] = [pick(BODIES), pick(BODIES)];
  const day = 1 + Math.floor(next() * 28);
  const month = 1 + Math.floor(next() * 12);
  const share = 50 + Math.floor(next() * 50);
  const link = next() < 0.3 ? ` <a href="#muc-${at}">${pick(THINGS)}</a>` : ` ${pick(THINGS)}`;
  const target = next() < 0.7 ? `, bảo đảm ít nhất ${share}% số ${pick(THINGS)} được rà soát` : "";
  const joint = helper === lead ? "" : `, phối hợp với ${helper}`;
  const words = `<b>${lead}</b> chủ trì${joint} ${pick(DEEDS)}${link} số ${at} tại khu vực ${Math.floor(next() * 900) + 100}`;
  return `${words}${target}, ${pick(REASONS)}; hoàn thành trước ngày ${day}/${month}/2027.`;
}

/** What was reached so far: text without a task, which every notice has before its tasks. */
function result(at: number, { next, pick }: Writer): string {
  const share = (60 + next() * 39).toFixed(1).replace(".", ",");
  return (
    `Tính đến cuối tháng 10, ${pick(THINGS)} đợt ${at} tại khu vực ${Math.floor(next() * 900) + 100} đã đạt ${share}%, ` +
    `tăng so với cùng kỳ; tuy nhiên ${pick(THINGS)} ở một số nơi còn chậm, việc ${pick(DEEDS)} chưa đồng đều, ${pick(REASONS)} còn là yêu cầu khó.`
  );
}

const STYLE =
  "body{margin:0;font:14px/1.45 Arial,sans-serif}.wrap{width:960px;margin:0 auto}#divContentDoc{width:640px;margin-left:130px}" +
  "#divContentDoc p{text-align:justify;margin:6px 0}";
const HEAD =
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Thông báo 731/TB-VPCP năm 2026</title><style>${STYLE}</style></head>` +
  '<body><div class="wrap"><h1>Thông báo 731/TB-VPCP năm 2026</h1><div id="divContentDoc"><div class="content1">' +
  "<table><tr><td><p><b>VĂN PHÒNG CHÍNH PHỦ<br>-------</b></p></td><td><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>" +
  "Độc lập - Tự do - Hạnh phúc</b></p></td></tr><tr><td><p>Số: 731/TB-VPCP</p></td><td><p><i>Hà Nội, ngày 18 tháng 11 năm 2026</i></p></td></tr></table>" +
  "<p><b>THÔNG BÁO</b></p><p><b>Kết luận của Phó Thủ tướng Chính phủ tại cuộc họp về hạ tầng dùng chung</b></p>" +
  "<p>Sau khi nghe báo cáo và ý kiến của các đại biểu, Phó Thủ tướng Chính phủ kết luận như sau:</p>";
const FOOT =
  "<p>Văn phòng Chính phủ thông báo để các cơ quan biết, thực hiện./.</p><p><b>KT. BỘ TRƯỞNG, CHỦ NHIỆM<br>PHÓ CHỦ NHIỆM</b></p>" +
  "</div></div></div></body></html>";

/** A paragraph as a word processor leaves it on the sites. */
const paragraph = (words: string): string =>
  `<p style="margin-top:6.0pt;margin-bottom:6.0pt;text-align:justify;text-indent:0cm"><span lang="VI" style="font-size:10.5pt;color:black">${words}</span></p>\n`;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Share of the text that tells of results, before the tasks begin. */
const RESULTS = 0.25;

/** A notice in the markup of a legal text site, written of own sentences; every paragraph differs from the others. */
export function noticeHtml({ bytes = 0, items = 0 }: NoticeSize, seed = 1): string {
  const next = createRandom(seed);
  const writer: Writer = { next, pick: (from) => from[Math.floor(next() * from.length)] ?? "" };
  const parts = [HEAD, paragraph("<b>I. KẾT QUẢ ĐẠT ĐƯỢC</b>")];
  let size = bytesOf(parts.join("") + FOOT);
  const add = (words: string): void => {
    const part = paragraph(words);
    size += bytesOf(part);
    parts.push(part);
  };
  for (let at = 1; size < bytes * RESULTS || at <= items * RESULTS; at++) add(result(at, writer));
  add("<b>II. NHIỆM VỤ TRONG THỜI GIAN TỚI</b>");
  for (let at = 1; size < bytes || at <= items; at++) add(`${at}. ${instruction(at, writer)}`);
  return parts.join("") + FOOT;
}
