import { allMatches } from "../../../text/all-matches.ts";
import { anyOf } from "../../../text/any-of.ts";
import { endsInColon } from "../../../text/ends.ts";
import type { Extractor } from "../../extractor.ts";
import type { NameList } from "../../names/name-list.ts";
import { lookUpNames, type NameLookup } from "../../names/name-lookup.ts";
import { startsPredicate } from "../../names/predicates.ts";
import { readNames } from "../../names/read-names.ts";
import { sentenceStarts } from "../../sentences.ts";
import { clauseStarts } from "./clauses.ts";
import { ANNOUNCING } from "./heading-name.ts";
import { NO_DUTY, toMentions } from "./window.ts";

/** "Nhiệm vụ và quyền hạn của", "Những việc", "Phần việc do": what heads items before those who are charged with them. */
const HEADS = new RegExp(
  String.raw`^(?:(?:(?:Về|Các|Những|Một số)\s+)?${anyOf`
    (?:nội dung )?công việc | nhiệm vụ | trách nhiệm | quyền hạn | (?:phần|đầu) việc | yêu cầu(?= đặt ra)
    (?:phân công|tổ chức|điều khoản)\s(?:thực hiện|thi hành|nhiệm vụ|trách nhiệm)
  `}(?![\p{L}])(?:,?\s\p{L}+){0,3}?\s(?:của|cho|đối với|do|tại|thuộc(?: về)?|(?:giao|phân công)(?: cho)?)|(?:Công|Phần|Những) việc|Những điều)\s+`,
  "iu",
);
/** "Những việc các bộ chưa làm được:" */
const LEFT_UNDONE = /\s(?:đã|đang|chưa|còn(?!\s(?:được|phải|cần|có)\s))\s/u;

/** "được giao các việc sau", "có các trách nhiệm", "là đơn vị": what behind a name may yet charge. */
const CHARGES = /^\s+(?:được (?:giao|yêu cầu|phân công)|có (?:các|những)|là)(?![\p{L}])/u;

/** "Phó Chủ tịch UBND tỉnh chỉ đạo (các sở:)": who orders, behind a stop or a comma. */
const BY_WHOM =
  /(?:^|[.;:,]\s+)(?<who>\p{Lu}[^.;:,]{2,90}?)(?<!\s(?:được|đã|đang|theo|của))\s(?:chỉ đạo|chỉ thị|phân công|lệnh|lưu ý|nhắc(?: nhở)?|phê bình(?=[^:]*\s(?:yêu cầu|đề nghị)[\s:]))(?: cho)?\s+(?=\p{Lu}|các\s)/gu;

/** Where somebody may stand of whom a line tells that announces items: behind a comma, or words that charge by themselves. */
const ANYWHERE = /(?:,\s+|(?<![\p{L}])(?:do|cho|[Đđ]ối với|của|nêu rõ)\s+)(?=\p{Lu}|các\s)/gu;

/** "Về các dự án do Tập đoàn đầu tư:", "Kiến nghị của các xã:": what the items are about; "Phối hợp với …:": what whoever is charged above does. */
const TOPIC = /^(?:Về|Chủ trì|Phối hợp|(?:Một số |Các )?(?:[Kk]iến nghị|[Đđ]ề nghị|[Đđ]ề xuất|[Ýý] kiến))[\s,]/u;
/** What they did or said, or more of whose it is. */
const TELLS =
  /^\s*[,(]|^\s+(?:vừa|và|cho (?:biết|rằng|hay)|đánh giá|phát hiện|nhận định|báo cáo|đạt|có ý kiến|nhấn mạnh|khẳng định|chia sẻ|thông tin|bày tỏ)(?![\p{L}])/u;

/** Whoever stands at `at` in a line that announces items, with no word of what they did. */
function readTold(passage: string, at: number, lookup: NameLookup): NameList | null {
  const list = readNames(passage, at, lookup);
  const rest = list ? passage.slice(list.end) : "";
  return list && !ANNOUNCING.test(rest) && !TELLS.test(rest) && !LEFT_UNDONE.test(passage.slice(at)) ? list : null;
}

/** Whom the line charges that stand at `at`, behind what heads items, or as the subject of what is to be done. */
function readAt(passage: string, at: number, lookup: NameLookup, isHeaded: boolean): NameList | null {
  const list = readNames(passage, at, lookup);
  const rest = list ? passage.slice(list.end) : "";
  const charges = isHeaded
    ? /^\s*$|:\s*$/u.test(rest) && !LEFT_UNDONE.test(passage.slice(at))
    : /^\s+\p{Ll}/u.test(rest) && !ANNOUNCING.test(rest) && (!NO_DUTY.test(rest) || CHARGES.test(rest));
  return charges ? list : null;
}

/** Whoever may be charged with the items below the line, from its sentence at `from` on; the first that is read. */
function* readCharged(passage: string, from: number, heads: number, lookup: NameLookup): Iterable<NameList | null> {
  if (heads > 0) yield readAt(passage, heads, lookup, true);
  if (!endsInColon(passage)) return;
  for (const { index, 0: words, groups: { who = "" } = {} } of allMatches(BY_WHOM, passage))
    if (index + words.length > from && !startsPredicate(who)) yield readNames(passage, index + words.length, lookup);
  for (const { at } of clauseStarts(passage)) if (at >= from) yield readAt(passage, at, lookup, false);
  if (TOPIC.test(passage)) return;
  for (const { index, 0: words } of allMatches(ANYWHERE, passage.slice(from)).reverse())
    yield readTold(passage, from + index + words.length, lookup);
}

/** Whoever a line is about that only announces the items below it, where no other rule finds who is charged: "Phần việc do Bộ X đảm nhiệm gồm:". */
export const overItems: Extractor<"assignee"> = {
  id: "over-items",
  kind: "assignee",
  cues: [":", "nhiệm vụ", "trách nhiệm", "việc"],
  *extract(passage, context, found = []) {
    const heads = HEADS.exec(passage)?.[0].length ?? 0;
    const from =
      sentenceStarts(passage)
        .filter((at) => passage.charAt(at - 2) !== ":")
        .at(-1) ?? 0;
    const isOver = heads > 0 || endsInColon(passage);
    if (!isOver || found.some(({ kind, span }) => kind === "assignee" && span.start >= from)) return;
    const lookup = lookUpNames(passage, context);
    for (const list of readCharged(passage, from, heads, lookup))
      if (list) return yield* toMentions(lookup, list, "lead", this.id);
  },
};
