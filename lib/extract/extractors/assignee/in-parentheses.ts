import { anyOf } from "../../../text/any-of.ts";
import type { Extractor } from "../../extractor.ts";
import { lookUpNames } from "../../names/name-lookup.ts";
import { startsDutyVerb } from "../../names/predicates.ts";
import { readNames } from "../../names/read-names.ts";
import { toMentions } from "./window.ts";

/** The parenthesis that closes a passage. */
export const CLOSING_PARENTHESIS = /\((?<inside>[^()]{5,240})\)[\s.;/]*$/u;
const ORDER = /^(?:[Gg]iao|[Dd]o)\s+/u;
const CHARGED =
  /^\s+(?:chủ trì|thực hiện|tham mưu|chịu trách nhiệm|làm đầu mối|đầu mối|triển khai|hoàn thành|phối hợp)(?![\p{L}])/u;

/** Whose other name the parenthesis gives: "gửi về cơ quan thường trực (Sở Y tế)". */
const APPOSITION = new RegExp(
  `${anyOf`
    (?<![\p{L}])(?:gửi|báo cáo|trình|xin ý kiến|thông qua)(?![\p{L}])[^,;:]{0,60}
    (?<![\p{L}])${anyOf`
      cơ quan | đơn vị | doanh nghiệp | công ty | trụ sở | sở | bộ | ngành | trường | bệnh viện | trung tâm | ban | hội | đoàn | chủ đầu tư
      nhà thầu | tổ chức | thường trực | đầu mối | ông | bà | đồng chí | lãnh đạo | đại diện
    `}(?:\s+\p{Ll}+){0,2}\s+ | \p{Lu}\p{L}*\s+
  `}$`,
  "u",
);
const TOPIC = /^(?:[^.;:()]{2,40}:\s+)?/u;

/** "In tờ rơi (Sở Y tế, UBND các xã).": nothing but names behind a duty that has no doer. */
function isNamedAlone(passage: string, opened: number, isWhole: boolean): boolean {
  if (!isWhole || APPOSITION.test(passage.slice(Math.max(0, opened - 90), opened))) return false;
  return opensDuty(passage);
}

/** "(Bộ X, Quý IV/2026)": what may stand behind the names says by when. */
const isTime = (rest: string): boolean =>
  rest.startsWith(")") ||
  /^[,;]\s*(?:(?:trước|trong|hoàn thành|xong|chậm nhất|thời hạn|thời gian)[\s:]|[Qq]uý\s|[Tt]háng\s|[Nn]gày\s|[Nn]ăm\s|\d{1,2}\/)/u.test(
    rest,
  );

const opensDuty = (passage: string): boolean => startsDutyVerb(passage.slice(TOPIC.exec(passage)?.[0].length ?? 0));

/** "… cho đầu bếp - Trung tâm Y tế thực hiện." */
const BEHIND_DASH = /\s[-–]\s+(?=\p{Lu}[^.;:()–]{3,120}\s(?:thực hiện|chủ trì)(?:[;,][^.;:]{3,80}\sphối hợp)?[.;/\s]*$)/u;

/** "Rà soát quy hoạch bến xe (Sở Xây dựng chủ trì, hoàn thành trong quý II).": who does it, said at the end */
export const inParentheses: Extractor<"assignee"> = {
  id: "in-parentheses",
  kind: "assignee",
  cues: ["(", " - ", " – "],
  *extract(passage, context) {
    const dash = BEHIND_DASH.exec(passage);
    const charged =
      dash && opensDuty(passage) ? readNames(passage, dash.index + dash[0].length, lookUpNames(passage, context), false) : null;
    if (charged && CHARGED.test(passage.slice(charged.end)))
      yield* toMentions(lookUpNames(passage, context), charged, "lead", this.id);
    const found = CLOSING_PARENTHESIS.exec(passage.slice(-260));
    const inside = found?.groups?.inside;
    if (!found || inside === undefined || found.index === 0) return;
    const at = Math.max(0, passage.length - 260) + found.index + 1 + (ORDER.exec(inside)?.[0].length ?? 0);
    const list = readNames(passage, at, lookUpNames(passage, context), false);
    const isWhole =
      list !== null && /^(?:[,;]\s*[^,;:]{4,60})?\)/u.test(passage.slice(list.end)) && isTime(passage.slice(list.end));
    if (list && (CHARGED.test(passage.slice(list.end, list.end + 40)) || isNamedAlone(passage, at - 1, isWhole)))
      yield* toMentions(lookUpNames(passage, context), list, "lead", this.id);
  },
};
