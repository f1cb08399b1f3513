import { anyOf } from "../../../text/any-of.ts";
import { matchAt } from "../../../text/match-at.ts";
import { isDutyToDemand, isOfCentre } from "../../authority.ts";
import type { Extractor } from "../../extractor.ts";
import { readBareList } from "../../names/bare-list.ts";
import type { NameList } from "../../names/name-list.ts";
import { lookUpNames, type NameLookup } from "../../names/name-lookup.ts";
import { readNames } from "../../names/read-names.ts";
import { readUpToVerb } from "../../names/up-to-verb.ts";
import { roleHeading } from "../../role-heading.ts";
import { sentenceStart } from "../../sentences.ts";
import { chargedOtherwise } from "./charged-otherwise.ts";
import { isRefused } from "./clause-refusals.ts";
import { type ClauseStart, clauseStarts } from "./clauses.ts";
import type { NamedClause } from "./named-clause.ts";
import { doerBehindColon } from "./named-topic.ts";
import { HELPS } from "./next-doer.ts";
import { AT_LARGE, LAY_NOUN, readOpeningLayDoer, withOutsiders } from "./outsiders.ts";
import { readWhoever } from "./whoever.ts";
import { roleOf, toMentions } from "./window.ts";

/** A place of its own that the text calls by its class alone; in lower case such a noun also stands inside predicates, but not before words of duty. */
const SHORT_FORM =
  /^(?:(?:Tỉnh|Thành phố)\s+\p{Ll}|lực lượng\s+\p{Lu}|(?:đơn vị thi công|tư vấn giám sát)\s+\p{Ll}|(?:tỉnh|thành phố|đặc khu|địa phương|chủ đầu tư|đơn vị|cơ quan|nhà thầu)\s+(?:phải|cần|chấm dứt|lựa chọn|thay thế|(?:có|chịu) trách nhiệm|khẩn trương|chủ động|kịp thời|báo cáo|tổng hợp)(?![\p{L}]))/u;
/** "các bộ, ngành, (địa phương)": the end of a collective, no doer of its own. */
const IN_COLLECTIVE = /(?:bộ|ngành|sở|ban|cơ quan|đơn vị|đoàn thể|tổ chức|doanh nghiệp|cấp|huyện|tỉnh),\s+$/iu;

/** "Khi xảy ra sự cố, (nhà thầu dừng thi công)", "Hằng năm, (trường đại học công khai …)": the words up to the comma name nobody. */
const CONDITION = new RegExp(
  String.raw`^(?:${anyOf`
    khi | nếu | trường hợp | (?:ngay )?(?:trước|sau) khi | quá | hết | hằng | hàng | định kỳ | căn cứ
    trong (?:vòng|thời hạn|trường hợp) | chậm nhất | (?:trong )?quá trình
  `}|đối với(?!\s(?:các\s|những\s)?(?:${LAY_NOUN}|tổ chức|cơ quan)))\s[^,;:]{3,160},\s+$`,
  "iu",
);
const LOWER = /^(?!(?:các|những)\s)\p{Ll}/u;
function isBehindCondition(passage: string, { at, kind }: ClauseStart): boolean {
  if (kind !== "opener" || !LOWER.test(passage.slice(at, at + 6)) || matchAt(AT_LARGE, passage, at) !== null) return false;
  return CONDITION.test(passage.slice(sentenceStart(passage, at), at));
}

/** Whether names without a title may open a clause here: "Hà Nội rà soát …", "Tỉnh chủ động …". */
const allowsBareNames = (passage: string, { at, kind }: ClauseStart, { provinces }: NameLookup): boolean =>
  kind === "start" ||
  provinces.has(at) ||
  (SHORT_FORM.test(passage.slice(at, at + 36)) && !IN_COLLECTIVE.test(passage.slice(Math.max(0, at - 16), at)));

/** "…, trong đó trọng tâm là các tỉnh: A, B": where it matters most, of those named before; "… cho các tỉnh: A, B": who gets it. */
const MOST_OF_ALL = /(?:(?:trong đó|nhất là|đặc biệt là)\s[^.;:,]{0,24}|(?:cho|của|tại|ở)\s)các\s[^.;:,]{2,24}:\s*$/u;
/** "Hằng năm tổng hợp, gửi Bộ A, (Bộ B trước ngày 15/7)": a list of those to whom something goes. */
const RECEIVING =
  /(?:gửi|báo cáo|trình|xin ý kiến|lấy ý kiến)\s+(?:(?:về|cho)\s+|(?<=ý kiến\s)của\s+)?(?:các\s)?\p{Lu}[^.;:,]{2,60},\s+$/u;

/** Whether what stands here is a part of the clause before it. */
const isInside = (passage: string, { at, kind }: ClauseStart, { agencies }: NameLookup): boolean =>
  (passage.charAt(at - 2) === ":" && !agencies.has(at) && MOST_OF_ALL.test(passage.slice(Math.max(0, at - 70), at))) ||
  (kind === "opener" && RECEIVING.test(passage.slice(Math.max(0, at - 80), at)));

/** "Bệnh viện Bạch Mai cơ sở 2: Bộ Y tế nghiệm thu …": what no list of bodies has, before the one who does it, is what it is about. */
const isTopic = (passage: string, { names, end }: NameList, lookup: NameLookup): boolean =>
  names.length === 1 &&
  names[0]?.agencyIds.length === 0 &&
  doerBehindColon(passage, end, lookup)?.names.some(({ agencyIds }) => agencyIds.length > 0) === true;

/** "Giao các Bộ: Tài chính bố trí vốn; (Y tế) mua thuốc": a field behind a semicolon, as the list before it has them. */
const AMONG_FIELDS = /(?:[Bb]ộ|[Ss]ở):\s[^:]*;\s+$/u;
function readFieldApart(passage: string, at: number, lookup: NameLookup): NameList | null {
  const field = passage.charAt(at - 2) === ";" ? lookup.bareMinistries.get(at) : undefined;
  if (!field || !AMONG_FIELDS.test(passage.slice(0, at))) return null;
  return { ...(readBareList(passage, at, lookup) ?? { names: [field], end: field.span.end }), start: at };
}

/** "5. Bộ Công an yêu cầu công an các địa phương điều tra": a duty, no order of the document's. */
const DEMANDS = /^\s+(?:tiếp tục\s+)?yêu cầu\s+(?!.*:\s*$)\p{Ll}/u;
function isDemand({ list: { names }, kind, passage, rest }: NamedClause, { issuer }: NameLookup): boolean {
  const demands = kind === "start" ? DEMANDS.exec(rest)?.[0] : undefined;
  if (!demands) return false;
  const demanded = rest.slice(demands.length - 1);
  return names.every(
    ({ span: { start, end }, agencyIds }) => agencyIds.length > 0 && isDutyToDemand(issuer, passage.slice(start, end), demanded),
  );
}

/** "Bộ trưởng Bộ Công an chỉ đạo:" in a document of the centre: the minister's duties stand below, what he has others do. */
const HEADS_ORDERS = /^(?:Bộ trưởng|Thống đốc|Chủ tịch)\s[^.;:]*\schỉ đạo\s*:/u;

/** "Đối với các trường thuộc Bộ A, (Bộ B), thực hiện …": whose they are. */
const BELONGING = /(?<![\p{L}])thuộc\s(?:các\s)?\p{Lu}[^.;:,]{2,60},\s+$/u;
const isOwner = (passage: string, { at, kind }: ClauseStart, { end }: NameList): boolean =>
  kind === "opener" && passage.charAt(end) === "," && BELONGING.test(passage.slice(Math.max(0, at - 80), at));

/** Whom the clause charges that starts here; `null` when nobody. */
function chargedAt(passage: string, start: ClauseStart, lookup: NameLookup): NameList | null {
  if (isInside(passage, start, lookup)) return null;
  const { at, kind } = start;
  const isApart = isBehindCondition(passage, start);
  const list =
    readFieldApart(passage, at, lookup) ??
    readNames(passage, at, lookup, isApart || allowsBareNames(passage, start, lookup)) ??
    (isApart ? withOutsiders(passage, at, null, lookup) : null) ??
    (kind === "start" ? readOpeningLayDoer(passage, at, lookup) : null);
  const readWhole = (): NameList | null => (kind === "start" ? readUpToVerb(passage, at, list, lookup) : null);
  if (!list) return readWhoever(passage, at) ?? readWhole();
  if (isOwner(passage, start, list)) return null;
  // "Khi chọn trường, cơ sở thực hành, bảo đảm …": what goes on listing
  if (isApart && passage.charAt(list.end) === ",") return null;
  const clause = { passage, list, kind, rest: passage.slice(list.end) };
  if (isDemand(clause, lookup)) return list;
  if (roleOf(passage, list, kind) !== "lead") return chargedOtherwise(clause) ?? readWhole();
  if (isOfCentre(lookup.issuer) && HEADS_ORDERS.test(passage.slice(list.start, list.end + 12))) return list;
  return isRefused(clause) || isTopic(passage, list, lookup) ? null : list;
}

const ONLY_HELPS = /^\s+(?:có trách nhiệm )?phối hợp(?: (?:tổ chức |triển khai )?thực hiện)?\s*(?:[.;]|$)/u;
/** "Bộ A chủ trì theo dõi; (Bộ B) phối hợp báo cáo": behind who leads, who helps; "… . (Bộ B) phối hợp thực hiện": and behind any duty. */
const helps = (passage: string, { start, end }: NameList): boolean =>
  start > 0 &&
  HELPS.test(passage.slice(end, end + 40)) &&
  (ONLY_HELPS.test(passage.slice(end)) ||
    (passage.charAt(start - 2) === ";" && /(?<![\p{L}])chủ trì(?![\p{L}])/u.test(passage.slice(0, start))));

/** "Bộ Tài chính chủ trì …", "3. Bộ Nội vụ:", "Trên cơ sở đó, UBND tỉnh Quảng Ninh rà soát …" */
export const clauseSubject: Extractor<"assignee"> = {
  id: "clause-subject",
  kind: "assignee",
  cues: [],
  *extract(passage, context) {
    if (roleHeading(passage)) return;
    const lookup = lookUpNames(passage, context);
    // behind an opener's commas only the first doer counts: later commas stand inside its predicate
    let isOpenerDone = false;
    let readUpTo = 0;
    for (const start of clauseStarts(passage)) {
      // "các Vụ: A và các Cục: B": a colon inside the list
      if (start.at < readUpTo) continue;
      if (start.kind === "start") isOpenerDone = false;
      const charged = isOpenerDone ? null : chargedAt(passage, start, lookup);
      if (charged === null) continue;
      isOpenerDone = true;
      readUpTo = charged.end;
      yield* toMentions(lookup, charged, helps(passage, charged) ? "coordinating" : "lead", this.id);
    }
  },
};
