import { allMatches } from "../../text/all-matches.ts";
import { matchAt } from "../../text/match-at.ts";
import type { Name, Read } from "./name-list.ts";
import type { KnownName, NameLookup } from "./name-lookup.ts";
import { startsPredicate } from "./predicates.ts";
import { readTail, startsName, withQualifiers } from "./read-tail.ts";

/** What stands between the names of a list. */
export const SEPARATOR =
  /\s*(?:[,;]\s*(?:và\s+|cùng\s+|cùng\s+với\s+|cũng\s+như\s+)?|\s+(?:và|cùng với|cùng)\s+(?:với\s+)?|\s\+\s(?=\p{Lu}))/uy;
const CITY = /^T[Pp]\.?\s*\p{Lu}/u;
/** A place without its class word, as a list of places holds it: capitals, or a numbered ward; "Cam Ly - Đà Lạt", "2 Bảo Lộc". */
export const PLACE_NAME = /(?:\d{1,2}\s+)?\p{Lu}[\p{L}’'-]*(?:\s+(?:[-–]\s+)?(?:\p{Lu}[\p{L}’'-]*|\d{1,2}(?![\d/])))*/uy;

/** What follows a member of a list. */
const LISTED = /^\s*(?:[,;:.()]|và\s|$)/u;

/** "Cần Giuộc, …", "Giao Thủy và …": a place's first word may be a verb. */
const OF_CAPITALS = /^(?:\p{Lu}\p{Ll}+\s){1,2}\p{Lu}\p{Ll}+\s*(?:[,;:.(]|và\s|$)/u;

/** "(các huyện A, B và) thị xã C": the last has its class word again. */
const UNIT = /(?:thị xã|thành phố|thị trấn|huyện|quận|đặc khu|xã|phường)\s+(?=\p{Lu}|\d{1,2}\s\p{Lu})/uy;

/** "Bưu chính Viễn thông Việt Nam", "Công nghiệp - Năng lượng": a longer name than the ministry's that begins it. */
const LONGER = /^\s+(?:(?:[-–]\s+)?\p{Lu}\p{Ll}|thường xuyên[,:])/u;

function ministryAt(text: string, at: number, lookup: NameLookup): KnownName | undefined {
  const known = lookup.bareMinistries.get(at);
  // "Công an tỉnh": a body of its own that begins so
  if (known && (lookup.agencies.get(at)?.span.end ?? 0) > known.span.end) return undefined;
  return known && !LONGER.test(text.slice(known.span.end, known.span.end + 14)) ? known : undefined;
}

/** The class word that stands nearest before a list: "các Sở: Y tế, …", "các sở, ban, ngành: …". */
const CLASS = /(?<![\p{L}])(?:[Bb]ộ|(?<department>[Ss]ở))(?![\p{L}])/gu;
const CLASS_REACH = 48;

/** Whether fields name departments of a province here, and not the ministries that are called alike. */
const areDepartments = (text: string, at: number): boolean =>
  allMatches(CLASS, text.slice(Math.max(0, at - CLASS_REACH), at)).at(-1)?.groups?.department !== undefined;

/** Whom a field means: the ministry of that name, or the department. */
const fieldIds = (
  text: string,
  { span, agencyIds }: KnownName,
  isDepartment: boolean,
  lookup: NameLookup,
): KnownName["agencyIds"] => (isDepartment ? lookup.resolve(`Sở ${text.slice(span.start, span.end)}`) : agencyIds);

/** "các Vụ: Kế hoạch, Tài chính; Pháp chế": semicolons stand between the units, the commas inside their names. */
const OF_UNITS = /(?<![\p{L}])(?:[Vv]ụ|[Cc]ục|[Vv]iện|[Pp]hòng|[Tt]rung tâm)\s*:\s*$/u;
const APART = /[^.:;]{3,120};\s+\p{Lu}/uy;
const MORE_FIELDS = /(?:,\s+\p{Lu}\p{L}*(?:\s+\p{L}+){0,5}?)+(?=\s*;)/uy;

/** "các Bộ: Tài chính, (Ngân hàng Nhà nước Việt Nam), Công Thương": a body by its whole name, fields again behind it. */
function isAmongFields(text: string, at: number, lookup: NameLookup): boolean {
  let next: number | null = at;
  while (next !== null && !ministryAt(text, next, lookup)) {
    const known = lookup.agencies.get(next);
    next = known ? matchAt(SEPARATOR, text, known.span.end) : null;
  }
  return next !== null;
}

/** Names without their class word, after "các Bộ:", "các tỉnh:", "các Tập đoàn:". `null` when none can be read. */
export function readBareList(text: string, at: number, lookup: NameLookup, arePlaces = false): Read | null {
  // "UBND các xã: Căn cứ Kế hoạch này, …": what they do, no place
  // and "Các bộ, ngành: Xây dựng đề án …": no field, which a comma or "và" would follow
  const field = arePlaces ? undefined : lookup.bareMinistries.get(at);
  const isNamed = field
    ? LISTED.test(text.slice(field.span.end, field.span.end + 5))
    : arePlaces && OF_CAPITALS.test(text.slice(at, at + 30));
  if (startsPredicate(text.slice(at, at + 40)) && !isNamed) return null;
  const names: Name[] = [];
  const isApart = !arePlaces && OF_UNITS.test(text.slice(Math.max(0, at - 14), at)) && matchAt(APART, text, at) !== null;
  const ofProvince = !arePlaces && areDepartments(text, at);
  let position = at;
  let end = at;
  for (let guard = 0; guard < 80; guard++) {
    const ministry = ministryAt(text, position, lookup);
    if (startsName(text, position, lookup) && !ministry && names.length > 0 && !isAmongFields(text, position, lookup)) break;
    // "TP" is short for a ministry too: "TP. Hồ Chí Minh"
    const city = CITY.test(text.slice(position, position + 6)) ? lookup.provinces.get(position) : undefined;
    const known = city ?? ministry ?? lookup.provinces.get(position) ?? lookup.agencies.get(position);
    const unit = arePlaces && names.length > 0 ? matchAt(UNIT, text, position) : null;
    const place = arePlaces && !known ? matchAt(PLACE_NAME, text, unit ?? position) : null;
    const first = known?.span.end ?? place ?? readTail(text, position, lookup, true);
    const tail = (isApart ? matchAt(MORE_FIELDS, text, first) : null) ?? first;
    if (tail <= position || tail - position > 90 || !/^(?:\d{1,2}\s)?\p{Lu}/u.test(text.slice(unit ?? position, tail))) break;
    const agencyIds = ministry && known === ministry ? fieldIds(text, ministry, ofProvince, lookup) : (known?.agencyIds ?? []);
    names.push({ span: { start: position, end: tail }, agencyIds });
    end = tail;
    const separator = matchAt(SEPARATOR, text, end);
    const isStop = separator !== null && text.slice(end, separator).includes(";") && !ministryAt(text, separator, lookup);
    if (separator === null || (isStop && !(isApart && /\p{Lu}/u.test(text.charAt(separator))))) break;
    position = separator;
  }
  return names.length ? { names, end } : null;
}

const OF_CLASS = /^(?:Bộ|Sở)\s\p{Lu}/u;

/** "Bộ Công an, Quốc phòng", "Sở Nội vụ, Tư pháp và Y tế": a field behind a ministry or department, or behind another such field. */
export function readField(text: string, at: number, { span, agencyIds }: Name, lookup: NameLookup): Read | null {
  const isDepartment = agencyIds.some((id) => id.startsWith("so-"));
  if (!isDepartment && !agencyIds.some((id) => id.startsWith("bo-"))) return null;
  const isField = lookup.bareMinistries.get(span.start)?.span.end === span.end;
  const known = isField || OF_CLASS.test(text.slice(span.start, span.start + 4)) ? ministryAt(text, at, lookup) : undefined;
  if (!known) return null;
  const end = withQualifiers(text, known.span.end);
  return { names: [{ span: { ...known.span, end }, agencyIds: fieldIds(text, known, isDepartment, lookup) }], end };
}
