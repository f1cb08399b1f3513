import { allMatches } from "../../../text/all-matches.ts";
import { anyOf } from "../../../text/any-of.ts";
import type { Extractor } from "../../extractor.ts";
import type { NameList } from "../../names/name-list.ts";
import { lookUpNames, type NameLookup } from "../../names/name-lookup.ts";
import { startsDutyVerb } from "../../names/predicates.ts";
import { readNames } from "../../names/read-names.ts";
import { clauseStarts, sentenceStarts } from "./clauses.ts";
import { isOwnClause } from "./own-clause.ts";
import { roleOf, toMentions } from "./window.ts";

/** What leads from one doer's clause to the next one's: "còn", "trên cơ sở đó,", "trước ngày 10/12/2026,". */
export const LINK = anyOf`
  còn | riêng(?:\s+(?:đối\s+)?với)? | đồng thời,? | trong khi | mặt khác,? | (?:\p{Ll}+\s){1,3}đó,?
  (?:trước ngày|chậm nhất|trong (?:\d|tháng|quý|năm|thời|vòng)|đến (?:hết|ngày|cuối)|quá thời hạn)[^.;:,]{2,60},
`;

/** A comma, a semicolon or "và" behind a year, where a doer may stand next. */
const NEXT = new RegExp(
  String.raw`(?:[,;]|(?<=\d{4})\s+và)\s+(?:(?<link>${LINK})\s+)?(?:đồng chí\s+)?(?=(?<capital>(?:(?:tỉnh|thành phố|xã|phường)\s)?\p{Lu})|(?:các|những|chủ|nhà|tư|đơn|địa)\s)`,
  "gu",
);

/** What an order opens with: who stands behind it is the first doer. */
const ORDERED = /(?:giao|yêu cầu|đề nghị|phân công)(?:\s+cho)?\s+(?=\p{Lu}|(?:các|đồng chí|ông|bà)\s)/giu;

/** "Chủ tịch UBND tỉnh xem xét, quyết định": what those above do with it. */
const DECIDES =
  /^(?:(?:Phó )?Chủ tịch|UBND (?:tỉnh|thành phố)|[ỦU][yỷ] ban nhân dân (?:tỉnh|thành phố)|HĐND|Hội đồng nhân dân|Thường trực|Ban Thường vụ)[^.;:,]*?\s(?:xem xét|quyết định|phê duyệt|cho ý kiến|thông qua|ban hành|ký|trình)(?![\p{L}])/u;
/** "Sở A trực tại bến X; (Sở B) tại bến Y.": the verb is that of the clause before. */
const PART = /^\s+(?:tại|ở)\s[^.;:]{2,80}(?:[.;]|$)/u;
const AT = /\s(?:tại|ở)\s/u;
/** "do Chủ tịch làm Trưởng đoàn, (Trưởng Công an) làm Phó Trưởng đoàn": who sits on it. */
const MEMBER = /^\s+(?:làm|là)\s+(?:Phó\s+)?(?:Trưởng|Đội trưởng|Tổ|Chủ tịch|Thư ký|[Tt]hành viên|[Ủủ]y viên)(?![\p{L}])/u;
/** "…, các cơ quan báo chí phối hợp đưa tin" */
const HELPS = /^\s+(?:cùng\s+)?phối hợp(?!\s+(?:với|cùng|chặt|tốt))(?![\p{L}])/u;

/** "Lập dự toán, (Sở A) chủ trì, hoàn thành …": who does what stands before it. */
const GIVEN_AWAY = /^\s+(?:chủ trì|thực hiện|tham mưu|triển khai|làm đầu mối|chịu trách nhiệm)(?:\s+thực hiện)?\s*[,;.(]/u;

/** Who is charged where a clause starts or by an order. */
function headsOf(passage: string, lookup: NameLookup): NameList[] {
  const starts = clauseStarts(passage).map(({ at, kind }) => ({ at, kind, isBare: kind === "start" }));
  const orders = allMatches(ORDERED, passage).map(({ index, 0: words }) => ({
    at: index + words.length,
    kind: "opener" as const,
    isBare: true,
  }));
  return [...starts, ...orders].flatMap(({ at, kind, isBare }) => {
    const list = readNames(passage, at, lookup, isBare);
    return list && roleOf(passage, list, kind) === "lead" ? [list] : [];
  });
}

/** Who was charged last before an offset. */
const nearest = (heads: readonly NameList[], at: number): NameList | undefined =>
  heads
    .filter(({ end }) => end <= at)
    .sort((a, b) => a.start - b.start)
    .at(-1);

/** "Sở A phải …, Sở B phải …", "Bộ A …, còn Bộ B …": who stands behind a comma with a clause of its own. */
export const nextDoer: Extractor<"assignee"> = {
  id: "next-doer",
  kind: "assignee",
  cues: [",", ";", "và"],
  *extract(passage, context) {
    const commas = allMatches(NEXT, passage);
    if (!commas.length) return;
    const lookup = lookUpNames(passage, context);
    const stops = sentenceStarts(passage);
    let heads: NameList[] | null = null;
    let readUpTo = 0;
    for (const { index: comma, 0: words, groups } of commas) {
      if (comma < readUpTo) continue;
      const isCapital = groups?.capital !== undefined;
      const list = readNames(passage, comma + words.length, lookup, !isCapital);
      if (!list) continue;
      readUpTo = list.end;
      const rest = passage.slice(list.end, list.end + 100);
      const isPart = words.startsWith(";") && groups?.link === undefined;
      if (isPart ? !PART.test(rest) : roleOf(passage, list, "opener") !== "lead" || !startsDutyVerb(rest.trimStart())) continue;
      if (DECIDES.test(passage.slice(list.start)) || MEMBER.test(rest)) continue;
      heads ??= headsOf(passage, lookup);
      // "đồng chí Trần Văn An, Phó Chủ tịch UBND tỉnh": of the name before it
      if (heads.some(({ start, end }) => start < comma && comma < end)) continue;
      const head = nearest(heads, comma);
      // "1. Sở A: / - Lập dự toán, Sở B thẩm định …": who does the first is said in the heading
      const isFirst = heads.some(({ start }) => start === list.start);
      if (!head && (isFirst || !startsDutyVerb(passage) || GIVEN_AWAY.test(rest))) continue;
      const from = Math.max(head?.end ?? 0, stops.filter((stop) => stop <= comma).at(-1) ?? 0);
      const helps = HELPS.test(rest);
      const candidate = { passage, list, comma, link: groups?.link, isCapital: isCapital || helps, head, from };
      if (isPart ? !AT.test(passage.slice(from, comma)) : !isOwnClause(candidate, lookup)) continue;
      if (!helps) heads.push(list);
      yield* toMentions(passage, list, helps ? "coordinating" : "lead", this.id);
    }
  },
};
