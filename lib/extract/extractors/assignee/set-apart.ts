import { IN_CLAUSE } from "../../../text/in-clause.ts";
import type { Extractor } from "../../extractor.ts";
import type { NameList } from "../../names/name-list.ts";
import { lookUpNames, type NameLookup } from "../../names/name-lookup.ts";
import { startsDutyVerb, startsPredicate } from "../../names/predicates.ts";
import { readNames } from "../../names/read-names.ts";
import { sentenceStarts } from "../../sentences.ts";
import { toMentions } from "./window.ts";

const TOPIC = /^(?:(?:Riêng|Còn)(?:\s+(?:đối\s+)?với)?|Đối\s+với|Với|Về\s+phía|Đồng thời,?\s+(?:đối\s+)?với)\s+/iu;
/** ", Thủ tướng yêu cầu", ", Phó Thủ tướng đề nghị", ", yêu cầu", ", cần": what orders the body named before it. */
const ORDER = new RegExp(
  String.raw`^(?:\s+(?:có|bị|chưa|còn|(?:đã và )?đang|chậm|nơi)\s[^,.;:]{3,80})?\s*,\s+(?:${IN_CLAUSE}{2,60}?\s)?(?:yêu\s+cầu|đề\s+nghị|giao(?:\s+nhiệm\s+vụ)?|chỉ\s+đạo|lưu\s+ý|cần|phải)\s+(?:phải\s+|cần\s+)?`,
  "iu",
);

const BY_LEADER = /(?:Thủ tướng|Chủ tịch|Bộ trưởng|Bí thư)(?![\p{L}])[^,]*\s(?:yêu\s+cầu|đề\s+nghị)\s/u;

/** "Đối với tỉnh A, Phó Thủ tướng yêu cầu:": the points below say what. */
const ORDERED_BELOW = new RegExp(
  String.raw`^\s*,\s+(?:${IN_CLAUSE}{2,60}?\s)?(?:yêu\s+cầu|đề\s+nghị|giao|chỉ\s+đạo)\s*:\s*$`,
  "iu",
);

/** "Đối với Cục A, Bộ B yêu cầu …": the last name orders. */
const ORDERS_BEHIND = /^\s+(?:cũng\s+)?(?:yêu\s+cầu|đề\s+nghị|giao)(?:\s|:)/u;

function withoutLeader(passage: string, list: NameList): NameList {
  const names = list.names.slice(0, -1);
  const last = names.at(-1);
  return last && ORDERS_BEHIND.test(passage.slice(list.end)) ? { ...list, names, end: last.span.end } : list;
}

/** "các ban quản lý (có tỷ lệ giải ngân thấp)": which of them, behind the name. */
const STATE = /\s(?:có|bị|chưa|còn|(?:đã và )?đang|chậm)(?:\s|$)/u;

function withoutState(passage: string, list: NameList): NameList {
  const last = list.names.at(-1);
  const state = last && STATE.exec(passage.slice(last.span.start, last.span.end));
  if (!last || !state) return list;
  const span = { start: last.span.start, end: last.span.start + state.index };
  return { ...list, names: [...list.names.slice(0, -1), { ...last, span }], end: span.end };
}

/** "… có chương trình được đánh giá (Khoa A, Khoa B):": which of them, up to the end of the heading. */
const WHICH_ENDS = /^\s(?:có|bị|chưa|còn|(?:đã và )?đang|chậm)\s[^.;:()]{3,80}(?:\s\([^()]{2,160}\))?:\s*$/u;

const CAPITAL = /^Thủ đô /u;

/** The names behind the topic word; a province stands for its authorities: "Với tỉnh Đồng Nai". */
function readTopic(passage: string, at: number, lookup: NameLookup): NameList | null {
  const list = readNames(passage, at, lookup);
  if (list) return withoutState(passage, withoutLeader(passage, list));
  const place = lookup.provinces.get(at + (CAPITAL.exec(passage.slice(at, at + 8))?.[0].length ?? 0));
  return place
    ? { names: [{ span: { start: at, end: place.span.end }, agencyIds: place.agencyIds }], start: at, end: place.span.end }
    : null;
}

/** "Đối với EVN: hoàn thành thủ tục …" */
const BELOW = /^\s*:\s+/u;
/** For whom something is done: "Đối với doanh nghiệp: hỗ trợ …" */
const BENEFICIARY =
  /^(?:[Cc]ác\s+|[Nn]hững\s+)?(?:doanh nghiệp|hộ|người|tổ chức|cá nhân|cơ sở|hợp tác xã|trường|bệnh viện|nhà đầu tư)(?![\p{L}])/iu;

/** What nobody does for them: "Đối với doanh nghiệp: Tự kê khai …" */
const OWN_DUTY = /^(?:tự|chủ động|nghiêm|phải|có trách nhiệm|chấp hành|khai báo|báo cáo|gửi|cam kết|niêm yết)(?![\p{L}])/iu;

/** "Đối với các tổ chức tín dụng, chi nhánh ngân hàng nước ngoài": a heading whose later names no lexicon has is one name. */
function wholeHeading(passage: string, list: NameList): NameList | null {
  const [rest = ""] =
    /^(?:(?:,|\s+và)\s+\p{Ll}[\p{L}\s]{2,60})+(?=\s*:?\s*$)/u.exec(passage.slice(list.end, list.end + 130)) ?? [];
  const [first] = list.names;
  const isNames = rest.split(/(?:,|\s+và)\s+|\s+/u).every((_, i, all) => !startsPredicate(all.slice(i).join(" ")));
  if (!first || !rest || !isNames) return null;
  return {
    ...list,
    names: [{ ...first, span: { start: list.start, end: list.end + rest.length } }],
    end: list.end + rest.length,
  };
}

/** "Riêng Bộ Tài chính, Thủ tướng yêu cầu bố trí vốn …", "Với tỉnh Đồng Nai, Phó Thủ tướng đề nghị bàn giao …", "Đối với Sở Y tế:" */
export const setApart: Extractor<"assignee"> = {
  id: "set-apart",
  kind: "assignee",
  cues: ["riêng", "đối với", "với", "về phía"],
  *extract(passage, context) {
    const lookup = lookUpNames(passage, context);
    for (const start of sentenceStarts(passage)) {
      const topic = TOPIC.exec(passage.slice(start, start + 40));
      const list = topic && readTopic(passage, start + topic[0].length, lookup);
      if (!list) continue;
      const rest = passage.slice(list.end);
      const order = ORDER.exec(rest);
      const at = list.end + (order?.[0].length ?? 0);
      // whatever a leader asks of the body named before is its duty, but for what is asked of another
      const isOrdered =
        order !== null &&
        (startsDutyVerb(passage.slice(at)) || (BY_LEADER.test(order[0]) && readNames(passage, at, lookup, true) === null));
      const isMany = !BENEFICIARY.test(passage.slice(list.start, list.end));
      const isHeading =
        start === 0 && (/^\s*:?\s*$/u.test(rest) || ORDERED_BELOW.test(rest) || (isMany && WHICH_ENDS.test(rest)));
      const below = BELOW.exec(rest)?.[0].length ?? 0;
      const isAddressed = below > 0 && (isMany || OWN_DUTY.test(rest.slice(below))) && startsPredicate(rest.slice(below));
      const whole = start === 0 && !isHeading ? wholeHeading(passage, list) : null;
      if (whole) yield* toMentions(lookup, whole, "lead", this.id);
      // "Với Bộ Công an, tiếp tục mở đợt cao điểm": a body that is known, and what it is to do
      const isTold =
        list.names.every(({ agencyIds }) => agencyIds.length > 0) && startsPredicate(/^,\s+(.*)/su.exec(rest)?.[1] ?? "");
      if (isOrdered || isTold || isHeading || isAddressed) yield* toMentions(lookup, list, "lead", this.id);
    }
  },
};
