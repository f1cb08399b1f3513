import type { Extractor } from "../../extractor.ts";
import { lookUpNames } from "../../names/name-lookup.ts";
import { readNames } from "../../names/read-names.ts";
import { toMentions } from "./window.ts";

/** The parenthesis that closes a passage. */
export const CLOSING_PARENTHESIS = /\((?<inside>[^()]{5,240})\)[\s.;/]*$/u;
const ORDER = /^(?:[Gg]iao|[Dd]o)\s+/u;
const CHARGED =
  /^\s+(?:chủ trì|thực hiện|tham mưu|chịu trách nhiệm|làm đầu mối|đầu mối|triển khai|hoàn thành|phối hợp)(?![\p{L}])/u;

/** "Rà soát quy hoạch bến xe (Sở Xây dựng chủ trì, hoàn thành trong quý II).": who does it, said at the end */
export const inParentheses: Extractor<"assignee"> = {
  id: "in-parentheses",
  kind: "assignee",
  cues: ["("],
  *extract(passage, context) {
    const found = CLOSING_PARENTHESIS.exec(passage.slice(-260));
    const inside = found?.groups?.inside;
    if (!found || inside === undefined || found.index === 0) return;
    const at = Math.max(0, passage.length - 260) + found.index + 1 + (ORDER.exec(inside)?.[0].length ?? 0);
    const list = readNames(passage, at, lookUpNames(passage, context), false);
    if (list && CHARGED.test(passage.slice(list.end, list.end + 40))) yield* toMentions(passage, list, "lead", this.id);
  },
};
