import { matchAt } from "../../text/match-at.ts";
import { readBareList, readField, SEPARATOR } from "./bare-list.ts";
import type { Name, NameList, Read } from "./name-list.ts";
import type { NameLookup } from "./name-lookup.ts";
import { partEnd } from "./name-part.ts";
import { COMRADE, PARENTHESIS, SPACE } from "./phrases.ts";
import { readBrand, readForce, readMember, readPlace } from "./plain-names.ts";
import { predicateEnd } from "./predicates.ts";
import { readBody } from "./read-body.ts";
import { readBareCollective } from "./read-collective.ts";
import { behindFunctions, DASH, readOffice, readOffices, readPerson } from "./read-office.ts";
import { relativeEnd } from "./relative-clause.ts";
import { OFFICE } from "./words.ts";

/** "các ban quản lý rừng phòng hộ, rừng đặc dụng", "Trung tâm Giống cây trồng, vật nuôi", "Hiệu trưởng trường đại học, cao đẳng": names with lower-case parts behind commas. */
const GOES_ON_IN_PARTS =
  /^(?:[Cc]ác|[Hh]iệu trưởng|[Gg]iám đốc|Cơ sở|Trung tâm|Chi cục|Cục|Vụ|Viện|Trường|Ngành|Chủ(?!\s(?:tịch|nhiệm)))\s/u;
/** "Các bệnh viện trực thuộc Bộ, (bệnh viện trực thuộc các trường)": the noun said again begins a name of its own. */
const MANY = /^[Cc]ác (\p{Ll}+ \p{Ll}+)(?![\p{L}])/u;
const saysNounAgain = (text: string, last: Name, at: number, end: number): boolean => {
  const noun = MANY.exec(text.slice(last.span.start, last.span.start + 24))?.[1];
  return noun !== undefined && text.startsWith(`${noun} `, at) && text.slice(at, end).includes(" thuộc ");
};

/** "Giám đốc các bệnh viện, (trung tâm y tế)": the title is of the holders in both (ANNOTATION, ruling 20). */
const OF_MANY = /\scác\s+(?=\p{Ll})/uy;
const NO_OTHER_KIND = /^(?:các|những|mọi|toàn|tất cả|cá nhân|người|cán bộ|công chức|chủ|bộ phận)\s/u;
function isOfTitle(text: string, { span }: Name, at: number): boolean {
  if (!/\p{Ll}/u.test(text.charAt(at)) || NO_OTHER_KIND.test(text.slice(at, at + 12))) return false;
  const title = matchAt(OFFICE, text, span.start);
  return title !== null && matchAt(OF_MANY, text, title) !== null && matchAt(OFFICE, text, at) === null;
}

/** "Sở Tài chính Sở Y tế": the comma between two departments forgotten. */
const NEXT_DEPARTMENT = /\s+(?=Sở\s\p{Lu})/uy;
const afterDepartment = (text: string, names: readonly Name[]): boolean =>
  text.startsWith("Sở ", names.at(-1)?.span.start ?? text.length);

/** "Phó Thủ tướng Trần Văn An, Trưởng Ban Chỉ đạo … (trực tiếp chỉ đạo)": what somebody named is besides (ANNOTATION, ruling 22). */
const FUNCTION =
  /(?<=\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+),\s+(?=(?:Trưởng\s+[Bb]an|Chủ\s+tịch\s+(?:Ủy\s+ban|Hội\s+đồng)|Tổ\s+trưởng)\s)/uy;
function behindFunction(text: string, at: number, lookup: NameLookup): number {
  const next = matchAt(FUNCTION, text, at);
  return (next !== null && readOffice(text, next, lookup)?.end) || at;
}

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
      (last ? null : readForce(text, position)) ??
      (last
        ? (readField(text, position, last, lookup) ?? readBrand(text, position) ?? readMember(text, position, last, lookup))
        : null);
    const more =
      !read && last && GOES_ON_IN_PARTS.test(text.slice(last.span.start, last.span.start + 12)) ? partEnd(text, position) : null;
    const whole = more === null ? null : (relativeEnd(text, more) ?? more);
    if (last && whole !== null && saysNounAgain(text, last, position, whole))
      names.push({ span: { start: position, end: whole }, agencyIds: [] });
    else if (last && read && isOfTitle(text, last, position))
      names[names.length - 1] = { ...last, span: { start: last.span.start, end: read.end } };
    else if (last && whole !== null) names[names.length - 1] = { ...last, span: { start: last.span.start, end: whole } };
    else if (read) names.push(...read.names);
    else break;
    const readEnd = read?.end ?? whole ?? end;
    end = matchAt(PARENTHESIS, text, readEnd) ?? readEnd;
    if (read && text.startsWith("Phó Thủ tướng", read.names.at(-1)?.span.start)) end = behindFunction(text, end, lookup);
    const separator =
      matchAt(SEPARATOR, text, end) ?? (afterDepartment(text, names) ? matchAt(NEXT_DEPARTMENT, text, end) : null);
    if (separator === null) break;
    position = separator;
  }
  return names.length ? { names, start: at, end } : null;
}

/** "Hà Nội, Đà Nẵng thí điểm …": provinces without their class words, when a predicate follows them. */
function readBareProvinces(text: string, at: number, lookup: NameLookup): Read | null {
  const list = lookup.provinces.has(at) ? readBareList(text, at, lookup, true) : null;
  if (!list) return null;
  const next = matchAt(SPACE, text, list.end);
  const isCharged =
    next === null
      ? CHARGED_BELOW.test(text.slice(Math.max(0, at - 8)))
      : predicateEnd(text, text.startsWith("cũng ", next) ? next + 5 : next) !== null;
  return isCharged ? list : null;
}
/** "Thủ tướng đề nghị Đà Nẵng:": the points below say what. */
const CHARGED_BELOW = /^(?:yêu cầu|đề nghị)\s[^.;:]*:\s*$/u;

/** "Bộ trưởng Bộ Tài chính - Trưởng Ban Chỉ đạo …": behind the dash, what the office's holder is besides. */
const withFunctions = (text: string, read: Read | null, lookup: NameLookup): Read | null =>
  read && { ...read, end: behindFunctions(text, read.end, lookup, DASH) };

/** "Bộ Y tế - cơ quan thường trực (của) Ban Chỉ đạo …": behind the dash, what the body is besides. */
const STANDS_FOR =
  /\s[–-]\s(?:(?:[Cc]ơ quan|[Đđ]ơn vị)\s)?(?:[Tt]hường trực|[Đđ]ầu mối|[Cc]hủ quản)(?:\s(?:của|giúp việc))?(?=\s\p{Lu})/uy;
function withStanding(text: string, read: Read | null, lookup: NameLookup): Read | null {
  const behind = read ? matchAt(STANDS_FOR, text, read.end) : null;
  const body = behind === null ? null : readBody(text, behind + 1, lookup);
  return read && body ? { ...read, end: body.end } : read;
}

function readOne(text: string, at: number, lookup: NameLookup, allowsBare: boolean): Read | null {
  return (
    withFunctions(text, readOffice(text, at, lookup), lookup) ??
    readOffices(text, at, lookup) ??
    withStanding(text, readBody(text, at, lookup), lookup) ??
    readPlace(text, at, lookup) ??
    (allowsBare ? readBareCollective(text, at) : null)
  );
}
