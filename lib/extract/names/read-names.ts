import { matchAt } from "../../text/match-at.ts";
import { PLACE_NAME, readBareList, readField, SEPARATOR } from "./bare-list.ts";
import { chain, LIST_COLON } from "./chain.ts";
import { readHeaded } from "./headed.ts";
import { type Name, type NameList, type Read, single } from "./name-list.ts";
import type { NameLookup } from "./name-lookup.ts";
import { partEnd } from "./name-part.ts";
import {
  ALL_BODIES,
  COMRADE,
  FRONT_COMMITTEE,
  KIND_OF_BOARD,
  KIND_OF_OFFICE,
  KIND_OF_PLACE,
  ONLY_NOUNS,
  OWN_BODY,
  PERSON,
  PLACE_TAIL,
  PLURAL_BODIES,
  PLURAL_HEAD,
  UNNAMED_BODIES,
} from "./phrases.ts";
import { readBrand, readPlace } from "./plain-names.ts";
import { predicateEnd } from "./predicates.ts";
import { readTail, startsName, withQualifiers } from "./read-tail.ts";
import { BARE_COLLECTIVE, COLLECTIVE, OFFICE, PEOPLES_BODY, PLACES } from "./words.ts";

const APPOSITION = /\s*[–-]\s*|,\s+/uy;
/** "các địa phương gồm: A, B" */
const CONSISTING = /,?\s+(?:bao\s+)?gồm\s*:\s*/uy;
const SPACE = /\s+/uy;
/** "Thứ trưởng thường trực Bộ X": which of several deputies. */
const STANDING = /\s+[Tt]hường trực(?=\s+\p{Lu})/uy;
const PARENTHESIS = /\s*\([^()]{1,160}\)/uy;
const COLON_NEAR = /^[^.;:()]{0,60}:/u;
const COMPANIES = /(?:tập đoàn|tổng công ty|ngân hàng|doanh nghiệp|công ty)$/iu;
const PLACE_LIST = /\s*:\s*/uy;
/** More of a name behind its last two letters: "Công an TP" + ".Vinh". */
const LONGER = /^(?:..\s+|TP\.\s?)(?:\p{Lu}\p{Ll}|\p{Lu}{2,}|và (?:khu )?chế xuất)/u;
/** "các Bộ Công Thương, Y tế": by their fields, the colon left out. */
const FIELDS = /(?<![\p{L}])(?:[Bb]ộ|[Ss]ở|[Nn]gành)$/u;
/** Units below the provinces, whose names the gazetteer does not hold. */
const SMALL_PLACES = /(?<![\p{L}])(?:huyện|quận|xã|phường|thị xã|thị trấn|đặc khu)$/iu;
/** "các ban quản lý rừng phòng hộ, rừng đặc dụng", "Trung tâm Giống cây trồng, vật nuôi", "Hiệu trưởng trường đại học, cao đẳng": names with lower-case parts behind commas. */
const GOES_ON_IN_PARTS = /^(?:[Cc]ác|[Hh]iệu trưởng|[Gg]iám đốc|Cơ sở|Trung tâm|Chi cục|Cục|Vụ|Viện|Trường)\s/u;
/** "Chủ đầu tư, ban quản lý dự án, tư vấn giám sát": each of those at a project is one, without "các" before them all. */
const OF_PROJECT = /(?:,|\s+và)\s+(?:các\s+)?(?:ban quản lý dự án|tư vấn|nhà thầu)(?![\p{L}])/uy;
/** "Sở Tài chính Sở Y tế": the comma between two departments forgotten. */
const NEXT_DEPARTMENT = /\s+(?=Sở\s\p{Lu})/uy;
const afterDepartment = (text: string, names: readonly Name[]): boolean =>
  text.startsWith("Sở ", names.at(-1)?.span.start ?? text.length);

/** Reads the list of names that starts at `at`; `null` when no name does. Never reads past a predicate. */
export function readNames(text: string, at: number, lookup: NameLookup, allowsBare = true): NameList | null {
  const names: Name[] = [];
  let position = at;
  let end = at;
  let isComrade = false;
  for (let guard = 0; guard < 80; guard++) {
    const last = names.at(-1);
    const afterComrade = matchAt(COMRADE, text, position);
    isComrade ||= afterComrade !== null;
    const read =
      (isComrade ? readPerson(text, afterComrade ?? position, lookup) : null) ??
      readOne(text, afterComrade ?? position, lookup, allowsBare) ??
      (names.length === 0 && allowsBare ? readBareProvinces(text, position, lookup) : null) ??
      (last ? (readField(text, position, last, lookup) ?? readBrand(text, position)) : null);
    const more =
      !read && last && GOES_ON_IN_PARTS.test(text.slice(last.span.start, last.span.start + 12)) ? partEnd(text, position) : null;
    if (last && more !== null) names[names.length - 1] = { ...last, span: { start: last.span.start, end: more } };
    else if (!read) break;
    names.push(...(read?.names ?? []));
    const readEnd = read?.end ?? more ?? end;
    end = matchAt(PARENTHESIS, text, readEnd) ?? readEnd;
    const separator =
      matchAt(SEPARATOR, text, end) ?? (afterDepartment(text, names) ? matchAt(NEXT_DEPARTMENT, text, end) : null);
    if (separator === null) break;
    position = separator;
  }
  return names.length ? { names, start: at, end } : null;
}

/** "đồng chí Trần Văn An - Phó Chủ tịch UBND tỉnh, Trưởng ban": a person; the offices behind are appositions (ANNOTATION, ruling 22). */
function readPerson(text: string, at: number, lookup: NameLookup): Read | null {
  const name = matchAt(PERSON, text, at - 1);
  if (name === null) return null;
  let end = name;
  for (let next = matchAt(APPOSITION, text, end); next !== null; next = matchAt(APPOSITION, text, end)) {
    const office = readOffice(text, next, lookup);
    if (!office) break;
    end = matchAt(KIND_OF_OFFICE, text, office.end) ?? office.end;
  }
  return { ...single(at, name), end };
}

/** "Hà Nội, Đà Nẵng thí điểm …": provinces without their class words, when a predicate follows them. */
function readBareProvinces(text: string, at: number, lookup: NameLookup): Read | null {
  const list = lookup.provinces.has(at) ? readBareList(text, at, lookup, true) : null;
  const next = list && matchAt(SPACE, text, list.end);
  return list && next !== null && predicateEnd(text, next) !== null ? list : null;
}

function readOne(text: string, at: number, lookup: NameLookup, allowsBare: boolean): Read | null {
  return (
    readOffice(text, at, lookup) ??
    readOffices(text, at, lookup) ??
    readBody(text, at, lookup) ??
    readPlace(text, at, lookup) ??
    (allowsBare ? readBareCollective(text, at) : null)
  );
}

/** "các Giám đốc Sở Nội vụ", "Các Chủ tịch UBND huyện": many who hold one office. */
function readOffices(text: string, at: number, lookup: NameLookup): Read | null {
  const office = matchAt(ALL_BODIES, text, at);
  if (office === null || !/\p{Lu}/u.test(text.charAt(office)) || matchAt(COLLECTIVE, text, at) !== null) return null;
  const read = readOffice(text, office, lookup);
  const [only, ...more] = read?.names ?? [];
  return read && only && more.length === 0 ? single(at, read.end, only.agencyIds) : read;
}

/** "Bộ trưởng Bộ Tài chính", "Bộ trưởng các Bộ: A, B", "Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ", "Bộ trưởng". */
function readOffice(text: string, at: number, lookup: NameLookup): Read | null {
  const office = matchAt(OFFICE, text, at);
  if (office === null) return null;
  const end = matchAt(STANDING, text, office) ?? office;
  // "Đảng ủy các cơ quan Đảng Trung ương": a body of its own, commas and all
  if ((lookup.agencies.get(at)?.span.end ?? 0) > end) return readKnown(text, at, lookup);
  const front = matchAt(FRONT_COMMITTEE, text, at);
  if (front !== null) return single(at, front);
  const list = matchAt(PLURAL_BODIES, text, end);
  if (list !== null) return readBareList(text, list, lookup);
  const next = matchAt(SPACE, text, end);
  if (next === null) return single(at, end);
  // "Trưởng Ban Xây dựng Đảng": a board of its own, no ministry
  const isOfBoard = /\s[Bb]an$/u.test(text.slice(at, end)) && /\p{Lu}/u.test(text.charAt(next));
  const bare = isOfBoard ? undefined : (lookup.bareMinistries.get(next) ?? lookup.provinces.get(next));
  // "Bộ trưởng Công an": the ministry by its field, though a body of its own begins so
  const body = bare && text.startsWith("Bộ trưởng", at) ? null : readBody(text, next, lookup);
  if (body) {
    const [first] = body.names;
    // behind the body's own colon the office heads the whole list
    if (!first || first.span.start !== next) return body;
    const [, ...more] = body.names;
    if (more.length) return { ...body, names: [{ ...first, span: { start: at, end: first.span.end } }, ...more] };
    return single(at, matchAt(PERSON, text, body.end) ?? body.end, first.agencyIds);
  }
  if (bare) return single(at, withQualifiers(text, bare.span.end), bare.agencyIds);
  const held = matchAt(PERSON, text, end);
  // "Đảng ủy Quân sự tỉnh", "Trưởng phòng Kinh tế xã", "Trưởng Ban Xây dựng Đảng": of a body whose class no lexicon has, or the office says
  if (
    held === null &&
    (isOfBoard || /^Đảng ủy$|phòng$/u.test(text.slice(at, end))) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(next, next + 2))
  )
    return single(at, readTail(text, end, lookup));
  const own = matchAt(OWN_BODY, text, end);
  if (own !== null) return single(at, withQualifiers(text, own));
  const kind = matchAt(KIND_OF_BOARD, text, end);
  if (kind !== null && /ban$/iu.test(text.slice(at, end))) return single(at, readTail(text, kind, lookup));
  const unnamed = matchAt(UNNAMED_BODIES, text, end);
  if (held !== null) return single(at, held);
  return single(at, unnamed === null ? withQualifiers(text, end) : readTail(text, chain(text, unnamed), lookup));
}

function readBody(text: string, at: number, lookup: NameLookup): Read | null {
  return (
    readCollective(text, at, lookup) ??
    readPeoplesBody(text, at, lookup) ??
    readKnown(text, at, lookup) ??
    readHeaded(text, at, lookup)
  );
}

function readKnown(text: string, at: number, lookup: NameLookup): Read | null {
  const known = lookup.agencies.get(at);
  if (!known) return null;
  // "Viettel Nghệ An": a branch carries its province
  const branch = matchAt(SPACE, text, known.span.end);
  const place = branch === null ? undefined : lookup.provinces.get(branch);
  const bare = withQualifiers(text, place?.span.end ?? known.span.end);
  const end = matchAt(PERSON, text, bare) ?? bare;
  // "Ban Quản lý Khu kinh tế" + "Đông Nam": a known name that only begins a longer one
  const isLonger = end === known.span.end && LONGER.test(text.slice(end - 2, end + 16)) && !startsName(text, end + 1, lookup);
  const stop = isLonger && text.charAt(end) === "." ? 1 : 0;
  return isLonger ? single(at, readTail(text, end + stop, lookup, stop > 0)) : single(at, end, known.agencyIds);
}

/** "(giao) Bộ: Tài chính, Nội vụ": the class word of several, without "các". */
const OF_SEVERAL = /(?:Bộ|Sở):\s+/uy;

function readCollective(text: string, at: number, lookup: NameLookup): Read | null {
  const fields = matchAt(OF_SEVERAL, text, at);
  const several = fields !== null && lookup.bareMinistries.has(fields) ? readBareList(text, fields, lookup) : null;
  if (several && several.names.length > 1) return several;
  const all = matchAt(ALL_BODIES, text, at);
  const noun = matchAt(COLLECTIVE, text, at) ?? (all === null ? null : matchAt(PLURAL_HEAD, text, all));
  if (noun === null) return null;
  const end = chain(text, noun);
  const list = matchAt(LIST_COLON, text, end) ?? matchAt(CONSISTING, text, end);
  const isPlain = list !== null && ONLY_NOUNS.test(text.slice(noun, end));
  const named = isPlain ? readBareList(text, list, lookup) : listBehindTail(text, end, lookup);
  if (named) return named;
  return readPlaces(text, end, lookup) ?? readCompanies(text, noun, lookup) ?? single(at, readTail(text, end, lookup));
}

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
function listBehindTail(text: string, end: number, lookup: NameLookup): Read | null {
  if (!COLON_NEAR.test(text.slice(end, end + 64))) return null;
  const list = matchAt(LIST_COLON, text, readTail(text, end, lookup));
  if (list === null) return null;
  const isBare = lookup.bareMinistries.has(list) || lookup.provinces.has(list);
  const isName = isBare || (/\p{Lu}/u.test(text.charAt(list)) && startsName(text, list, lookup));
  return isName ? readBareList(text, list, lookup) : null;
}

/** "Các tỉnh Gia Lai, Đắk Lắk", "UBND các tỉnh, thành phố Hà Nội, Hưng Yên": two places or more, the colon left out. */
function readPlaces(text: string, end: number, lookup: NameLookup): Read | null {
  const first = matchAt(SPACE, text, end);
  const isSmall =
    first !== null && SMALL_PLACES.test(text.slice(Math.max(0, end - 12), end)) && matchAt(PLACE_NAME, text, first) !== null;
  if (first !== null && FIELDS.test(text.slice(Math.max(0, end - 6), end))) {
    const fields = readBareList(text, first, lookup);
    // "các sở Quy hoạch - Kiến trúc, Xây dựng": one field that is known tells the others
    if (fields && fields.names.length > 1 && fields.names.some(({ span }) => lookup.bareMinistries.has(span.start)))
      return fields;
    if (lookup.bareMinistries.has(first)) return null;
  }
  if (first === null || !(isSmall || lookup.provinces.has(first))) return null;
  const list = readBareList(text, first, lookup, true);
  return list && list.names.length > 1 ? list : null;
}

function readPeoplesBody(text: string, at: number, lookup: NameLookup): Read | null {
  const noun = matchAt(PEOPLES_BODY, text, at);
  if (noun === null) return null;
  const places = matchAt(PLACES, text, noun);
  const list = places === null ? null : matchAt(PLACE_LIST, text, withQualifiers(text, places));
  if (list !== null) {
    const bare = readBareList(text, list, lookup, true);
    if (bare) return bare;
  }
  // "UBND các tỉnh biên giới phía Bắc: Lạng Sơn, Lào Cai"
  const which = places === null || list !== null ? null : listBehindTail(text, places, lookup);
  if (which) return which;
  const inARow = places !== null && /các/u.test(text.slice(noun, places)) ? readPlaces(text, places, lookup) : null;
  if (inARow) return inARow;
  const known = lookup.agencies.get(at);
  if (known && known.span.end > (places ?? noun))
    return withMorePlaces(text, single(at, withQualifiers(text, known.span.end), known.agencyIds), lookup);
  const kind = matchAt(KIND_OF_PLACE, text, withQualifiers(text, places ?? noun));
  const end = withQualifiers(text, kind ?? places ?? noun);
  const goesOn = places === null || matchAt(PLACE_TAIL, text, end) !== null;
  return single(at, goesOn ? readTail(text, end, lookup) : end);
}

/** "UBND tỉnh Phú Thọ, Thái Nguyên và Lào Cai": places alone behind a first body. */
function withMorePlaces(text: string, first: Read, lookup: NameLookup): Read {
  const next = matchAt(SEPARATOR, text, first.end);
  const more = next !== null && lookup.provinces.has(next) ? readBareList(text, next, lookup) : null;
  return more ? { names: [...first.names, ...more.names], end: more.end } : first;
}

function readBareCollective(text: string, at: number): Read | null {
  const noun = matchAt(BARE_COLLECTIVE, text, at);
  if (noun === null) return null;
  return single(at, readTail(text, matchAt(OF_PROJECT, text, noun) === null ? chain(text, noun) : noun, null));
}
