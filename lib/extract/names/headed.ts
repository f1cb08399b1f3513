import { anyOf } from "../../text/any-of.ts";
import { matchAt } from "../../text/match-at.ts";
import { chain } from "./chain.ts";
import { type Read, single } from "./name-list.ts";
import type { NameLookup } from "./name-lookup.ts";
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
    Đảng ủy | Công an | Công đoàn | Hạt Kiểm lâm | Ngành | (?:Tỉnh|Huyện|Quận|Xã) [đĐ]oàn | Thành [đĐ]oàn | [A-Z]{3,8} | PV (?:OIL|GAS) | Petrolimex
    Petrovietnam | VNSteel | Vingroup | Sun Group | Vietnam Airlines | VNPost | Agribank | VietinBank | Vietcombank
  `}$`,
  "u",
);

/** A body that no lexicon has, by the noun at its head: "Chi cục Kiểm lâm", "Trung tâm Y tế huyện"; `null` when none begins at `at`. */
export function readHeaded(text: string, at: number, lookup: NameLookup): Read | null {
  const head = matchAt(HEAD, text, at);
  if (head === null) return null;
  const joint = matchAt(JOINT_OFFICE, text, at);
  if (joint !== null) return single(at, withQualifiers(text, matchAt(OF_PLACE, text, joint) ?? joint));
  // "quý Bộ, ngành, địa phương" is one
  if (/^[Qq]uý\s/u.test(text.slice(at, head))) return single(at, chain(text, head));
  const owner = OFFICE_OF.test(text.slice(at, head)) ? lookup.agencies.get(head + 1) : undefined;
  // "Văn phòng Bộ xây dựng chuyên mục": what it does
  if (owner && !text.slice(0, owner.span.end).endsWith(" xây dựng")) return single(at, withQualifiers(text, owner.span.end));
  // "Thanh tra các bộ, ngành": the office of many
  const many = OFFICE_OF.test(text.slice(at, head)) ? matchAt(COLLECTIVE, text, head + 1) : null;
  if (many !== null) return single(at, chain(text, many));
  const end = readTail(text, head, lookup, true);
  return end > head || WHOLE_NAME.test(text.slice(at, head)) ? single(at, end, lookup.resolve(text.slice(at, end))) : null;
}
