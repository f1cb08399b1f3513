import { anyOf } from "../../text/any-of.ts";
import { matchAt } from "../../text/match-at.ts";
import { PLACE_NAME, SEPARATOR } from "./bare-list.ts";
import { type Name, type Read, single } from "./name-list.ts";
import type { NameLookup } from "./name-lookup.ts";
import { PARENTHESIS, SPACE } from "./phrases.ts";
import { predicateEnd, startsPredicate } from "./predicates.ts";
import { closesWithPlace, readTail, withQualifiers } from "./read-tail.ts";

/** Forces by their fields. */
const FORCES = "Quản lý thị trường|Kiểm (?:lâm|ngư|dịch)|Biên phòng|Quân sự|Cảnh sát (?:biển|giao thông)";

/** Words in capitals that are no body: offices above, documents. */
const BRAND = new RegExp(
  String.raw`(?!${anyOf`
    Thủ tướng | Phó Thủ tướng | Chính phủ | Quốc hội | Chủ tịch | Tổng Bí thư | Nghị | Luật | Bộ luật | Quyết định | Chỉ thị
    Kế hoạch | Chương trình | Đề án | Thông | Công văn | Công điện | Điều | Phụ lục | Hiến pháp | Đảng | Nhà nước | Nhân dân
    Trung ương | Việt Nam | Quy | Chiến lược | Dự án | Tờ trình | Giao | Yêu cầu | Đề nghị | Internet
  `}(?![\p{L}]))(?:(?:${FORCES}|Dân quân(?: tự vệ)?)(?![\p{L}])|\p{Lu}[\p{L}\d&-]*(?:\s+\p{Lu}[\p{L}\d&-]*){0,3})`,
  "uy",
);
const FORCE = new RegExp(String.raw`(?<=(?:với|cùng|lực lượng)\s)(?:${FORCES})(?=,\s|\s+(?:và|\p{Ll}))`, "uy");
/** "phối hợp với Kiểm lâm, Hải quan …": a force by its field alone, first of those with whom somebody works. */
export function readForce(text: string, at: number): Read | null {
  const end = matchAt(FORCE, text, at);
  return end === null ? null : single(at, withQualifiers(text, end));
}

const BRAND_STOP = /,\s|\s+và\s|\s*[:;.]?(?:\s|$)(?<=[:;.]\s|$)/uy;
const UNIT = /^(?:[Tt]ỉnh|[Tt]hành phố|T[Pp]\.?)\s*\p{Lu}/u;

/** "Bộ Công Thương, VEAM, Hòa Phát nghiên cứu …": what a list goes on with in capitals, up to a comma, "và" or a predicate. */
export function readBrand(text: string, at: number): Read | null {
  const end = matchAt(BRAND, text, at);
  if (end === null) return null;
  const next = matchAt(SPACE, text, end);
  const goesOn = matchAt(BRAND_STOP, text, end) !== null || (next !== null && predicateEnd(text, next) !== null);
  return goesOn ? single(at, end) : null;
}

/** Nouns that head a body's name in lower case, inside a list alone. */
const LOWER_HEAD = new RegExp(
  String.raw`${anyOf`
    bệnh viện | trung tâm | trạm | đài | (?<!(?:đại học|học viện|cao đẳng|trường \p{L}+), )trường | hạt | đội | chi cục | công ty | thư viện | thanh tra | công đoàn | hội(?! nghị| thảo| viên) | đoàn(?! kết| viên)
    ban quản lý | nhà máy | xí nghiệp | bưu điện | điện lực | kho bạc | chi nhánh | cán bộ | nhân viên | thương nhân | tổ(?! chức| hợp) | y tế(?= (?:thôn|cơ sở|trường)) | quân khu | bộ đội | đồn | hiệp hội | liên đoàn | viện(?! trợ| phí) | nhóm
  `}(?=\s+\p{L})`,
  "uy",
);
const LONGEST_MEMBER = 10;
/** "các bệnh viện, trung tâm y tế": nouns alone are one, as "các bộ, ngành". */
const MANY = /^[Cc]ác\s\p{Ll}+(?:\s\p{Ll}+)?$/u;

/** "Bệnh viện đa khoa tỉnh, (bệnh viện huyện) bố trí …", "Trường A, (THPT Quốc học B) …": a member of a list that only the list tells for one. */
export function readMember(text: string, at: number, last: Name, lookup: NameLookup): Read | null {
  const isCollective = MANY.test(text.slice(last.span.start, last.span.end));
  const head = (isCollective ? null : matchAt(LOWER_HEAD, text, at)) ?? (matchAt(BRAND, text, at) === null ? null : at);
  if (head === null) return null;
  const end = readTail(text, head, lookup, true);
  const next = matchAt(SPACE, text, matchAt(PARENTHESIS, text, end) ?? end);
  const isEnd =
    matchAt(BRAND_STOP, text, end) !== null ||
    closesWithPlace(text, end, lookup) ||
    (next !== null && predicateEnd(text, next) !== null);
  return isEnd && end > head && text.slice(at, end).split(" ").length <= LONGEST_MEMBER ? single(at, end) : null;
}

/** "tại khu vực cảng Hòn Gai, tỉnh Quảng Ninh": where it was. */
const WHERE = /(?<![\p{L}])(?:tại|ở|trên|thuộc|khu vực)\s[^.;:,]{2,60},\s*$/u;

/** "Xã Tân Hòa", "(đề nghị) phường Cam Ly": places that no gazetteer holds. */
const SMALL_PLACE = /(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)\s+|T[XP]\.\s?/uy;
/** Where a sentence starts, or right behind who charges them or works with them. */
const CHARGES = /(?:(?:yêu cầu|đề nghị|giao|chỉ đạo)(?: cho)?|phối hợp (?:với|cùng)|(?<![\p{L}])riêng)\s$|(?:^|[.;:]\s)$/iu;

const smallPlaceEnd = (text: string, at: number, kind = SMALL_PLACE): number | null => {
  const name = matchAt(kind, text, at);
  return name === null ? null : matchAt(PLACE_NAME, text, name);
};

/** Behind a commune's name its district says where it lies. */
const COMMUNE = /(?:xã|phường|thị trấn|đặc khu)\s+/uy;
const DISTRICT = /(?:huyện|quận|thị xã)\s+/uy;
const OF_DISTRICT = /(?:^|\s)(?:huyện|quận|thị xã)\s[^,]*$/iu;

/** "UBND phường Cam Ly, phường Lạc Dương và xã Đạ Tẻh": each with its class word. */
export function moreSmallPlaces(text: string, first: Read): Read {
  const names = [...first.names];
  const kind = OF_DISTRICT.test(text.slice(names[0]?.span.start, first.end)) ? DISTRICT : COMMUNE;
  let { end } = first;
  for (;;) {
    const start = matchAt(SEPARATOR, text, end);
    const last = start === null ? null : smallPlaceEnd(text, start, kind);
    if (start === null || last === null) return { names, end };
    names.push({ span: { start, end: last }, agencyIds: [] });
    end = last;
  }
}

/** "Cụ thể hơn, phường Cam Ly phải …": who must, wherever it stands. */
const MUST = /^\s(?:phải|(?:có|chịu) trách nhiệm)\s/u;

/** Small places stand for their authorities where a predicate follows, behind a colon too. */
function readSmallPlaces(text: string, at: number): Read | null {
  const first = smallPlaceEnd(text, at);
  if (first === null) return null;
  const list = moreSmallPlaces(text, single(at, first));
  const said = text.slice(list.end, list.end + 40);
  if (!CHARGES.test(text.slice(Math.max(0, at - 14), at)))
    return MUST.test(said) && !WHERE.test(text.slice(Math.max(0, at - 70), at)) ? list : null;
  // "2. Phường Cam Ly:": over the items below
  if (at === 0 && /^:\s*$/u.test(said)) return list;
  const isDoer = /^:\s/u.test(said) ? startsPredicate(said.slice(2)) : predicateEnd(text, list.end + 1) !== null;
  return isDoer ? list : null;
}

/** "tỉnh Đồng Nai", "thành phố Huế": a place for its authorities. Without its class word it is none. */
export function readPlace(text: string, at: number, lookup: NameLookup): Read | null {
  const known = lookup.provinces.get(at);
  if (!known || !UNIT.test(text.slice(at, at + 14))) return readSmallPlaces(text, at);
  if (WHERE.test(text.slice(Math.max(0, at - 70), at))) return null;
  return single(at, withQualifiers(text, known.span.end), known.agencyIds);
}
