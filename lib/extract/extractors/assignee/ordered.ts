import { matchAt } from "../../../text/match-at.ts";
import { isDutyToDemand } from "../../authority.ts";
import type { Extractor } from "../../extractor.ts";
import type { NameList } from "../../names/name-list.ts";
import { lookUpNames, type NameLookup } from "../../names/name-lookup.ts";
import { startsDutyVerb } from "../../names/predicates.ts";
import { readNames } from "../../names/read-names.ts";
import { readUpToVerb } from "../../names/up-to-verb.ts";
import { sentenceStart } from "../../sentences.ts";
import { doerBehindColon } from "./named-topic.ts";
import { isNamedInVain, isRefused } from "./order-refusals.ts";
import { isLed, isOf, isSent, ORDER, type Ordering, readOrdering } from "./ordering.ts";
import { AT_LARGE, withOutsiders } from "./outsiders.ts";
import { roleOf, toMentions } from "./window.ts";

/** What stands between the verb and whom it charges: a colon, words between commas, "sau khi …,". */
const BEHIND =
  /^(?:,[^,.;:]{2,60},\s*|\s+(?:ngay\s+)?(?:sau|trước khi|trên cơ sở|căn cứ|(?:trong\s+)?(?:thời gian|nhiệm kỳ) tới|trước mắt|từ nay)(?![\p{L}])[^,.;:]{0,80},\s*|[\s:]+)/u;

/** Who stands behind the verb, and whether words between commas stand before them. */
interface Named {
  readonly list: NameList;
  readonly isApart: boolean;
}

/** "yêu cầu chủ tàu khai báo …": those of whom no lexicon knows, right before what they must do. */
function readLayDoers(passage: string, at: number, lookup: NameLookup): NameList | null {
  if (matchAt(AT_LARGE, passage, at) !== null) return null;
  const list = withOutsiders(passage, at, null, lookup);
  return list && startsDutyVerb(passage.slice(list.end).trimStart()) ? list : null;
}

/** "đề nghị, thời gian tới, các bộ …": the doer stands behind what is put between commas. */
function readNamed({ passage, verb, end }: Ordering, lookup: NameLookup): Named | null {
  const [behind] = BEHIND.exec(passage.slice(end)) ?? [""];
  if (behind === "") return null;
  const near = behind.startsWith(", ") ? readNames(passage, end + 2, lookup, /^chỉ/iu.test(verb)) : null;
  const at = end + behind.length;
  const list = near ?? readNames(passage, at, lookup, !/^phân/iu.test(verb)) ?? readLayDoers(passage, at, lookup);
  return list && { list, isApart: behind.includes(",") };
}

/** "4. Yêu cầu các cảng, ga hàng hóa, kho bãi: Thực hiện …": whoever stands before the colon, known or not. */
const UNKNOWN_MANY = /^(?<space>\s+)(?<many>(?:các|những)\s[^.;:()]{3,120}):\s+\p{Lu}/u;

function readUnknown({ passage, end }: Ordering): NameList | null {
  const { space = "", many } = UNKNOWN_MANY.exec(passage.slice(end))?.groups ?? {};
  if (many === undefined) return null;
  const span = { start: end + space.length, end: end + space.length + many.length };
  return { names: [{ span, agencyIds: [] }], ...span };
}

const ASKING = /^,?\s+(?:đề nghị|yêu cầu)\s+/u;

/** "… gửi UBND các tỉnh đề nghị tăng cường …", "… gửi các sở khẩn trương …": to whom it went is who must. */
function isAsked({ passage, before }: Ordering, list: NameList, lookup: NameLookup): boolean {
  if (!isSent(before)) return false;
  const asking = ASKING.exec(passage.slice(list.end))?.[0].length ?? 0;
  const behind = passage.slice(list.end + asking).trimStart();
  return startsDutyVerb(behind.replace(/^[“"]/u, "")) && !readNames(passage, list.end + asking, lookup, false);
}

/** "một số việc Tỉnh cần tập trung thực hiện:": announces what its subject must do. */
const MUST = /^\s+(?:cần|phải)\s[^.;:]{3,80}:\s*$/u;

/** "Chuyển Bộ X (hồ sơ) …": what is sent to whom, with no word of what they do. */
const HANDED_ON =
  /^(?:[,\s]+(?:để\s)?(?!hồ sơ|đơn|văn bản|công văn|báo cáo|tài liệu|bản|nội dung|kiến nghị|đề nghị)\p{L}|\s*[.:;]|$)/u;

const LEADER = /^(?:đồng chí\s+)?(?:Phó\s+)?(?:Thủ tướng|Chủ tịch|Bộ trưởng|Bí thư|Giám đốc)(?![\p{L}])/iu;

/** "UBND xã xây dựng kế hoạch, (giao cho) các xóm thực hiện": what the doer of the sentence does; leaders order so. */
function isPassedOn({ passage, verb, before, start }: Ordering, lookup: NameLookup): boolean {
  if (!verb.endsWith("cho") || !before.endsWith(", ")) return false;
  const doer = readNames(passage, sentenceStart(passage, start - 1), lookup);
  return doer !== null && !LEADER.test(passage.slice(doer.start, doer.end)) && roleOf(passage, doer, "start") === "lead";
}

/** "4. Bộ Y tế yêu cầu các bệnh viện …": in a document of the centre what a ministry demands is its duty. */
function isDemand({ passage, verb, before, start, end }: Ordering, lookup: NameLookup): boolean {
  if (!verb.startsWith("yêu") || lookup.issuer === null) return false;
  const at = sentenceStart(passage, start - 1);
  const mayDemand = isDutyToDemand(lookup.issuer, passage.slice(at, start), passage.slice(end));
  const doer = mayDemand ? readNames(passage, at, lookup) : null;
  return doer !== null && doer.end === before.trimEnd().length;
}

/** Whether what stands around those named says that they are charged. */
function isCharged(ordering: Ordering, { list, isApart }: Named, lookup: NameLookup): boolean {
  const { passage, verb, isDirected } = ordering;
  if (isPassedOn(ordering, lookup) || isDemand(ordering, lookup)) return false;
  if (/^gửi/iu.test(verb)) return isAsked(ordering, list, lookup);
  if (/^chuyển/iu.test(verb) && !HANDED_ON.test(passage.slice(list.end))) return false;
  // "Tổng Giám đốc chỉ thị Giám đốc các công ty, Trưởng các ban:"
  if (isDirected && /^chỉ\s+thị/iu.test(verb) && /^\s*:\s*$/u.test(passage.slice(list.end))) return true;
  if (/^một/iu.test(verb)) return MUST.test(passage.slice(list.end));
  if (isOf(ordering)) {
    if (passage.startsWith("từng ", list.start)) return false;
    if (/^\s*:?\s*$/u.test(passage.slice(list.end))) return true;
    // "Về trách nhiệm của doanh nghiệp: Các doanh nghiệp …": what it is about
    if (verb.endsWith("cho") || doerBehindColon(passage, list.end, lookup)) return false;
  }
  if (isDirected && /^\s*:\s+\p{Ll}/u.test(passage.slice(list.end))) return true;
  return roleOf(passage, list, isDirected || isApart || /^chuyển/iu.test(verb) ? "opener" : null) === "lead";
}

/** "Yêu cầu …", "Giao …" at the front: whoever stands behind them is charged, by whatever name. */
const DEMANDS = /^(?:yêu|đề|giao|phân)/iu;

/** Whom the words charge; `null` when nobody. */
function chargedBy(ordering: Ordering, lookup: NameLookup): NameList | null {
  const named = readNamed(ordering, lookup);
  if (named && isNamedInVain(ordering, named.list)) return null;
  if (named && isCharged(ordering, named, lookup)) return named.list;
  if (!isLed(ordering)) return null;
  const { passage, verb, end } = ordering;
  const whole = DEMANDS.test(verb) ? readUpToVerb(passage, named?.list.start ?? end + 1, named?.list ?? null, lookup) : null;
  return whole ?? (named ? null : readUnknown(ordering));
}

/** "giao Bộ Y tế …", "Thủ tướng yêu cầu các bộ, ngành, địa phương …", "đề nghị Ủy ban Kinh tế của Quốc hội …" */
export const ordered: Extractor<"assignee"> = {
  id: "ordered",
  kind: "assignee",
  cues: [
    "gửi",
    "chỉ đạo",
    "chỉ thị",
    "lưu ý",
    "giao",
    "yêu cầu",
    "đề nghị",
    "phân công",
    "quyền",
    "chuyển",
    "trách nhiệm",
    "nhiệm vụ",
    "giải pháp",
    "một số",
  ],
  *extract(passage, context) {
    const lookup = lookUpNames(passage, context);
    let chargedUpTo = -1;
    for (const found of ORDER.matches(passage)) {
      const ordering = readOrdering(lookup, found, chargedUpTo);
      const charged = isRefused(ordering) ? null : chargedBy(ordering, lookup);
      if (!charged) continue;
      chargedUpTo = charged.end;
      yield* toMentions(lookup, charged, "lead", this.id);
    }
  },
};
