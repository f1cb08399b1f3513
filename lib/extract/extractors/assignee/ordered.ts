import type { Span } from "../../../model/span.ts";
import { allMatches } from "../../../text/all-matches.ts";
import { anyOf } from "../../../text/any-of.ts";
import { endsInColon } from "../../../text/ends.ts";
import { IN_CLAUSE } from "../../../text/in-clause.ts";
import { wholeWords } from "../../../text/word-edge.ts";
import type { Extractor } from "../../extractor.ts";
import type { NameList } from "../../names/name-list.ts";
import { lookUpNames, type NameLookup } from "../../names/name-lookup.ts";
import { startsDutyVerb } from "../../names/predicates.ts";
import { readNames } from "../../names/read-names.ts";
import { CLOSING_PARENTHESIS } from "./in-parentheses.ts";
import { roleOf, toMentions } from "./window.ts";

const ORDER = new RegExp(
  wholeWords(
    anyOf`
  gửi(?:\s+(?:tới|đến))? | chỉ\s+(?:đạo|thị) | (?<!(?:ngoại|bàn|chuyển)\s)giao(?:\s+(?:nhiệm\s+vụ|trách\s+nhiệm))?(?:\s+cho)?
  yêu\s+cầu | đề\s+nghị | phân\s+công(?:\s+cho)?
  (?:trách\s+nhiệm|nhiệm\s+vụ|giải\s+pháp)(?:,\s+quyền\s+hạn)?(?:\s+(?:chung|cụ\s+thể|trọng\s+tâm|chủ\s+yếu))?\s+(?:của|cho)
  một\s+số\s+(?:việc|nhiệm\s+vụ|vấn\s+đề|nội\s+dung)(?:\s+trọng\s+tâm)?(?:\s+mà)?
`,
  ),
  "giu",
);

/** Code units from the start within which "nhiệm vụ của …" can be a heading ("Nhiệm vụ, giải pháp của …"). */
const HEADING_REACH = 40;

/** "Nhiệm vụ chung cho các bộ", "Trách nhiệm của Bộ Y tế": a heading. */
const OF = /^(?:trách|nhiệm|giải)\s.*(?:của|cho)$/isu;

/** "Nâng cao (trách nhiệm của người đứng đầu)": what is to be done about it. */
const RAISED = /^(?:nâng cao|đề cao|nêu cao|tăng cường|phát huy|xác định|gắn|làm rõ|siết chặt)(?![\p{L}])/iu;

/** Who may order, right before the verb; or the verb opens its clause. */
const LEADS = /(?:(?:Thủ tướng|Chính phủ|Chủ tịch|Bộ trưởng|Bí thư|UBND|Ủy ban nhân dân|Tỉnh ủy|tỉnh|thành phố)\s+|[.;:]\s*|^)$/u;

/** "các nhiệm vụ đã giao Bộ X": what was ordered before is spoken of, nobody is charged anew; so a doer may "xử lý hoặc đề nghị …", study "phương án giao Bộ X …". */
const SPOKEN_OF =
  /(?:nhiệm vụ|công việc|nội dung|việc|chỉ tiêu|kế hoạch|đề án)(?:\s+(?:mà\s+)?(?:Thủ tướng|Chính phủ|Thủ tướng Chính phủ))?\s+đã\s+$|(?<![\p{L}])(?:hoặc|phương án|(?:về|đối với) việc|đề xuất|kiến nghị|(?:rà soát|đôn đốc|vận động),|trình (?:Thủ tướng(?: Chính phủ)?|Chính phủ))\s+$/iu;

/** "Giao Bộ X đẩy nhanh các dự án đã (giao cho) chủ đầu tư": whose they are, inside an order to somebody else. */
const GIVEN_TO = /(?<![\p{L}])(?:giao|yêu cầu|đề nghị)\s[^.;:]{10,180}\sđã\s+$/iu;

/** "… hướng dẫn, đôn đốc, (yêu cầu) các đơn vị …": one of a doer's duties (ANNOTATION, ruling 16), unless it announces items. */
const ALSO_DEMANDS =
  /(?<![\p{L}])(?<!(?:qua|khi|nghị|kết quả) )(?:rà soát|hướng dẫn|đôn đốc|kiểm tra|nhắc nhở|giám sát|vận động)(?:,|\s+và)\s+$/u;

/** Right behind a noun, before some body or other. */
const GIVEN = /^\sgiao\s+cho\s+(?:doanh nghiệp|cơ quan|đơn vị|tổ chức|cá nhân|địa phương)\s/u;

/** "Trong quá trình rà soát, (yêu cầu) Sở X …": on what occasion, no duty. */
const OCCASION = /(?:^|[.;]\s)(?:Trong|Quá trình|Sau|Qua|Khi|Để|Trước|Tại)\s[^.;,]{3,120},\s$/u;

/** "một số việc Tỉnh cần tập trung thực hiện:": announces what its subject must do. */
const MUST = /^\s+(?:cần|phải)\s[^.;:]{3,80}:\s*$/u;

/** "UBND tỉnh chỉ thị các sở …": who instructs, right before the verb, which as a noun is another word. */
const INSTRUCTS =
  /(?:Thủ tướng|Chủ tịch|Bộ trưởng|Thống đốc|Giám đốc|UBND|[ỦU][yỷỶY] ban [Nn]hân dân)(?![\p{L}])[^.;:,]{0,60}\s$/u;

/** "Thủ tướng chỉ đạo Bộ X …", "Thủ tướng vừa giao Bộ Y …": words that order only where the leader is named with them. */
const BY_LEADER = new RegExp(
  anyOf`
    (?<!(?:[Gg]iao|[Pp]hân công)\s+(?:đồng chí\s+)?(?:Phó\s+)?)Thủ tướng(?: Chính phủ)?(?:\s\p{Lu}[\p{L}.]*){0,4}\s+(?:(?:đã|cũng|vừa)\s+)?chỉ đạo$
    ${anyOf`
      Thủ tướng(?: Chính phủ)? | Chủ tịch UBND (?:[Tt]ỉnh|[Tt]hành phố|TP\.?)
    `}(?:\s\p{Lu}[\p{L}.]*){0,4}\s+vừa\s+(?:giao|yêu cầu|đề nghị)$
    (?:UBND|Ủy ban nhân dân|Bộ|Sở|Tỉnh ủy|Thành ủy|Ông|Bà|[Đđ]ồng chí)(?![\p{L}])[^.;:,]{0,40}\s(?:cũng|vừa)\s+chỉ đạo$
  `,
  "u",
);

/** "Bộ Y tế vừa có công văn": what is told here has just been sent. */
const SENT = new RegExp(
  String.raw`${anyOf`
    (?<![\p{L}])(?:vừa|đã) | [Nn]gày \d{1,2}[/-]\d[\d/-]*,\s\p{Lu}${IN_CLAUSE}{1,60}
  `}\s+(?:tiếp tục\s+)?(?:có|ký|ban hành|phát|gửi)\s[^.;:]{0,60}?(?:công văn|văn bản|công điện|điện|chỉ thị)(?![\p{L}])[^.;:]{0,60}$`,
  "iu",
);
const ASKING = /^,?\s+(?:đề nghị|yêu cầu)\s+/u;

/** "… gửi UBND các tỉnh đề nghị tăng cường …", "… gửi các sở khẩn trương …": to whom it went is who must. */
function isAsked(passage: string, at: number, list: NameList, lookup: NameLookup): boolean {
  if (!SENT.test(passage.slice(Math.max(0, at - 140), at))) return false;
  const asking = ASKING.exec(passage.slice(list.end))?.[0].length ?? 0;
  const behind = passage.slice(list.end + asking).trimStart();
  return startsDutyVerb(behind.replace(/^[“"]/u, "")) && !readNames(passage, list.end + asking, lookup, false);
}

/** "… có văn bản đề nghị UBND các tỉnh chỉ đạo Sở X": what those asked do. */
const ASKED = /(?<![\p{L}])(?:đề nghị|yêu cầu|giao)\s[^.;:]*$/u;

/** "Thủ tướng chỉ đạo …", "đã có công điện chỉ đạo …": no duty of who directs, but an order to others. */
const directs = (passage: string, at: number, verb: string): boolean =>
  /^chỉ\s+thị/u.test(verb)
    ? INSTRUCTS.test(passage.slice(Math.max(0, at - 80), at))
    : BY_LEADER.test(passage.slice(Math.max(0, at - 60), at + verb.length)) ||
      (/^chỉ/iu.test(verb) && isSent(passage.slice(Math.max(0, at - 140), at)));
const isSent = (before: string): boolean => SENT.test(before) && !ASKED.test(before);

/** What stands between the verb and whom it charges: a colon, words between commas, "sau khi …,". */
const BEHIND =
  /^(?:,[^,.;:]{2,60},\s*|\s+(?:ngay\s+)?(?:sau|trước khi|trên cơ sở|căn cứ|(?:trong\s+)?(?:thời gian|nhiệm kỳ) tới|trước mắt|từ nay)(?![\p{L}])[^,.;:]{0,80},\s*|[\s:]+)/u;

/** "4. Yêu cầu các cảng, ga hàng hóa, kho bãi: Thực hiện …": whoever stands before the colon, known or not. */
const UNKNOWN_MANY = /^\s+(?<many>(?:các|những)\s[^.;:()]{3,120}):\s+\p{Lu}/u;
const unknownSpan = (at: number, named: RegExpExecArray): Span => {
  const start = at + named[0].indexOf(named.groups?.many ?? "");
  return { start, end: start + (named.groups?.many?.length ?? 0) };
};

/** Nothing but a rest of the name stands between those who are charged and what they demand. */
const DEMANDS = /^(?:\s(?!và\s|đồng\s)\p{Ll}+){0,2}\s$/u;

const isAside = (passage: string, at: number): boolean =>
  at > 1 && passage.startsWith("(giao", at - 1) && CLOSING_PARENTHESIS.test(passage.slice(at - 1));

/** "giao Bộ Y tế …", "Thủ tướng yêu cầu các bộ, ngành, địa phương …", "đề nghị Ủy ban Kinh tế của Quốc hội …" */
export const ordered: Extractor<"assignee"> = {
  id: "ordered",
  kind: "assignee",
  cues: [
    "gửi",
    "chỉ đạo",
    "chỉ thị",
    "giao",
    "yêu cầu",
    "đề nghị",
    "phân công",
    "trách nhiệm",
    "nhiệm vụ",
    "giải pháp",
    "một số",
  ],
  *extract(passage, context) {
    const lookup = lookUpNames(passage, context);
    let chargedUpTo = -1;
    for (const found of allMatches(ORDER, passage)) {
      // "giao Bộ X yêu cầu các nhà thầu …": what those who are charged demand of others
      if (chargedUpTo >= 0 && /^(?:yêu|đề)/u.test(found[0]) && DEMANDS.test(passage.slice(chargedUpTo, found.index))) continue;
      // "Nhiệm vụ của các bộ" is a heading; "theo nhiệm vụ của các bộ" inside a sentence charges nobody
      if (OF.test(found[0]) && (found.index > HEADING_REACH || RAISED.test(passage.slice(0, found.index)))) continue;
      // "cụ thể hóa các nhiệm vụ, phân công các ngành": what a doer does, no order of the document's
      if (/^phân/u.test(found[0]) && !LEADS.test(passage.slice(Math.max(0, found.index - 40), found.index))) continue;
      // "Rà soát hộ nghèo (giao UBND các xã thực hiện)": of all that stands before it
      if (isAside(passage, found.index)) continue;
      const before = passage.slice(0, found.index);
      if (SPOKEN_OF.test(before.slice(-60)) && !OCCASION.test(before)) continue;
      if (found[0].endsWith("cho") && GIVEN_TO.test(before.slice(-200))) continue;
      if (/^yêu/u.test(found[0]) && ALSO_DEMANDS.test(before.slice(-24)) && !OCCASION.test(before) && !endsInColon(passage))
        continue;
      const isDirected = directs(passage, found.index, found[0]);
      if (/^chỉ/iu.test(found[0]) && !isDirected) continue;
      const end = found.index + found[0].length;
      // "đề nghị, thời gian tới, các bộ …": the doer stands behind what is put between commas; none does behind "được giao, …"
      const [behind] = BEHIND.exec(passage.slice(end)) ?? [""];
      if (behind.startsWith(",") && passage.slice(0, found.index).endsWith("được ")) continue;
      const near = behind.startsWith(", ") ? readNames(passage, end + 2, lookup, /^chỉ/iu.test(found[0])) : null;
      const list = near ?? (behind ? readNames(passage, end + behind.length, lookup, !/^phân/iu.test(found[0])) : null);
      if (!list && LEADS.test(passage.slice(Math.max(0, found.index - 40), found.index))) {
        const named = UNKNOWN_MANY.exec(passage.slice(end));
        if (named)
          yield { kind: "assignee", span: unknownSpan(end, named), value: { role: "lead", agencyIds: [] }, extractorId: this.id };
        continue;
      }
      // "danh mục tài sản giao cho doanh nghiệp quản lý": what is given them
      if (list && /cho$/u.test(found[0]) && GIVEN.test(passage.slice(found.index - 1))) continue;
      // "phân công lãnh đạo trực tiếp phụ trách": some of its own, whom a doer is to name
      if (
        list &&
        /^phân/iu.test(found[0]) &&
        /^\p{Ll}/u.test(passage.slice(list.start, list.start + 1)) &&
        !/^các\s/u.test(passage.slice(list.start, list.start + 4))
      )
        continue;
      if (/^gửi/iu.test(found[0])) {
        if (list && isAsked(passage, found.index, list, lookup)) yield* toMentions(passage, list, "lead", this.id);
        continue;
      }
      if (OF.test(found[0]) && list && /^\s*:?\s*$/u.test(passage.slice(list.end))) {
        yield* toMentions(passage, list, "lead", this.id);
        continue;
      }
      if (OF.test(found[0]) && /cho$/u.test(found[0])) continue;
      if (/^một/iu.test(found[0])) {
        if (list && MUST.test(passage.slice(list.end))) yield* toMentions(passage, list, "lead", this.id);
        continue;
      }
      if (list && roleOf(passage, list, isDirected || behind.includes(",") ? "opener" : null) === "lead") {
        chargedUpTo = list.end;
        yield* toMentions(passage, list, "lead", this.id);
      }
    }
  },
};
