import { matchAt } from "../../text/match-at.ts";
import type { Name, NameList } from "./name-list.ts";
import type { NameLookup } from "./name-lookup.ts";
import { predicateEnd } from "./predicates.ts";
import { startsName } from "./read-tail.ts";
import { endBeforeVerb } from "./relative-clause.ts";
import { OFFICE } from "./words.ts";

/** The noun of a doer and a second syllable, which is no verb: "Tổ công tác", "Đảng viên". */
const NOUN = /\p{L}+(?:\s\p{L}+)?/uy;
const GAP = /,?\s+(?=\p{Ll})/uy;
/** Persons whom no list of names holds. */
const PERSON =
  /(?:nhân dân|đảng viên|đoàn viên|hội viên|hòa giải viên|đội ngũ|giáo viên|giảng viên|người(?! dân)|chủ(?! (?:trương|đề|thể|động|yếu|trì)))(?=\s|,)/iuy;
/** What is told of somebody, left undone ("chưa chủ động báo cáo") or ordered, by when, or joins another clause: no words of a name. */
const TELLS =
  /(?<![\p{L}])(?:đã|đều|cũng|sẽ|là|để|khi|nếu|thì|nào|mà|hoặc|vừa|mới|gửi lời|chưa|thiếu|rất|lúng túng|thực sự|vẫn|còn|được(?!\s(?:giao|phân công)\s)|bị|này|đó|yêu cầu|đề nghị|(?<!được )(?:giao|phân công)|chỉ đạo|phê bình|có ý kiến|kết luận|nhận|ghi nhận|đánh giá|biểu dương|thống nhất|từ ngày|trước|trong (?:năm|tháng|quý|ngày))(?![\p{L}])/u;

/** "Hiệu trưởng nhà trường phân công …": who orders; "Người tiêm phòng phải được …": what they must be. */
const NO_DUTY = /^\s(?:(?:phân công|giao|yêu cầu|đề nghị)\s|(?:phải|cần)\s(?:được|là|bị)\s)/u;

/** "Phó Giám đốc (phụ trách nội chính)": which of those in an office; whatever else stands behind it tells what they said or did. */
const IN_CHARGE = /^\s(?:trực tiếp\s)?(?:phụ trách|được (?:giao|phân công))\s/u;

/** Whether whoever is named there may be called by more words than the name that is read. */
const mayGoOn = (text: string, { names }: NameList, { span }: Name): boolean =>
  names.every(({ agencyIds }) => agencyIds.length === 0) &&
  (matchAt(OFFICE, text, span.start) === null || IN_CHARGE.test(text.slice(span.end)));

const startsDoer = (text: string, at: number, lookup: NameLookup): boolean =>
  startsName(text, at, lookup) || matchAt(PERSON, text, at) !== null;

/**
 * "Đảng viên trong toàn huyện (gương mẫu …)": whoever stands at `at`, up to the verb of what is charged, where the noun is a doer's but
 * no name is read (`known` is `null`) or it goes on with words that no name has. `null` where nobody stands there.
 */
export function readUpToVerb(text: string, at: number, known: NameList | null, lookup: NameLookup): NameList | null {
  const last = known?.names.at(-1);
  if (known && last ? !mayGoOn(text, known, last) : !startsDoer(text, at, lookup)) return null;
  const nounEnd = known?.end ?? matchAt(NOUN, text, at) ?? at;
  const from = matchAt(GAP, text, nounEnd);
  const end = from === null || predicateEnd(text, from) !== null ? null : endBeforeVerb(text, from);
  if (end === null || TELLS.test(text.slice(known ? nounEnd : at, end)) || NO_DUTY.test(text.slice(end, end + 14))) return null;
  const name = { span: { start: last?.span.start ?? at, end }, agencyIds: [] };
  return { names: [...(known?.names.slice(0, -1) ?? []), name], start: at, end };
}
