import { anyOf } from "../../text/any-of.ts";
import { matchAt } from "../../text/match-at.ts";
import { chain } from "./chain.ts";
import { type Read, single } from "./name-list.ts";
import type { NameLookup } from "./name-lookup.ts";
import { predicateEnd } from "./predicates.ts";
import { readTail, withQualifiers } from "./read-tail.ts";
import { COLLECTIVE, HEAD } from "./words.ts";

/** "Văn phòng Ủy ban Quốc gia ứng phó sự cố, thiên tai …": the office of a body that is known, commas and all. */
const OFFICE_OF = /^(?:Văn phòng|Cơ quan|Thường trực|Thanh tra|Đảng ủy|Công đoàn)$/u;

/** "Văn phòng HĐND và UBND tỉnh": one office of two bodies. */
const JOINT_OFFICE =
  /Văn phòng (?:HĐND|Hội đồng nhân dân|Đoàn ĐBQH|Đoàn đại biểu Quốc hội)(?:, (?:HĐND|Hội đồng nhân dân))?(?: và |\s*[-–&]\s*)(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân)(?![\p{L}])/uy;
const OF_PLACE = /\s+(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)(?![\p{L}])/uy;

/** Heads that need no tail to be names. */
const WHOLE_NAME = new RegExp(
  `^${anyOf`
    [Qq]uý .+ | VPCP | Văn phòng | Tập đoàn | Tổng [Cc]ông ty | MTTQ | Mặt trận | BHXH | Thuế | Hải quan | Quân đội | Tỉnh ủy | Thành ủy | Huyện ủy | Quận ủy | Thị ủy
    Đảng ủy | T[oò][aà] án | Viện [Kk]iểm sát | Công an | Công đoàn | Hạt Kiểm lâm | Ngành(?!,?\s+nghề) | (?:Tỉnh|Huyện|Quận|Xã|Phường|Thị) [đĐ]oàn | Thành [đĐ]oàn | [A-Z]{3,8} | PV (?:OIL|GAS) | Petrolimex
    Petrovietnam | VNSteel | Vingroup | Sun Group | Vietnam Airlines | VNPost | Agribank | VietinBank | Vietcombank
  `}$`,
  "u",
);

/** "(Giao) Trung tâm khẩn trương …", "Ban phải …": a body that was named before, by its class alone. */
const SHORT_FORM = /^(?:Bộ|Sở|Ban|Cục|Vụ|Viện|Trung tâm|Trường|Công ty|Chi cục|Bệnh viện|Phòng|Tổ|Hội|Ngân hàng|Chi nhánh)$/u;
/** What opens a duty behind any of them; a verb behind "Ban" and "Tổ" is part of a name, unless a comma goes on. */
const OPENS_DUTY = new RegExp(
  String.raw`\s+${anyOf`
    phải | cần | khẩn trương | chủ động | chủ trì | tiếp tục | tập trung | có trách nhiệm | chịu trách nhiệm | nghiêm túc
    kịp thời | sớm | phối hợp với | căn cứ
  `}\s`,
  "uy",
);
const CHARGED = /(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị)\s$/u;
const NAMED_BY_VERB = /^(?:Ban|Tổ)$/u;

function isShortForm(text: string, at: number, head: number): boolean {
  const noun = text.slice(at, head);
  if (!SHORT_FORM.test(noun)) return false;
  if (matchAt(OPENS_DUTY, text, head) !== null) return true;
  return !NAMED_BY_VERB.test(noun) && CHARGED.test(text.slice(Math.max(0, at - 9), at)) && predicateEnd(text, head + 1) !== null;
}

/** A body that no lexicon has, by the noun at its head: "Chi cục Kiểm lâm", "Trung tâm Y tế huyện"; `null` when none begins at `at`. */
export function readHeaded(text: string, at: number, lookup: NameLookup): Read | null {
  const head = matchAt(HEAD, text, at);
  if (head === null) return null;
  if (isShortForm(text, at, head)) return single(at, head);
  const joint = matchAt(JOINT_OFFICE, text, at);
  if (joint !== null) return single(at, withQualifiers(text, matchAt(OF_PLACE, text, joint) ?? joint));
  // "quý Bộ, ngành, địa phương" is one
  if (/^[Qq]uý\s/u.test(text.slice(at, head))) {
    const isNamed = /^\s\p{Lu}/u.test(text.slice(head, head + 2));
    return single(at, isNamed ? readTail(text, head, lookup) : chain(text, head));
  }
  const isOffice = OFFICE_OF.test(text.slice(at, head));
  const owner = isOffice ? lookup.agencies.get(head + 1) : undefined;
  // "Văn phòng Bộ xây dựng chuyên mục": what it does
  if (owner && !text.slice(0, owner.span.end).endsWith(" xây dựng")) return single(at, withQualifiers(text, owner.span.end));
  // "Thanh tra các bộ, ngành", "Công an các đơn vị, địa phương": the office of many
  const many = isOffice || text.startsWith("Công an", at) ? matchAt(COLLECTIVE, text, head + 1) : null;
  if (many !== null) return single(at, readTail(text, chain(text, many), lookup));
  const end = readTail(text, head, lookup, true);
  return end > head || WHOLE_NAME.test(text.slice(at, head)) ? single(at, end, lookup.resolve(text.slice(at, end))) : null;
}
