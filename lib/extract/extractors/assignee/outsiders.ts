import { anyOf } from "../../../text/any-of.ts";
import { matchAt } from "../../../text/match-at.ts";
import { SEPARATOR } from "../../names/bare-list.ts";
import type { Name, NameList } from "../../names/name-list.ts";
import type { NameLookup } from "../../names/name-lookup.ts";
import { PARENTHESIS } from "../../names/phrases.ts";
import { predicateEnd } from "../../names/predicates.ts";
import { readNames } from "../../names/read-names.ts";
import { readTail } from "../../names/read-tail.ts";

/** "(với) các đối tác", "các hãng hàng không": many of whom no lexicon knows; not "với các hoạt động kỷ niệm". */
const MANY = new RegExp(
  String.raw`(?:các|những)(?=\s(?!${anyOf`
    hoạt động | giải pháp | biện pháp | chương trình | nội dung | phong trào | sự kiện | dự án | nhiệm vụ | đợt | ngày | cuộc | chính sách | quy định
    hình thức | lĩnh vực | nguồn | công tác | tuyến | điểm | yếu tố | loại | vấn đề | việc | mô hình | kênh | phương | cam kết | cơ chế | bên
  `}\s)\p{Ll})`,
  "uy",
);
/** "(với) bệnh viện thực hành", "chủ hàng": nouns that head those outside the offices, in lower case. */
export const LAY_NOUN = anyOf`
  bệnh viện | phòng (?:khám|thí nghiệm|giao dịch) | trung tâm(?: (?:kiểm soát|khuyến nông|giới thiệu|cung ứng|phục vụ|điều hành|đào tạo|hỗ trợ|xúc tiến|bảo trợ|chăm sóc))? | trạm | cơ sở(?! (?:dữ liệu|vật chất|hạ tầng|pháp lý|dự|thực tiễn|nhà)(?![\p{L}])) | tổ chức(?= (?:đấu giá tài|[A-Z]{3}|quốc tế|đoàn thể|chính trị|xã hội|tín dụng|chứng nhận|giám định|phi chính phủ|tư vấn)) | cá nhân | công ty | doanh nghiệp | hiệp hội | hội | hợp tác xã
  hãng | nhà (?:mạng|thuốc|thầu|tài trợ|đầu tư|máy|trường|khoa học|cung cấp|sản xuất|phân phối|in|xe|vườn|báo) | ngân hàng | quỹ(?! (?:đất|nhà|thời)(?![\p{L}])) | trường | viện | báo | đài
  chủ (?:tàu|hàng|sử dụng|rừng|thể|đầu tư|dự án|sở hữu|phương tiện|nuôi|cơ sở|hộ|nguồn|đập|hồ|trang trại|xe|mỏ|vật nuôi) | đối tác | chuyên gia | cộng đồng
  mạng lưới | khách hàng | (?:đơn vị )?tư vấn | người (?:dân|có uy tín|bệnh|lao động|nuôi|nộp thuế) | hộ | hội viên | ngư dân | nông dân | câu lạc bộ | thương nhân
  già làng | trưởng thôn | cha mẹ | phụ huynh | gia đình | đơn vị | công an | ban (?:quản lý|đại diện|khánh tiết|trị sự|điều hành|giám hiệu) | nhóm(?! (?:nhiệm|giải|chỉ|việc|vấn)) | liên danh | tiểu thương | nghệ nhân | luật sư | phía
`;
const NO_VERB = String.raw`(?=\s+\p{L}|,|:$)(?! (?:nước|hợp|nghị|thảo|cáo|nào)(?![\p{L}]))`;
const ONE = new RegExp(String.raw`(?:một số\s)?${LAY_NOUN}${NO_VERB}`, "uy");
/** The people at large are asked, not charged. */
export const AT_LARGE = /(?:người|cộng đồng|gia đình|phụ huynh)(?![\p{L}])/uy;
/** Words of the longest; more hold a verb that no list has. */
const LONGEST = 8;

function readOutsider(text: string, at: number, lookup: NameLookup): Name | null {
  const noun = matchAt(MANY, text, at) ?? matchAt(ONE, text, at);
  if (noun === null) return null;
  const [words = ""] = text.slice(at, readTail(text, noun, lookup)).split(/\svà\s(?=(?:các|những)\s)/u, 1);
  return words.split(" ").length <= LONGEST && words.includes(" ")
    ? { span: { start: at, end: at + words.length }, agencyIds: [] }
    : null;
}

const OPENS = new RegExp(
  `(?:${LAY_NOUN}|thí sinh|nhân dân|đảng viên|đoàn viên|hòa giải viên|đội ngũ|giáo viên|giảng viên|chủ nhiệm (?:đề tài|dự án)|người (?:nộp thuế|khai hải quan))${NO_VERB}`,
  "uy",
);
/** Code units that hold the longest noun and what may not stand behind it. */
const NOUN_REACH = 80;

/** "Hãng hàng không bồi thường …", "Thí sinh nộp …", "3. Chủ rừng:": whom a sentence opens with, right before what they must do; `null` for others. */
export function readOpeningLayDoer(passage: string, at: number, lookup: NameLookup): NameList | null {
  const first = passage.charAt(at);
  if (!/\p{Lu}/u.test(first)) return null;
  const small = first.toLocaleLowerCase("vi");
  const length = matchAt(OPENS, small + passage.slice(at + 1, at + NOUN_REACH), 0);
  if (length === null) return null;
  const end = readTail(passage.slice(0, at) + small + passage.slice(at + 1), at + length, lookup);
  const list = { names: [{ span: { start: at, end }, agencyIds: [] }], start: at, end };
  const words = passage.slice(at, end).split(" ").length;
  const isDoer =
    (at === 0 && passage.slice(end) === ":") ||
    (/^\s\p{Ll}/u.test(passage.slice(end)) && predicateEnd(passage, end + 1) !== null);
  return words > 1 && words <= LONGEST && isDoer ? list : null;
}

/** "chính quyền cơ sở, (chủ tàu cá)": those with whom somebody works, of whom no lexicon knows, behind a list of names and in it; `null` where nobody stands. */
export function withOutsiders(text: string, at: number, known: NameList | null, lookup: NameLookup): NameList | null {
  let list = known;
  for (let position: number | null = list ? matchAt(SEPARATOR, text, list.end) : at; position !== null; ) {
    const start: number = position;
    const outsider = readOutsider(text, start, lookup);
    const names = outsider ? [outsider] : list && start > at ? readNames(text, start, lookup)?.names : undefined;
    const last = names?.at(-1)?.span.end;
    if (!names || last === undefined) break;
    const end = matchAt(PARENTHESIS, text, last) ?? last;
    list = { names: [...(list?.names ?? []), ...names], start: at, end };
    position = matchAt(SEPARATOR, text, end);
  }
  return list;
}
