import { anyOf } from "../../../text/any-of.ts";
import { IN_CLAUSE } from "../../../text/in-clause.ts";
import { isOfGovernment } from "../../authority.ts";
import type { NameLookup } from "../../names/name-lookup.ts";
import { createSearch } from "../../pattern-search.ts";

/** What orders, assigns, heads duties or announces them. */
export const ORDER = createSearch(anyOf`
  gửi(?:\s+(?:tới|đến))? | chỉ\s+(?:đạo|thị) | lưu\s+ý | giao(?<!(?:ngoại|bàn|chuyển)\sgiao)(?:\s+(?:(?:nhiệm\s+vụ|trách\s+nhiệm|việc)(?:\s+cụ\s+thể)?|ngay|thêm))?(?:\s+cho)?
  yêu\s+cầu | đề\s+nghị | (?:phân\s+công(?:\s+cụ\s+thể)?|[ủu][yỷ]\s+quyền)(?:\s+cho)? | chuyển(?<=(?:^|[.;:,]\s|sau\s+đó\s)chuyển)(?=\s+(?:Bộ|Sở|Thanh\s+tra|(?:Tổng\s+)?Cục|UBND|[ỦU][yỷ]\s+ban|Công\s+an|Ngân\s+hàng|Chủ\s+tịch|Giám\s+đốc)\s)
  (?:trách\s+nhiệm|nhiệm\s+vụ|giải\s+pháp)(?:,\s+quyền\s+hạn)?(?:\s+(?:chung|cụ\s+thể|trọng\s+tâm|chủ\s+yếu))?\s+(?:của|cho)
  một\s+số\s+(?:việc|nhiệm\s+vụ|vấn\s+đề|nội\s+dung)(?:\s+trọng\s+tâm)?(?:\s+mà)?
`);

/** Words of `ORDER` where they stand in a passage. */
export interface Ordering {
  readonly passage: string;
  /** As written. */
  readonly verb: string;
  readonly start: number;
  readonly end: number;
  /** All that stands before the verb. */
  readonly before: string;
  /** A leader directs: "chỉ đạo" and "chỉ thị" order where this holds. */
  readonly isDirected: boolean;
  /** Behind those whom the passage charged last; -1 before any. */
  readonly chargedUpTo: number;
}

/** "Nhiệm vụ chung cho các bộ", "Trách nhiệm của Bộ Y tế": the words of a heading. */
export const isOf = ({ verb }: Ordering): boolean => /^(?:trách|nhiệm|giải)\s.*(?:của|cho)$/isu.test(verb);

/** Who may order, right before the verb; or the verb opens its clause. */
const LEADS =
  /(?:(?:Thủ tướng|Chính phủ|Chủ tịch|Bộ trưởng|Bí thư|UBND|Ủy ban nhân dân|Tỉnh ủy|tỉnh|thành phố)\s+|(?:[.;:]\s*|^)(?:(?:Kế hoạch|Nghị quyết|Quyết định|Chỉ thị)\s+)?)$/u;

/** Whether the verb opens its clause, or stands right behind who may order. */
export const isLed = ({ before }: Ordering): boolean => LEADS.test(before.slice(-40));

/** "Bộ Y tế vừa có công văn": what is told here has just been sent. */
const SENT = new RegExp(
  String.raw`${anyOf`
    (?<![\p{L}])(?:vừa|đã) | [Nn]gày \d{1,2}[/-]\d[\d/-]*,\s\p{Lu}${IN_CLAUSE}{1,60}
  `}\s+(?:tiếp tục\s+)?(?:có|ký|ban hành|phát|gửi)\s[^.;:]{0,60}?(?:công văn|văn bản|công điện|điện|chỉ thị)(?![\p{L}])[^.;:]{0,60}$`,
  "iu",
);

/** Whether the words tell that a paper has just been sent. */
export const isSent = (before: string): boolean => SENT.test(before.slice(-140));

/** "UBND tỉnh chỉ thị các sở …": who instructs, right before the verb, which as a noun is another word. */
const INSTRUCTS =
  /(?:Thủ tướng|Chủ tịch|Bộ trưởng|Thống đốc|Giám đốc|UBND|[ỦU][yỷỶY] ban [Nn]hân dân)(?![\p{L}])[^.;:,]{0,60}\s$/u;

/** "Thủ tướng chỉ đạo Bộ X …": words that order only where the leader is named with them. */
const BY_LEADER = new RegExp(
  anyOf`
    (?<!(?:[Gg]iao|[Pp]hân công)\s+(?:đồng chí\s+)?(?:Phó\s+)?)Thủ tướng(?: Chính phủ)?(?:\s\p{Lu}[\p{L}.]*){0,4}\s+(?:(?:đã|cũng|vừa)\s+)?(?:chỉ đạo|lưu ý)$
    Chính phủ\s+lưu ý$
    (?:UBND|Ủy ban nhân dân|Bộ|Sở|Tỉnh ủy|Thành ủy|Ông|Bà|[Đđ]ồng chí)(?![\p{L}])[^.;:,]{0,40}\s(?:cũng|vừa)\s+chỉ đạo$
  `,
  "u",
);

/** "Thủ tướng chỉ đạo …": no duty of who directs, but an order to others. */
const isDirected = (before: string, verb: string, issuer: string | null): boolean =>
  /^(?:chỉ|lưu)/u.test(verb) &&
  // what the Prime Minister has a deputy direct is the deputy's duty
  !(isOfGovernment(issuer) && /Phó Thủ tướng[^.;:,]*$/u.test(before.slice(-60))) &&
  (/^chỉ\s+thị/u.test(verb) ? INSTRUCTS.test(before.slice(-80)) : BY_LEADER.test(before.slice(-60) + verb));

/** Reads what `ORDER` found. */
export function readOrdering(
  { passage, issuer }: NameLookup,
  { 0: verb, index: start }: RegExpExecArray,
  chargedUpTo: number,
): Ordering {
  const before = passage.slice(0, start);
  return { passage, verb, start, end: start + verb.length, before, isDirected: isDirected(before, verb, issuer), chargedUpTo };
}
