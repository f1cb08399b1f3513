import { matchAt } from "../../text/match-at.ts";
import { PLACE_NAME, readBareList, SEPARATOR } from "./bare-list.ts";
import { chain, LIST_COLON } from "./chain.ts";
import { type Name, type Read, single } from "./name-list.ts";
import type { NameLookup } from "./name-lookup.ts";
import { ALL_BODIES, ONLY_NOUNS, PARENTHESIS, PLURAL_HEAD, SPACE } from "./phrases.ts";
import { readBrand } from "./plain-names.ts";
import { readKnown } from "./read-known.ts";
import { readTail, startsName } from "./read-tail.ts";
import { BARE_COLLECTIVE, COLLECTIVE, HEAD } from "./words.ts";

/** "các địa phương gồm: A, B" */
const CONSISTING = /,?\s+(?:bao\s+)?gồm\s*:\s*/uy;
const COLON_NEAR = /^[^.;:()]{0,60}:/u;
const COMPANIES = /(?:tập đoàn|tổng công ty|ngân hàng|doanh nghiệp|công ty)$/iu;
/** "các Bộ Công Thương, Y tế": by their fields, the colon left out. */
const FIELDS = /(?<![\p{L}])(?:[Bb]ộ|[Ss]ở|[Nn]gành|Vụ|Cục|Ban|Phòng)$/u;
const UNITS = /(?:Vụ|Cục|Ban|Phòng)$/u;
/** Units below the provinces, whose names the gazetteer does not hold: "các huyện miền núi Tây Giang, Nam Giang". */
const SMALL_PLACES =
  /(?<![\p{L}])(?:huyện|quận|xã|phường|thị xã|thị trấn|đặc khu)(?:\s+(?:ven (?:biển|sông)|miền núi|vùng cao|biên giới))?$/iu;
/** "Chủ đầu tư, ban quản lý dự án, tư vấn giám sát": each of those at a project is one, without "các" before them all. */
const OF_PROJECT = /(?:,|\s+và)\s+(?:các\s+)?(?:ban quản lý dự án|tư vấn|nhà thầu)(?![\p{L}])/uy;
/** "(giao) Bộ: Tài chính, Nội vụ": the class word of several, without "các". */
const OF_SEVERAL = /(?:Bộ|Sở):\s+/uy;

/** "Các Bộ: Công an, Y tế", "các sở, ngành", "Các tỉnh Gia Lai, Đắk Lắk": many of a kind, each of those that are named; `null` when none stand there. */
export function readCollective(text: string, at: number, lookup: NameLookup): Read | null {
  const fields = matchAt(OF_SEVERAL, text, at);
  const several = fields !== null && lookup.bareMinistries.has(fields) ? readBareList(text, fields, lookup) : null;
  if (several && several.names.length > 1) return several;
  const all = matchAt(ALL_BODIES, text, at);
  const noun = matchAt(COLLECTIVE, text, at) ?? (all === null ? null : pluralHead(text, all));
  if (noun === null) return null;
  const end = chain(text, noun);
  const list = matchAt(LIST_COLON, text, end) ?? matchAt(CONSISTING, text, end);
  const isPlain = list !== null && ONLY_NOUNS.test(text.slice(noun, end));
  const named = isPlain ? readBareList(text, list, lookup) : listBehindTail(text, end, lookup);
  if (named) return named;
  return readPlaces(text, end, lookup) ?? readCompanies(text, noun, lookup) ?? single(at, readTail(text, end, lookup));
}

/** "Các Đoạn Quản lý đường thủy", "các Hạt Kiểm lâm": any noun that heads the name of a body, with a capital. */
const pluralHead = (text: string, at: number): number | null =>
  /\p{Lu}/u.test(text.charAt(at)) ? (matchAt(PLURAL_HEAD, text, at) ?? matchAt(HEAD, text, at)) : null;

/** "Các tập đoàn Viettel, VNPT, Hòa Phát": two companies or more by their names alone. */
function readCompanies(text: string, noun: number, lookup: NameLookup): Read | null {
  const first = COMPANIES.test(text.slice(Math.max(0, noun - 14), noun)) ? matchAt(SPACE, text, noun) : null;
  if (first === null || !/\p{Lu}/u.test(text.charAt(first))) return null;
  const names: Name[] = [];
  let end = first;
  for (let at: number | null = first; at !== null && names.length < 20; at = matchAt(SEPARATOR, text, end)) {
    const read = readBrand(text, at) ?? readKnown(text, at, lookup);
    if (!read) break;
    names.push(...read.names);
    end = matchAt(PARENTHESIS, text, read.end) ?? read.end;
  }
  return names.length > 1 ? { names, end } : null;
}

/** "Các tập đoàn, tổng công ty nhà nước: VNPT, EVN": which ones are meant, where the first is known. */
export function listBehindTail(text: string, end: number, lookup: NameLookup): Read | null {
  if (!COLON_NEAR.test(text.slice(end, end + 64))) return null;
  const list = matchAt(LIST_COLON, text, readTail(text, end, lookup));
  if (list === null) return null;
  const isBare = lookup.bareMinistries.has(list) || lookup.provinces.has(list);
  const isName = isBare || (/\p{Lu}/u.test(text.charAt(list)) && startsName(text, list, lookup));
  return isName ? readBareList(text, list, lookup) : null;
}

/** "Các tỉnh Gia Lai, Đắk Lắk", "UBND các tỉnh, thành phố Hà Nội, Hưng Yên": two places or more, the colon left out. */
export function readPlaces(text: string, end: number, lookup: NameLookup): Read | null {
  const first = matchAt(SPACE, text, end);
  const isSmall =
    first !== null && SMALL_PLACES.test(text.slice(Math.max(0, end - 24), end)) && matchAt(PLACE_NAME, text, first) !== null;
  if (first !== null && FIELDS.test(text.slice(Math.max(0, end - 6), end))) {
    const fields = readBareList(text, first, lookup);
    // "các sở Quy hoạch - Kiến trúc, Xây dựng": one field that is known tells the others
    const isUnits = UNITS.test(text.slice(end - 5, end));
    if (fields && fields.names.length > 1 && (isUnits || fields.names.some(({ span }) => lookup.bareMinistries.has(span.start))))
      return fields;
    if (lookup.bareMinistries.has(first)) return null;
  }
  if (first === null || !(isSmall || lookup.provinces.has(first))) return null;
  const list = readBareList(text, first, lookup, true);
  return list && list.names.length > 1 ? list : null;
}

/** "đơn vị nào để xảy ra vi phạm thì …": on what condition. */
const WHICHEVER = /\s+nào(?![\p{L}])/uy;

/** "Chủ đầu tư, nhà thầu", "địa phương": bodies of a kind, without "các" and without a name. */
export function readBareCollective(text: string, at: number): Read | null {
  const noun = matchAt(BARE_COLLECTIVE, text, at);
  if (noun === null || matchAt(WHICHEVER, text, noun) !== null) return null;
  return single(at, readTail(text, matchAt(OF_PROJECT, text, noun) === null ? chain(text, noun) : noun, null));
}
