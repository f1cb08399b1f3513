import { matchAt } from "../../text/match-at.ts";
import { readBareList } from "./bare-list.ts";
import { chain } from "./chain.ts";
import { type Read, single } from "./name-list.ts";
import type { NameLookup } from "./name-lookup.ts";
import {
  ALL_BODIES,
  FRONT_COMMITTEE,
  KIND_OF_BOARD,
  KIND_OF_OFFICE,
  OTHER_TITLE,
  OWN_BODY,
  PERSON,
  PLURAL_BODIES,
  SPACE,
  UNNAMED_BODIES,
} from "./phrases.ts";
import { readBody } from "./read-body.ts";
import { readKnown } from "./read-known.ts";
import { readTail, withQualifiers } from "./read-tail.ts";
import { relativeEnd } from "./relative-clause.ts";
import { COLLECTIVE, OFFICE } from "./words.ts";

const APPOSITION = /\s*[–-]\s*|,\s+/uy;
export const DASH = /\s+[–-]\s+/uy;
const VICE_PREMIER = /Phó Thủ tướng(?: [Tt]hường trực)?(?: Chính phủ)?(?![\p{L}])/uy;
/** "đ/c Lê Văn An - chuyên viên Phòng Y tế: …": who holds no office. */
const CLERK = /(?:[Cc]ông chức|[Cc]huyên viên|[Cc]án bộ|[Vv]iên chức|[Nn]hân viên)(?![\p{L}])[^.;:,]{0,70}(?=\s*:)/uy;
/** "Thứ trưởng thường trực Bộ X": which of several deputies. */
const STANDING = /\s+[Tt]hường trực(?=\s+\p{Lu})/uy;

/** Where the offices end behind a person, or behind the dash of another office: "Giám đốc Sở Y tế - Phó Trưởng ban …" (ANNOTATION, ruling 22). */
export function behindFunctions(text: string, at: number, lookup: NameLookup, separator = APPOSITION): number {
  let end = at;
  for (let next = matchAt(separator, text, end); next !== null; next = matchAt(separator, text, end)) {
    const behind = matchAt(VICE_PREMIER, text, next) ?? readOffice(text, next, lookup)?.end ?? matchAt(CLERK, text, next);
    if (behind === null) break;
    end = matchAt(KIND_OF_OFFICE, text, behind) ?? behind;
  }
  return end;
}

/** "đồng chí Trần Văn An - Phó Chủ tịch UBND tỉnh, Trưởng ban": a person; the offices behind are appositions (ANNOTATION, ruling 22). */
export function readPerson(text: string, at: number, lookup: NameLookup): Read | null {
  const name = matchAt(PERSON, text, at - 1);
  if (name === null) return null;
  return { ...single(at, name), end: behindFunctions(text, name, lookup) };
}

/** "các Giám đốc Sở Nội vụ", "Các Chủ tịch UBND huyện": many who hold one office. */
export function readOffices(text: string, at: number, lookup: NameLookup): Read | null {
  const office = matchAt(ALL_BODIES, text, at);
  if (office === null || !/\p{Lu}/u.test(text.charAt(office)) || matchAt(COLLECTIVE, text, at) !== null) return null;
  const read = readOffice(text, office, lookup);
  const [only, ...more] = read?.names ?? [];
  return read && only && more.length === 0 ? single(at, read.end, only.agencyIds) : read;
}

/** "Bộ trưởng Bộ Tài chính", "Bộ trưởng các Bộ: A, B", "Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ", "Bộ trưởng". */
export function readOffice(text: string, at: number, lookup: NameLookup): Read | null {
  const title = matchAt(OFFICE, text, at);
  if (title === null) return null;
  const end = matchAt(STANDING, text, title) ?? matchAt(OTHER_TITLE, text, title) ?? title;
  // "Đảng ủy các cơ quan Đảng Trung ương": a body of its own, commas and all
  if ((lookup.agencies.get(at)?.span.end ?? 0) > end) return readKnown(text, at, lookup);
  const front = matchAt(FRONT_COMMITTEE, text, at);
  if (front !== null) return single(at, front);
  const list = matchAt(PLURAL_BODIES, text, end);
  if (list !== null) return readBareList(text, list, lookup);
  const next = matchAt(SPACE, text, end);
  return next === null ? single(at, end) : readOfficeOf(text, { at, end, next }, lookup);
}

/** An office's title in a text, and where the word behind it starts. */
interface Title {
  readonly at: number;
  readonly end: number;
  readonly next: number;
}

/** An office with the body it belongs to, as far as one is named. */
function readOfficeOf(text: string, title: Title, lookup: NameLookup): Read {
  const { at, end, next } = title;
  // "Trưởng Ban Xây dựng Đảng": a board of its own, no ministry
  const isOfBoard = /\s[Bb]an$/u.test(text.slice(at, end)) && /\p{Lu}/u.test(text.charAt(next));
  const bare = isOfBoard ? undefined : (lookup.bareMinistries.get(next) ?? lookup.provinces.get(next));
  // "Bộ trưởng Công an": the ministry by its field, though a body of its own begins so
  const body = bare && text.startsWith("Bộ trưởng", at) ? null : readBody(text, next, lookup);
  if (body) return withTitle(text, title, body);
  if (bare) return single(at, withQualifiers(text, bare.span.end), bare.agencyIds);
  return single(at, endOfOffice(text, title, isOfBoard, lookup));
}

/** The body's names, the first with the office's title. */
function withTitle(text: string, { at, next }: Title, body: Read): Read {
  const [first, ...more] = body.names;
  // behind the body's own colon the office heads the whole list
  if (!first || first.span.start !== next) return body;
  if (more.length) return { ...body, names: [{ ...first, span: { start: at, end: first.span.end } }, ...more] };
  return single(at, matchAt(PERSON, text, body.end) ?? body.end, first.agencyIds);
}

/** Where an office ends behind which no body stands that a lexicon has. */
function endOfOffice(text: string, { at, end, next }: Title, isOfBoard: boolean, lookup: NameLookup): number {
  const title = text.slice(at, end);
  const held = matchAt(PERSON, text, end);
  // "Đảng ủy Quân sự tỉnh", "Trưởng phòng Kinh tế xã", "Đội trưởng Đội thi công số 2", "Trưởng Ban Xây dựng Đảng": of a body whose class no lexicon has, or the office says
  const isOfUnknown = isOfBoard || /^Đảng ủy$|phòng$|^(?:Đội|Trạm|Hạt|Tổ) trưởng$/u.test(title);
  if (held === null && isOfUnknown && /^\p{Lu}\p{Ll}/u.test(text.slice(next, next + 2))) return readTail(text, end, lookup);
  const own = matchAt(OWN_BODY, text, end);
  if (own !== null) return relativeEnd(text, own) ?? withQualifiers(text, own);
  const kind = matchAt(KIND_OF_BOARD, text, end);
  if (kind !== null && /ban$/iu.test(title)) return readTail(text, kind, lookup);
  if (held !== null) return held;
  const unnamed = matchAt(UNNAMED_BODIES, text, end);
  return unnamed === null ? withQualifiers(text, end) : readTail(text, chain(text, unnamed), lookup);
}
