import type { Mention } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import { allMatches } from "../../text/all-matches.ts";
import { anyOf } from "../../text/any-of.ts";
import { unitAt, unitTest } from "../../text/code-units.ts";
import { endWithout } from "../../text/ends.ts";
import { sentenceStarts } from "../extractors/assignee/clauses.ts";
import { LINK } from "../extractors/assignee/next-doer.ts";
import { startsDutyVerb, startsPredicate } from "../names/predicates.ts";
import { OFFICE } from "../names/words.ts";

/** One duty inside a passage. `leads` is `null` when the duty has no doer of its own. Offsets over the passage. */
export interface Duty {
  readonly extent: Span;
  readonly leads: readonly Mention<"assignee">[] | null;
}

const IN_PARENTHESES = "in-parentheses";

interface LeadGroup {
  readonly start: number;
  readonly end: number;
  readonly leads: Mention<"assignee">[];
}

const COMMITTEE = "(?:[ỦU][yỷỶY] ban [Nn]hân dân|UBND)\\s+";
/** "các Bộ:", "Bộ trưởng các Bộ:", "Chủ tịch UBND các tỉnh, thành phố:", "UBND các tỉnh" before the names belong to the statement. */
const INTRODUCER = new RegExp(
  `${anyOf`
  (?:${OFFICE.source}\s+|(?:[\p{Lu}][\p{L}]+\s+){0,3})${anyOf`
    (?:${COMMITTEE})?[Cc]ác\s+${anyOf`
      [Bb]ộ | [Ss]ở | [Tt]ỉnh | [Tt]hành phố | [Hh]uyện | [Xx]ã | [Pp]hường | [Đđ]ịa phương | [Cc]ơ quan | [Đđ]ơn vị
      [Nn]gành | [Tt]ập đoàn | [Tt]ổng công ty | [Nn]gân hàng | [Dd]oanh nghiệp | [Tt]rường | [Đđ]ồng chí
    `}[\p{L},\s]{0,40}:\s*
    ${COMMITTEE}các\s+(?:tỉnh|thành phố|huyện|quận|xã|phường)(?:,\s*(?:tỉnh|thành phố|huyện|thị xã|xã|phường|đặc khu))*\s+
  `}
  (?<![\p{L}])[Cc]ác\s+(?:[Bb]ộ|[Ss]ở|[Nn]gành|[Tt]ỉnh)\s+
`}$`,
  "u",
);
/** Code units before a name in which words can introduce it. */
const INTRODUCER_REACH = 120;
const COMRADE = /(?:[Cc]ác\s+)?đồng chí:?\s+$/u;
const SHARED_OUT = "shared-out";
const NEXT_DOER = "next-doer";
/** "… phụ trách các địa bàn, cụ thể: Sở Y tế …": who does which part of the duty that is open. */
const DETAIL = /(?:cụ thể|bao gồm|gồm):\s*$/u;
/** Words between the names of one group: separators, introducers, parentheses. */
const BETWEEN = new RegExp(
  `^${anyOf`
    \([^)]*\) | [\s,;:]
    (?<![\p{L}])${anyOf`
      và | cùng | với | các | Các | Bộ | bộ | Sở | tỉnh | Tỉnh | thành | phố | Thành | Tập | tập | đoàn | Tổng | tổng | công
      ty | cơ | quan | đồng | chí | Chủ | tịch | Ủy | Uỷ | ban | nhân | dân | UBND | trưởng | Bộ trưởng | Giám | đốc | TP\.?
    `}(?![\p{L}])
  `}*$`,
  "u",
);

/** "Công an xã, các đoàn thể xã: …; mỗi đơn vị cử 10 người": each of those named before. */
const EACH_OF_THEM = /^mỗi\s/u;

function groupLeads(passage: string, leads: readonly Mention<"assignee">[]): LeadGroup[] {
  const groups: LeadGroup[] = [];
  for (const lead of leads) {
    const last = groups.at(-1);
    if (last && EACH_OF_THEM.test(passage.slice(lead.span.start))) continue;
    if (last && BETWEEN.test(passage.slice(last.end, lead.span.start))) {
      groups[groups.length - 1] = { ...last, end: lead.span.end, leads: [...last.leads, lead] };
      continue;
    }
    const before = passage.slice(0, lead.span.start).replace(COMRADE, "");
    const introducing = INTRODUCER.exec(before.slice(-INTRODUCER_REACH))?.[0].trimStart() ?? "";
    // "Hội nghị trực tuyến đến các địa phương: Bộ X tổ chức": part of what stands before
    const isOther = DETAIL.test(introducing) || /\s(?:đến|của|tại|cho|với|về)\s$/u.test(before.slice(0, -introducing.length));
    const introducer = isOther ? "" : introducing;
    groups.push({ start: before.length - introducer.length, end: lead.span.end, leads: [lead] });
  }
  return groups;
}

/** "…, trong đó giao Sở Y tế …", "…, còn Bộ X …": behind a comma too, who has an order or a clause of its own has a duty of its own. */
const OWN_ORDER = new RegExp(
  String.raw`(?:,|\s+và)\s+(?:${LINK}\s+)?(?:(?<order>giao|phân công|chuyển|yêu cầu|đề nghị)(?:\s+cho)?\s+)?$`,
  "u",
);
function cutBefore(passage: string, group: LeadGroup, last: readonly Mention<"assignee">[] | null): number | null {
  const rule = group.leads[0]?.extractorId;
  if (rule !== NEXT_DOER && rule !== "ordered") return null;
  const from = Math.max(0, group.start - 120);
  const found = OWN_ORDER.exec(passage.slice(from, group.start));
  const order = found?.groups?.order;
  if (!found || (rule === "ordered" && !order)) return null;
  // what a doer demands of others is its duty (ANNOTATION, ruling 16); behind another order it is one of its own
  if (/^(?:yêu|đề)/u.test(order ?? "") && last?.[0]?.extractorId !== "ordered") return null;
  return from + found.index;
}

const key = (group: LeadGroup, passage: string): string =>
  group.leads.map(({ span }) => passage.slice(span.start, span.end).toLocaleLowerCase("vi")).join("|");

const isJoint = unitTest(/[\s;,:–-]/u);
const isSlashOrSpace = unitTest(/[/\s]/u);

/** "… trước 14 giờ và": joins the next duty. */
const AND = " và";

/** The extent without an announcing order at its end ("; giao", ". Thủ tướng yêu cầu"), joining words, stops and spaces. */
export function trimmed(passage: string, { start, end }: Span): Span {
  let to = endWithout(isJoint, passage, start, end);
  if (passage.startsWith(AND, to - AND.length)) to = endWithout(isJoint, passage, start, to - AND.length);
  if (to - 3 >= start && passage.startsWith("./.", to - 3)) to -= 3;
  to = endWithout(isSlashOrSpace, passage, start, to);
  // "… chậm nhất 20/12 và (báo cáo …)": what joins the next duty to this one
  if (passage.startsWith(" và", to - 3)) to = endWithout(isJoint, passage, start, to - 3);
  let from = start;
  while (from < to && isJoint(unitAt(passage, from))) from += 1;
  return { start: from, end: to };
}

/** The last of ascending offsets that is not behind `at`; -1 when all are. */
function lastIndexUpTo(offsets: readonly number[], at: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** "Khắc phục hậu quả lũ là nhiệm vụ cấp bách, …": how weighty it is. */
const WEIGHTY =
  /^(?!Xác định|Coi|Xem|Quán triệt)[^.;:]{5,300}?\slà (?:một trong )?(?:những |các )?(?:nhiệm vụ|trách nhiệm|việc làm)\s/u;

/** "…; về đất đai: Bộ Y …": opens what the next one does. */
const TOPIC_ALONE = /^(?:về|đối với|riêng)\s[^.;:]{2,160}:\s*$/iu;

/** "Đối với các dự án chậm, cần xử lý …": behind what it is about; "Đối với đề xuất …: đồng ý …" grants something. */
function opensDuty(words: string): boolean {
  const joints = /^Đối với\s/u.test(words) ? /[:,]\s+/gu : /^(?:Về|Liên quan)\s/u.test(words) ? /:\s+/gu : null;
  if (!joints) return startsDutyVerb(words) || startsDutyVerb(words.slice(statementStart(words)));
  return allMatches(joints, words).some(({ index, 0: joint }) => {
    const said = words.slice(index + joint.length);
    return startsDutyVerb(said) && !/^(?:thống nhất|cơ bản|thực hiện theo)\s/iu.test(said);
  });
}

/** "Xét đề nghị của Bộ X, Phó Thủ tướng đồng ý …", "Căn cứ …; …, yêu cầu các sở …": why the duty behind it is given. */
const RECITAL = /^(?:Xét\s|Căn cứ\s[^.;]*;)/u;

/** "… hai bên đường: Giao Hội Cựu chiến binh chủ trì, phối hợp Đoàn Thanh niên; hoàn thành …": an order without an object. */
const GIVEN_AWAY =
  /^\s+(?:chủ trì|thực hiện|tổ chức|tham mưu|triển khai|phụ trách)(?:\s+thực hiện)?(?:,?\s+phối hợp(?<others>\s[^.;:]{3,160}?)|[,;]\s[^.;:]{3,80}\sphối hợp)?(?:[.;,]\s+(?:[Hh]oàn thành|[Xx]ong|[Tt]hời gian|[Tt]ần suất)[\s:][^.]*)?[.;/\s]*$/u;
/** One clause that states no fact and grants nothing, then the order. */
const GIVING =
  /^(?!(?:Về|Đối với|Liên quan|Xét|Căn cứ|Theo|Đồng ý|Thống nhất|Nhất trí|Cơ bản|Ghi nhận)(?![\p{L}]))(?!.*\s(?:đã|còn|chưa|là)\s)[^.;]{12,}(?:[.;]\s+(?:Thời (?:gian|hạn)|Hoàn thành)[\s:][^.;]{3,60})?[.:,–-]\s+(?:(?:(?:Nội dung|Nhiệm vụ|Công việc|Việc) (?:này|nêu trên)\s+)?[Gg]iao|[Pp]hân công)(?:\s+cho)?\s+$/u;

/** "Xử lý lấn chiếm vỉa hè: Công an phường chủ trì": what is done, then only who does it. */
const TITLED = /^[^.;:]{12,}:\s+$/u;

/** Whether an order behind a duty only says who does it. */
function isGivenAway(passage: string, [group, ...more]: readonly LeadGroup[]): boolean {
  const given = group && !more.length ? GIVEN_AWAY.exec(passage.slice(group.end)) : null;
  if (!group || !given) return false;
  const before = passage.slice(0, group.start);
  if (!GIVING.test(before) && !(TITLED.test(before) && startsDutyVerb(passage))) return false;
  const others = given.groups?.others?.replace(/\s+(?:tổ chức|triển khai)?\s*thực hiện$/u, "") ?? "";
  return !allMatches(/\s(?=\p{Ll}+\s)/gu, others).some(({ index }) => startsPredicate(others.slice(index + 1)));
}

/**
 * Splits a passage where the doers change at a stop. Doers after a mere comma join the duty that is open; the same doers again,
 * also by the first words of their name ("UBND tỉnh"), continue theirs. Words before the first doer are a duty only when they are a sentence that opens with a verb.
 */
export function splitDuties(passage: string, leads: readonly Mention<"assignee">[]): Duty[] {
  const groups = groupLeads(
    passage,
    leads.filter(({ extractorId }) => extractorId !== IN_PARENTHESES),
  );
  if (!groups.length) {
    // said in parentheses at the end, of all that stands before
    const behind = leads.length ? leads : null;
    const start = behind ? Math.min(statementStart(passage), behind[0]?.span.start ?? 0) : 0;
    return [{ extent: trimmed(passage, { start, end: passage.length }), leads: behind }];
  }
  if (isGivenAway(passage, groups))
    return [{ extent: trimmed(passage, { start: 0, end: passage.length }), leads: groups[0]?.leads ?? null }];
  const stops = sentenceStarts(passage);
  const stopBefore = (at: number): number => stops[lastIndexUpTo(stops, at)] ?? 0;
  const topicStart = (stop: number): number => {
    const before = stopBefore(stop - 1);
    return TOPIC_ALONE.test(passage.slice(before, stop)) ? before : stop;
  };
  const duties: { start: number; end: number; leads: Mention<"assignee">[] | null; key: string }[] = [];
  const first = groups[0];
  const isNext = first?.leads[0]?.extractorId === NEXT_DOER;
  const firstStop = first ? ((isNext ? cutBefore(passage, first, null) : null) ?? stopBefore(first.start)) : 0;
  const isTopic = passage.slice(0, firstStop).trimEnd().endsWith(":");
  if (
    firstStop > 0 &&
    !isTopic &&
    !RECITAL.test(passage) &&
    opensDuty(passage.slice(0, firstStop)) &&
    !WEIGHTY.test(passage.slice(0, firstStop))
  )
    duties.push({ start: 0, end: firstStop, leads: null, key: "" });
  for (const group of groups) {
    const last = duties.at(-1);
    const stop = stopBefore(group.start);
    const isDetail =
      group.leads[0]?.extractorId === SHARED_OUT || DETAIL.test(passage.slice(Math.max(0, group.start - 16), group.start));
    const own = key(group, passage);
    const cut = cutBefore(passage, group, last?.leads ?? null);
    const isSame = last?.key === own || (last?.key.startsWith(`${own} `) === true && !own.startsWith("các "));
    if (last?.leads && ((stop <= last.start && cut === null) || isDetail || (isSame && cut === null))) {
      if (!isSame) last.leads.push(...group.leads);
      continue;
    }
    if (last) last.end = Math.min(last.end, Math.max(cut ?? topicStart(stop), last.start));
    duties.push({ start: group.start, end: passage.length, leads: [...group.leads], key: own });
  }
  return duties.map(({ start, end, leads: own }) => ({ extent: trimmed(passage, { start, end }), leads: own }));
}

/** What may stand before a date that opens a sentence: a few words, no purpose and no ground that goes on behind the date. */
const OPENS = /^(?!(?:Để|Nhằm|Căn cứ|Hiện nay|Xét)\s)[^;:]{0,120}$/u;

/** "Trước ngày 15/12, Bộ X báo cáo": a date that opens a duty's sentence belongs to it (ANNOTATION, ruling 44). */
export function withOpeningDates(passage: string, duties: readonly Duty[], deadlines: readonly Mention<"deadline">[]): Duty[] {
  if (!deadlines.length) return [...duties];
  const stops = sentenceStarts(passage);
  return duties.map((duty, i) => {
    const { start, end } = duty.extent;
    const from = Math.max(stops.filter((stop) => stop <= start).at(-1) ?? 0, duties[i - 1]?.extent.end ?? 0);
    const opening = deadlines.find(
      ({ span }) => span.start >= from && span.end <= start && OPENS.test(passage.slice(from, span.start)),
    );
    return opening ? { ...duty, extent: { start: opening.span.start, end } } : duty;
  });
}

/** "Về giải phóng mặt bằng: chỉ đạo …": what an item is about, said before its verb. */
const TOPIC = /^(?:Về|Đối với|Liên quan(?: đến)?)\s[^:.;]{2,160}:\s+/u;

const topicEnd = (passage: string): number => TOPIC.exec(passage)?.[0].length ?? 0;

/** Whether a passage without a doer says what is to be done: a verb first, or behind the topic of an item. */
export function startsDuty(passage: string): boolean {
  return startsDutyVerb(passage.slice(topicEnd(passage)));
}

/** "Yêu cầu đẩy nhanh tiến độ …": an order that names nobody; "Đề nghị xây dựng Luật …" is the matter of a meeting. */
const ORDERED_AT_ONCE = /^(?:Yêu cầu|Đề nghị)\s+(?!xây dựng\s\p{Lu})(?=\p{Ll})/u;

/** Where the statement of a passage without a doer starts: behind its topic, behind "Thủ tướng yêu cầu", "Giao" and the like. */
export function statementStart(passage: string): number {
  const topic = topicEnd(passage);
  if (topic > 0 && startsPredicate(passage.slice(topic))) return topic;
  const atOnce = ORDERED_AT_ONCE.exec(passage)?.[0].length ?? 0;
  if (atOnce > 0 && startsDutyVerb(passage.slice(atOnce))) return atOnce;
  const order =
    /^(?:(?:(?:(?:Về|Xét|Để|Căn cứ|Sau khi)\s[^.;:]{0,300},\s|[^.;:]{0,80}?)(?<!của (?:Phó )?)(?:Thủ tướng|Phó Thủ tướng|Bộ trưởng)[^.;:,()]{0,60}?\s|(?:Về|Đối với|Liên quan)\s[^.;:]{2,300}?,\s+)?(?:yêu cầu|đề nghị|chỉ đạo)(?!\s+(?:của|tại|nêu)\s))\s*:?,?\s+/u.exec(
      passage,
    );
  return order?.[0].length ?? 0;
}
