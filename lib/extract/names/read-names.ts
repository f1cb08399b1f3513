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

/** "các ban quản lý rừng phòng hộ, rừng đặc dụng", "Trung tâm Giống cây trồng, vật nuôi", "Hiệu trưởng trường đại học, cao đẳng": names with lower-case parts behind commas. */
const GOES_ON_IN_PARTS =
  /^(?:[Cc]ác|[Hh]iệu trưởng|[Gg]iám đốc|Cơ sở|Trung tâm|Chi cục|Cục|Vụ|Viện|Trường|Ngành|Chủ(?!\s(?:tịch|nhiệm)))\s/u;
/** "Các bệnh viện trực thuộc Bộ, (bệnh viện trực thuộc các trường)": the noun said again begins a name of its own. */
const MANY = /^[Cc]ác (\p{Ll}+ \p{Ll}+)(?![\p{L}])/u;
const saysNounAgain = (text: string, last: Name, at: number, end: number): boolean => {
  const noun = MANY.exec(text.slice(last.span.start, last.span.start + 24))?.[1];
  return noun !== undefined && text.startsWith(`${noun} `, at) && text.slice(at, end).includes(" thuộc ");
};

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
    else if (last && whole !== null) names[names.length - 1] = { ...last, span: { start: last.span.start, end: whole } };
    else if (!read) break;
    names.push(...(read?.names ?? []));
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

function readOne(text: string, at: number, lookup: NameLookup, allowsBare: boolean): Read | null {
  return (
    withFunctions(text, readOffice(text, at, lookup), lookup) ??
    readOffices(text, at, lookup) ??
    readBody(text, at, lookup) ??
    readPlace(text, at, lookup) ??
    (allowsBare ? readBareCollective(text, at) : null)
  );
}
