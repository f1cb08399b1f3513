import type { DirectiveAssignee } from "../../model/directive.ts";
import type { Span } from "../../model/span.ts";
import { withUsualSpelling } from "../../text/usual-spelling.ts";
import { lookUpNames } from "../names/name-lookup.ts";
import { startsPredicate } from "../names/predicates.ts";
import { readNames } from "../names/read-names.ts";
import type { Analyst } from "./analyze.ts";

type Role = "lead" | "coordinating";
type Origin = "labelled-line" | "table-column";

/** The names that a field gives to each role. */
export interface NamedRoles {
  readonly lead: readonly DirectiveAssignee[];
  readonly coordinating: readonly DirectiveAssignee[];
}

/** A run of the field, `[start, end)` in code units of the field. */
interface Part {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

/** "-nt-", "như trên", "”", "-//-": the same as above. */
const SAME = /^[\s"'“”–-]*(?:n\.?t\.?|như trên)[\s"'“”.–-]*$|^[\s–-]*(?:["“”″]+|\/\/)[\s–-]*$/iu;
export const isSameAsAbove = (field: string): boolean => SAME.test(field);

/** "Chủ trì: …", "- Cơ quan phối hợp: …": gives the role until the next label. */
const LABEL = /^[\s.+–-]*(?:(?:cơ quan|đơn vị|cq|đv)\s+)?(chủ trì|phối hợp)(?:\s+thực hiện)?\s*:\s*/iu;
/** "Bộ X chủ trì, phối hợp với Bộ Y", "Bộ X phối hợp Bộ Y"; a "Hội đồng phối hợp" is one body. */
const BOTH = /^(.+?)(?<!Hội đồng|Ban|Tổ)\s+(?:chủ trì\s*,?\s*(?:và\s+)?)?phối hợp\s+(?!thực hiện)(?:(?:với|cùng)\s+)?(.+)$/u;
/** "Vụ X chủ trì, các Viện phối hợp". */
const EACH = /^(.+?)\s+chủ trì\s*,\s*(.+?)\s+phối hợp(?:\s+thực hiện)?[\s.]*$/u;
/** "Bộ X chủ trì", "các bộ (phối hợp)", "Văn phòng chuẩn bị". */
const SUFFIX =
  /^(.+?)\s*\(?(?<!được\s(?:giao|phân công)\s)(?<=[\s(])(chủ trì|phối hợp|chuẩn bị|soạn thảo|(?<!(?:phòng|ban|cơ quan|đơn vị|tổ|đoàn|tổ chức) )(?:tham mưu|hướng dẫn|triển khai|thực hiện))(?:\s+thực hiện)?\)?[\s.]*$/u;

/** What stands between semicolons, on a line, behind a stop with a label of its own ("Chủ trì: A. Phối hợp: B") or behind "A (chủ trì),". */
const RUN = /(?:(?!\.\s+(?:[Cc]hủ trì|[Pp]hối hợp)(?:\s+thực hiện)?\s*:|(?<=(?:chủ trì|phối hợp)\)),)[^;\n])+/gu;

/** The field's runs, each with its role: a line or what stands between semicolons has one, or two by its own words. */
function partsOf(field: string, role: Role): Part[] {
  const parts: Part[] = [];
  let current = role;
  for (const { index, 0: whole } of field.matchAll(RUN)) {
    const label = LABEL.exec(whole);
    if (label) current = /^c/iu.test(label[1] ?? "") ? "lead" : "coordinating";
    const start = index + (label?.[0].length ?? 0);
    const words = field.slice(start, index + whole.length);
    const end = start + words.length;
    const both = role === "lead" ? (EACH.exec(words) ?? BOTH.exec(words)) : null;
    const suffix = role === "lead" && !both ? SUFFIX.exec(words) : null;
    if (both) {
      parts.push({ role: "lead", start, end: start + (both[1] ?? "").length });
      const second = start + words.lastIndexOf(both[2] ?? "");
      parts.push({ role: "coordinating", start: second, end: second + (both[2] ?? "").length });
    } else if (suffix) {
      const named = suffix[2] === "phối hợp" ? "coordinating" : "lead";
      parts.push({ role: named, start, end: start + (suffix[1] ?? "").length });
      // "Sở X (chủ trì); UBND các xã": whoever comes behind and leads not by its own words takes part
      if (suffix[2] === "chủ trì") current = "coordinating";
    } else parts.push({ role: current, start, end });
  }
  return parts;
}

/** The names of a field of a role, whatever their grammar; a field for leads may name coordinators too. Offsets over the document. */
export function readNameField(field: string, offset: number, role: Role, origin: Origin, analyst: Analyst): NamedRoles {
  const named = partsOf(field, role).map((part) => ({
    role: part.role,
    names: namesOf(field.slice(part.start, part.end), offset + part.start, origin, analyst),
  }));
  const of = (wanted: Role): DirectiveAssignee[] => named.flatMap((part) => (part.role === wanted ? part.names : []));
  return { lead: of("lead"), coordinating: of("coordinating") };
}

/** Names listed by commas, stops and line ends. */
function namesOf(field: string, offset: number, origin: Origin, analyst: Analyst): DirectiveAssignee[] {
  const words = withUsualSpelling(field);
  const lookup = lookUpNames(words, analyst.context);
  const found: DirectiveAssignee[] = [];
  for (let at = 0; at < field.length; ) {
    const skip = /^(?:\s*\([^()]*\))?[\s,;.+&*•\n/–-]*(?:và\s+)?/u.exec(field.slice(at))?.[0].length ?? 0;
    at += skip;
    if (at >= field.length) break;
    const list = readNames(words, at, lookup);
    // "Công an phường. Báo cáo hàng quý": what is to be done besides, no name
    if (!list && /\.\s+$/u.test(words.slice(0, at)) && startsPredicate(words.slice(at))) break;
    const names = list && list.end > at ? list.names : freeName(words, at);
    const last = names.at(-1);
    if (!last) break;
    // "Trần Văn An - Phó Chủ tịch UBND tỉnh": the office behind is no part of the name
    const behind = list && APPOSITION.test(words.slice(last.span.end, list.end)) ? list.end : null;
    const end =
      behind === null && (list || words.startsWith(",", last.span.end))
        ? fieldEnd(words, ownerEnd(words, last.span))
        : last.span.end;
    for (const name of names) {
      const span = name === last ? { start: name.span.start, end } : name.span;
      found.push({
        text: field.slice(span.start, span.end),
        span: { start: span.start + offset, end: span.end + offset },
        origin,
        agencyIds: name.agencyIds,
      });
    }
    at = Math.max(behind ?? end, at + 1);
  }
  return found;
}

/** "C06 - Bộ Công an": letters and digits that stand for a unit, with the body it belongs to. */
const SIGN_OF_UNIT = /^[A-ZĐ]{1,6}\d{1,3}$/u;

function ownerEnd(field: string, { start, end }: Span): number {
  if (!SIGN_OF_UNIT.test(field.slice(start, end))) return end;
  return end + (/^\s+[-–]\s+\p{Lu}[^,;.\n]*/u.exec(field.slice(end))?.[0].length ?? 0);
}

const APPOSITION = /^\s*[-–,]\s/u;

/** Words of one field behind its name. */
const FIELD_REST =
  /^(?:\s*\([^()]*\))?(?:(?!(?:\s|\/\s?)(?:Sở|Bộ|UBND|Ủy ban|Cục|Vụ|Văn phòng|Công an|Các|Ban)\s)[^,;.\n])*(?:,\s+(?!các\s|cơ quan\s|đơn vị\s|địa phương|doanh nghiệp|nhà\s|tổ chức|cá nhân|viện\s|trường\s|cơ sở(?!\s+(?:dữ liệu|hạ tầng))\s|người dân|chủ\s|hội\s|sở\s|tư vấn\s|giáo viên|nhân viên|kế toán|văn thư|thủ quỹ|tổ (?:chuyên môn|trưởng|khối)|(?:khoa|phòng|tổ|trạm|đội|nhóm|công chức|đ\/c|đồng chí)\s\p{Lu})\p{Ll}[^,;.\n]*)*/u;

/** A field holds names only: the words behind one, up to the next separator, are its own; so are lower-case parts of a list ("báo chí, phát thanh"). */
function fieldEnd(field: string, at: number): number {
  const rest = FIELD_REST.exec(field.slice(at))?.[0] ?? "";
  return at + rest.replace(/\s*\([^()]*\)\s*$/u, "").replace(/[\s+&–-]+$/u, "").length;
}

const FREE = /^(?:(?!\s+và\s+(?:các|UBND|Sở|Phòng)\s)[^,;.\n]|(?<=(?<![\p{L}])\p{Lu}{1,3})\.(?=\s?\p{Lu}))+/u;

/** Words up to the next comma or stop, as a name of their own; the stop of "P. Đào tạo" belongs to it. */
function freeName(field: string, at: number): { span: { start: number; end: number }; agencyIds: readonly never[] }[] {
  const words = FREE.exec(field.slice(at))?.[0].trimEnd() ?? "";
  return words.length > 1 && words.length < 120 && !/^không$/iu.test(words)
    ? [{ span: { start: at, end: at + words.length }, agencyIds: [] }]
    : [];
}
