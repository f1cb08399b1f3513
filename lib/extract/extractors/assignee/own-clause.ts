import { allMatches } from "../../../text/all-matches.ts";
import { matchAt } from "../../../text/match-at.ts";
import type { NameList } from "../../names/name-list.ts";
import type { NameLookup } from "../../names/name-lookup.ts";
import { readNames } from "../../names/read-names.ts";

/** Names behind a comma that some predicate follows, and what stands before them. */
export interface Candidate {
  readonly passage: string;
  readonly list: NameList;
  readonly comma: number;
  /** What leads over to it: "còn", "trong đó". */
  readonly link: string | undefined;
  readonly isCapital: boolean;
  /** Who was charged last before it. */
  readonly head: NameList | null;
  /** Where the clause before the comma starts, behind whom it charges. */
  readonly from: number;
}

const MUST = /^\s+(?:phải|cần|(?:có|chịu) trách nhiệm|khẩn trương|chủ trì|chủ động)\s/u;
/** A date in the clause, and one that is not of what is said behind a comma. */
const DATED = /^[^.;:]*?\s(?:ngày|tháng|quý|năm|trong|sau)\s\d/u;
const DATED_AT_ONCE =
  /^(?:[^.;:,]|,(?!\s*(?:\p{Lu}|xong|hoàn thành|báo cáo|trình|gửi)))*?\s(?:ngày|tháng|quý|năm|trong|sau)\s\d/u;
/** The clause before the comma ends in a date. */
const CLOSED = /(?:\/\d{1,4}|năm \d{4}|tháng \d{1,2}|[qQ]uý [IV\d]+|h[ằà]ng (?:ngày|tuần|tháng|quý|năm))\s*$/u;

const MANY = /^(?:các|những)\s/u;
const ONE = /^\p{Lu}(?:(?!\s(?:các|cấp)\s).)*$/u;
/** "các hộ kinh doanh (không kê khai)": those spoken of, rarely doers. */
const GENERAL = /^(?:các|những)\s(?:hộ|người|doanh nghiệp|học sinh|cơ sở|dự án|em|cháu)(?![\p{L}])/u;

const OFFICIAL = String.raw`(?:(?:\d+\s)?\p{Lu}|các (?:bộ|sở|ngành|cơ quan|đơn vị|địa phương|tỉnh|xã|phường))`;
/** A clause inside the clause, with a subject of its own: what stands behind the comma may go on in it. */
const INSIDE = new RegExp(
  String.raw`(?<![\p{L}])(?:theo hướng|để|nhằm|khi|nếu|vì|vì sao|do|mà|nơi|trường hợp|trong đó|cho phép|kiến nghị|đề nghị|yêu cầu|việc|rằng)\s+${OFFICIAL}`,
  "u",
);
/** "chỉ đạo nhà thầu thi công, (tư vấn …)": those below the doer. */
const DIRECTING =
  /(?<![\p{L}])(?:[Cc]hỉ đạo|giao|[Đđ]ôn đốc|[Hh]ướng dẫn|[Hh]ỗ trợ|[Hh]uy động|[Mm]ời|[Kk]êu gọi|[Pp]hát huy|giúp|[Vv]ận động|[Nn]hắc nhở|[Gg]iám sát)\s+(?:các|những|\p{Lu}|chủ đầu tư|nhà thầu|người dân|lực lượng|(?:cả|toàn|mọi|sức|vai trò|sự)\s)/u;

/** "vốn của tỉnh, Quỹ A hỗ trợ, …": what a verb without an object says of those named. */
const BARE_VERB =
  /^\s+(?:hỗ trợ|thực hiện|triển khai|quyết định|quản lý|ban hành|tham mưu|đề xuất|trình|tổ chức|phê duyệt)\s*(?:[,;)]|\.?\s*$)/u;
/** "đàm phán với phía A, (Bộ B của A)" */
const WITH_OTHERS = /(?<![\p{L}])(?:với|cùng|giữa)\s+(?:phía\s+)?\p{Lu}[^,]{1,40}$/u;

const CENTRAL =
  /^(?:Bộ(?!\s+(?:Chỉ huy|đội))|Ngân hàng Nhà nước|Thanh tra Chính phủ|Văn phòng Chính phủ|(?:Chủ tịch )?(?:UBND|[ỦU][yỷ] ban nhân dân)(?: các)? (?:tỉnh|thành phố)|Tập đoàn|[Cc]ác (?:bộ|địa phương|tỉnh))(?![\p{L}])/u;
const LOCAL =
  /^(?:Sở|Giám đốc Sở|Công an (?:tỉnh|thành phố)|Bộ Chỉ huy|(?:Chủ tịch )?(?:UBND|[ỦU][yỷ] ban nhân dân)|Thanh tra|Văn phòng UBND|Ban Quản lý|[Cc]ác (?:sở|xã|phường))(?![\p{L}])/u;
const rankOf = (name: string): number => (CENTRAL.test(name) ? 2 : LOCAL.test(name) ? 1 : 0);

const NAME_START = /(?<=\s)(?=\p{Lu}|(?:các|những)\s).{1,4}/gu;
const AT_PLACE = /(?<![\p{L}])(?:tại|ở|qua|địa bàn|thuộc)\s+$/u;
/** Code units before the comma in which names may start that end at it. */
const NAMES_REACH = 120;

const FIRST_WORD = /\p{L}+/uy;
/** "tại tỉnh A, tỉnh B": two of a kind. */
const isAlike = (passage: string, one: number, other: number): boolean =>
  passage.slice(one, matchAt(FIRST_WORD, passage, one) ?? one) ===
  passage.slice(other, matchAt(FIRST_WORD, passage, other) ?? other);

/** "gửi Sở A, (Sở B rà soát)": a list of names that goes on over the comma. The same name again begins anew. */
function endsInName({ passage, list: next, comma, from: clause }: Candidate, lookup: NameLookup): boolean {
  const from = Math.max(clause, comma - NAMES_REACH);
  return allMatches(NAME_START, passage.slice(from, comma)).some(({ index }) => {
    const at = from + index;
    const isPlace = AT_PLACE.test(passage.slice(Math.max(0, at - 12), at));
    if ((isPlace && !isAlike(passage, at, next.start)) || GENERAL.test(passage.slice(at, at + 20))) return false;
    const list = readNames(passage, at, lookup, false);
    if (!list || list.end < comma) return false;
    // of names in a list those of many stand last
    if (MANY.test(passage.slice(at, at + 8)) && ONE.test(passage.slice(next.start, next.end))) return false;
    const [before, again] = list.names.map(({ span }) => passage.slice(span.start, span.end));
    return before !== again;
  });
}

/** "cho các địa bàn Hải Phòng, (TP. Hồ Chí Minh, Đà Nẵng trước ngày …)": places go on behind a place. */
function areMorePlaces({ passage, list, comma }: Candidate, { provinces }: NameLookup): boolean {
  if (!provinces.has(list.start)) return false;
  const from = Math.max(0, comma - 32);
  return allMatches(NAME_START, passage.slice(from, comma)).some(({ index }) => provinces.get(from + index)?.span.end === comma);
}

/** Whether the clause behind the comma is one of its own, and no part of the one before. */
export function isOwnClause(candidate: Candidate, lookup: NameLookup): boolean {
  const { passage, list, comma, link, isCapital, head, from } = candidate;
  const name = passage.slice(list.start, list.end);
  const rest = passage.slice(list.end);
  const isCharged = MUST.test(rest.slice(0, 40));
  // "12 dự án, trong đó Bộ X thực hiện 3 dự án": which of them
  if (link?.startsWith("trong đó") && !isCharged && !DATED_AT_ONCE.test(rest)) return false;
  const between = passage.slice(from, comma);
  if (link !== undefined || CLOSED.test(between)) return true;
  const isTold = isCharged || (MANY.test(name) && !GENERAL.test(name) && DATED.test(rest));
  if (!isCapital && (!isTold || GENERAL.test(name))) return false;
  if (BARE_VERB.test(rest) || WITH_OTHERS.test(between)) return false;
  if (INSIDE.test(between) || areMorePlaces(candidate, lookup) || endsInName(candidate, lookup)) return false;
  const rank = rankOf(name);
  return !DIRECTING.test(between) || (rank > 0 && head !== null && rank >= rankOf(passage.slice(head.start, head.end)));
}
