import { anyOf } from "../../text/any-of.ts";
import { matchAt } from "../../text/match-at.ts";
import { type Read, single } from "./name-list.ts";
import type { NameLookup } from "./name-lookup.ts";
import { SPACE } from "./phrases.ts";
import { predicateEnd } from "./predicates.ts";
import { withQualifiers } from "./read-tail.ts";

/** Words in capitals that are no body: offices above, documents. */
const BRAND = new RegExp(
  String.raw`(?!${anyOf`
    Thủ tướng | Phó Thủ tướng | Chính phủ | Quốc hội | Chủ tịch | Tổng Bí thư | Nghị | Luật | Bộ luật | Quyết định | Chỉ thị
    Kế hoạch | Chương trình | Đề án | Thông | Công văn | Công điện | Điều | Phụ lục | Hiến pháp | Đảng | Nhà nước | Nhân dân
    Trung ương | Việt Nam | Quy | Chiến lược | Dự án | Tờ trình | Giao | Yêu cầu | Đề nghị | Internet
  `}(?![\p{L}]))\p{Lu}[\p{L}\d&-]*(?:\s+\p{Lu}[\p{L}\d&-]*){0,3}`,
  "uy",
);
const BRAND_STOP = /,\s|\s+và\s/uy;
const UNIT = /^(?:[Tt]ỉnh|[Tt]hành phố|T[Pp]\.?)\s*\p{Lu}/u;

/** "Bộ Công Thương, VEAM, Hòa Phát nghiên cứu …": what a list goes on with in capitals, up to a comma, "và" or a predicate. */
export function readBrand(text: string, at: number): Read | null {
  const end = matchAt(BRAND, text, at);
  if (end === null) return null;
  const next = matchAt(SPACE, text, end);
  const goesOn = matchAt(BRAND_STOP, text, end) !== null || (next !== null && predicateEnd(text, next) !== null);
  return goesOn ? single(at, end) : null;
}

/** "tại khu vực cảng Hòn Gai, tỉnh Quảng Ninh": where it was. */
const WHERE = /(?<![\p{L}])(?:tại|ở|trên|thuộc|khu vực)\s[^.;:,]{2,60},\s*$/u;

/** "(đề nghị) xã Tân Hòa (rà soát)": places that no gazetteer holds, right behind who charges them. */
const SMALL_PLACE =
  /(?:(?:huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s+|T[XP]\.\s?)\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){0,3}/uy;
const CHARGES = /(?:yêu cầu|đề nghị|giao|chỉ đạo)(?: cho)?\s$/u;

function readSmallPlace(text: string, at: number): Read | null {
  const end = matchAt(SMALL_PLACE, text, at);
  const next = end !== null && CHARGES.test(text.slice(Math.max(0, at - 14), at)) ? matchAt(SPACE, text, end) : null;
  return end !== null && next !== null && predicateEnd(text, next) !== null ? single(at, end) : null;
}

/** "tỉnh Đồng Nai", "thành phố Huế": a place for its authorities. Without its class word it is none. */
export function readPlace(text: string, at: number, lookup: NameLookup): Read | null {
  const known = lookup.provinces.get(at);
  if (!known || !UNIT.test(text.slice(at, at + 14))) return readSmallPlace(text, at);
  if (WHERE.test(text.slice(Math.max(0, at - 70), at))) return null;
  return single(at, withQualifiers(text, known.span.end), known.agencyIds);
}
