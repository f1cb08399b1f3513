import type { Mention } from "../../../model/mention.ts";
import { anyOf } from "../../../text/any-of.ts";
import { LINK, nextDoer } from "../../extractors/assignee/next-doer.ts";
import { OFFICE } from "../../names/words.ts";

/** Doers who are named together, from the words that introduce them to the end of the last name. */
export interface LeadGroup {
  readonly start: number;
  readonly end: number;
  readonly leads: Mention<"assignee">[];
}

const COMMITTEE = "(?:[ỦU][yỷỶY] ban [Nn]hân dân|UBND)\\s+";
/** "các Bộ:", "Bộ trưởng các Bộ:", "Chủ tịch UBND các tỉnh, thành phố:", "UBND các tỉnh" before the names belong to the statement. */
const INTRODUCER = new RegExp(
  `${anyOf`
  (?:${OFFICE.source}\s+|(?:(?!Giao\s)[\p{Lu}][\p{L}]+\s+){0,3})${anyOf`
    (?:${COMMITTEE})?[Cc]ác\s+${anyOf`
      [Bb]ộ | [Ss]ở | [Tt]ỉnh | [Tt]hành phố | [Hh]uyện | [Xx]ã | [Pp]hường | [Đđ]ịa phương | [Cc]ơ quan | [Đđ]ơn vị
      [Nn]gành | Vụ | Cục | Viện | [Tt]ập đoàn | [Tt]ổng công ty | [Nn]gân hàng | [Dd]oanh nghiệp | [Tt]rường | [Đđ]ồng chí
    `}[\p{L},\s]{0,40}:\s*
    ${COMMITTEE}các\s+(?:tỉnh|thành phố|huyện|quận|xã|phường)(?:,\s*(?:tỉnh|thành phố|huyện|thị xã|xã|phường|đặc khu))*\s+
  `}
  (?<![\p{L}])(?:(?:Sở|Cục|Chi cục|Ban|Công an|Kho bạc|BHXH|Bảo hiểm|Thuế|Hải quan|Hội|Văn phòng|Ngân hàng|Trung tâm|Giám đốc)\s[^.;:,]{2,70}\s)?[Cc]ác\s+(?:[Bb]ộ|[Ss]ở|[Nn]gành|[Tt]ỉnh|[Hh]uyện|[Xx]ã|[Pp]hường)(?:,\s*(?:huyện|xã|phường|đặc khu))*\s+(?:(?:miền núi|ven biển|vùng cao|biên giới)\s+)?
`}$`,
  "u",
);
/** Code units before a name in which words can introduce it. */
const INTRODUCER_REACH = 120;
const COMRADE = /(?:[Cc]ác\s+)?đồng chí:?\s+$/u;
/** "… phụ trách các địa bàn, cụ thể: Sở Y tế …": who does which part of the duty that is open. */
export const DETAIL = /(?:cụ thể|bao gồm|gồm):\s*$/u;
/** Words between the names of one group: separators, introducers, parentheses. */
const BETWEEN = new RegExp(
  `^${anyOf`
    \([^)]*\) | [\s,;:]
    (?<![\p{L}])${anyOf`
      và | cùng | với | các | Các | Bộ | bộ | Sở | Vụ | Cục | Viện | [Tt]rường | tỉnh | Tỉnh | thành | phố | Thành | Tập | tập | đoàn | Tổng | tổng | công
      ty | cơ | quan | đồng | chí | Chủ | tịch | Ủy | Uỷ | ban | nhân | dân | UBND | trưởng | Bộ trưởng | Giám | đốc | TP\.? | [Hh]uyện | [Xx]ã | [Pp]hường | [Đđ]ặc | khu
    `}(?![\p{L}])
  `}*$`,
  "u",
);

/** "Công an xã, các đoàn thể xã: …; mỗi đơn vị cử 10 người": each of those named before, or of those whom the duty is about. */
const EACH_OF_THEM = /^mỗi\s/u;
export const isEachOfThem = (passage: string, { span }: Mention<"assignee">): boolean =>
  span.start > 0 && EACH_OF_THEM.test(passage.slice(span.start));

/** The doers of a passage, those of one list in one group. */
export function groupLeads(passage: string, leads: readonly Mention<"assignee">[]): LeadGroup[] {
  const groups: LeadGroup[] = [];
  for (const lead of leads) {
    const last = groups.at(-1);
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

/** The id of the rule that found a group's first name. */
export const ruleOf = ({ leads }: LeadGroup): string | undefined => leads[0]?.extractorId;

/** "…, trong đó giao Sở Y tế …", "…, còn Bộ X …": behind a comma too, who has an order or a clause of its own has a duty of its own. */
const OWN_ORDER = new RegExp(
  String.raw`(?:,|\s+và)\s+(?:${LINK}\s+)?(?:(?<order>giao|phân công|chuyển|yêu cầu|đề nghị)(?:\s+cho)?\s+)?$`,
  "u",
);
export function cutBefore(passage: string, group: LeadGroup, last: readonly Mention<"assignee">[] | null): number | null {
  const rule = ruleOf(group);
  if (rule !== nextDoer.id && rule !== "ordered") return null;
  const from = Math.max(0, group.start - 120);
  const found = OWN_ORDER.exec(passage.slice(from, group.start));
  const order = found?.groups?.order;
  if (!found || (rule === "ordered" && !order)) return null;
  // what a doer demands of others is its duty (ANNOTATION, ruling 16); behind another order it is one of its own
  if (/^(?:yêu|đề)/u.test(order ?? "") && last?.[0]?.extractorId !== "ordered") return null;
  return from + found.index;
}

/** The names of a group, to tell whether two are the same. */
export const keyOf = (group: LeadGroup, passage: string): string =>
  group.leads.map(({ span }) => passage.slice(span.start, span.end).toLocaleLowerCase("vi")).join("|");
