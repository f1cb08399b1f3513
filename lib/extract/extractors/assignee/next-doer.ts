import { allMatches } from "../../../text/all-matches.ts";
import { anyOf } from "../../../text/any-of.ts";
import type { Extractor } from "../../extractor.ts";
import type { NameList } from "../../names/name-list.ts";
import { lookUpNames, type NameLookup } from "../../names/name-lookup.ts";
import { predicateEnd, startsDutyVerb } from "../../names/predicates.ts";
import { readNames } from "../../names/read-names.ts";
import { sentenceStart } from "../../sentences.ts";
import { MANNER } from "./clause-refusals.ts";
import { type ClauseStart, clauseStarts } from "./clauses.ts";
import { isOwnClause } from "./own-clause.ts";
import { roleOf, toMentions } from "./window.ts";

/** What leads from one doer's clause to the next one's: "còn", "trên cơ sở đó,", "trước ngày 10/12/2026,". */
export const LINK = anyOf`
  còn | riêng(?:\s+(?:đối\s+)?với)? | riêng\s[^.;:,]{3,60}, | đồng thời,? | trong khi | mặt khác,? | (?:trên cơ sở|căn cứ(?: vào)?|sau|từ|tiếp|theo|trong|trong khi|cùng với|bên cạnh|song song với) đó,?
  (?:trước ngày|chậm nhất|trong (?:\d|tháng|quý|năm|thời|vòng)|đến (?:hết|ngày|cuối)|quá thời hạn)[^.;:,]{2,60},
`;

/** What also stands behind commas with a capital. */
const NO_DOER = anyOf`
  Thủ tướng | Chính phủ | Quốc hội | Nhà nước | Luật | Nghị | Quyết định | Thông | Chương | Đề | Dự | Chỉ thị | Kế hoạch
  Công điện | Công văn | Điều | Khoản | Việt | Hà | Nội
`;

/** A comma, a semicolon or "và" behind a year, where a doer may stand next. */
const NEXT = new RegExp(
  String.raw`(?:,|;(?=\s+(?:${LINK}\s|[^.;:,]{3,80}\s(?:tại|ở)\s))|và(?<=\d\svà))\s+(?:(?<link>${LINK})\s+)?(?:đồng chí\s+)?(?=(?<capital>(?:(?:tỉnh|thành phố|xã|phường)\s)?(?!${NO_DOER})\p{Lu})|(?:các|những|chủ đầu tư|nhà thầu|(?:đơn vị )?tư vấn)\s)`,
  "gu",
);

/** Code units of the shortest two clauses. */
const SHORTEST = 50;

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
/** "đẩy nhanh đường dây 500 kV, Nhà máy thủy điện Hòa Bình mở rộng": which one. */
const EXPANDED = /^\s+mở rộng(?:\s+giai đoạn [\dIVX]+)?\s*(?:[,;.]|$)/u;
/** "Thực hiện Công điện …, Chủ tịch UBND thành phố chỉ đạo:": who orders what follows. */
const ANNOUNCES = /^\s+(?:chỉ đạo|giao)\s*:\s*$/u;
/** "…, các cơ quan báo chí phối hợp đưa tin" */
export const HELPS =
  /^\s+(?:(?:cùng\s+|có trách nhiệm\s+)?phối hợp|tham gia(?=\s+(?:thẩm|góp|ý|xây|phối|đóng|theo)))(?!\s+(?:với|cùng|chặt|tốt))(?![\p{L}])/u;

/** "Lập dự toán, (Sở A) chủ trì, hoàn thành …": who does what stands before it. */
const GIVEN_AWAY = /^\s+(?:chủ trì|thực hiện|tham mưu|triển khai|làm đầu mối|chịu trách nhiệm)(?:\s+thực hiện)?\s*[,;.(]/u;

interface Place {
  readonly at: number;
  readonly kind: ClauseStart["kind"];
}

/** Where those who are charged may stand: clause starts, and behind orders. Ascending. */
const placesOf = (passage: string): Place[] =>
  [
    ...clauseStarts(passage),
    ...allMatches(ORDERED, passage).map(({ index, 0: words }) => ({ at: index + words.length, kind: "opener" as const })),
  ].sort((a, b) => a.at - b.at);

/** Who is charged last between two offsets; their names may go on behind them. */
function headBetween(passage: string, places: readonly Place[], from: number, to: number, lookup: NameLookup): NameList | null {
  for (const { at, kind } of places.filter((place) => place.at >= from && place.at < to).reverse()) {
    const list = readNames(passage, at, lookup, kind === "start");
    if (list && roleOf(passage, list, kind) === "lead") return list;
  }
  return null;
}

const NAME_ALONE = /(?:^|[,;:.(]|\snhư(?=\s))\s*(\p{Lu}\S*(?:\s[^\s,;:.()]+){0,5})$/u;
const NEXT_WORD = /(?<=\s)\p{Ll}/gu;
/** "…, Sở A, (Sở B …)": few words and no verb stand between the commas; asked before names are read, which takes longer. */
function isListed(passage: string, comma: number): boolean {
  const name = NAME_ALONE.exec(passage.slice(Math.max(0, comma - 60), comma))?.[1];
  return name !== undefined && allMatches(NEXT_WORD, name).every(({ index }) => predicateEnd(name, index) === null);
}

/** Names behind a comma or semicolon, and the words around them. */
interface Next {
  readonly passage: string;
  readonly comma: number;
  readonly list: NameList;
  /** What stands behind the names. */
  readonly rest: string;
  readonly link: string | undefined;
  readonly isCapital: boolean;
  /** Behind a semicolon a doer may leave out the verb. */
  readonly isPart: boolean;
}

function readNext(passage: string, { index: comma, 0: words, groups }: RegExpExecArray, lookup: NameLookup): Next | null {
  const isCapital = groups?.capital !== undefined;
  const at = comma + words.length;
  const list = readNames(passage, at, lookup, !isCapital || (groups?.link !== undefined && lookup.provinces.has(at)));
  if (!list) return null;
  const link = groups?.link;
  const rest = passage.slice(list.end, list.end + 100);
  return { passage, comma, list, rest, link, isCapital, isPart: words.startsWith(";") && link === undefined };
}

/** Whether the words behind the names say what they have to do; the role is asked for last, since that takes longest. */
function saysDuty({ passage, list, rest, isPart }: Next): boolean {
  if (isPart ? !PART.test(rest) : !startsDutyVerb(rest.trimStart())) return false;
  if (
    DECIDES.test(passage.slice(list.start)) ||
    MEMBER.test(rest) ||
    EXPANDED.test(rest) ||
    MANNER.test(rest) ||
    ANNOUNCES.test(rest)
  )
    return false;
  return isPart || roleOf(passage, list, "opener") === "lead";
}

/** Whether a clause of the one charged before it stands before the comma. */
function followsDuty({ passage, comma, list, rest }: Next, head: NameList | null, places: readonly Place[]): boolean {
  // "đồng chí Trần Văn An, Phó Chủ tịch UBND tỉnh": of the name before it
  if (head) return head.end <= comma;
  // "1. Sở A: / - Lập dự toán, Sở B thẩm định …": who does the first is said in the heading
  const isOpened = places.some((place) => place.at === list.start);
  return !isOpened && startsDutyVerb(passage) && !GIVEN_AWAY.test(rest);
}

/** "Sở A phải …, Sở B phải …", "Bộ A …, còn Bộ B …": who stands behind a comma with a clause of its own. */
export const nextDoer: Extractor<"assignee"> = {
  id: "next-doer",
  kind: "assignee",
  cues: [",", ";", "và"],
  *extract(passage, context) {
    const commas = passage.length < SHORTEST ? [] : allMatches(NEXT, passage);
    if (!commas.length) return;
    const lookup = lookUpNames(passage, context);
    let places: Place[] | null = null;
    let last: NameList | null = null;
    let readUpTo = 0;
    for (const found of commas) {
      const comma = found.index;
      const next = comma < readUpTo || isListed(passage, comma) ? null : readNext(passage, found, lookup);
      if (!next) continue;
      readUpTo = next.list.end;
      if (!saysDuty(next)) continue;
      places ??= placesOf(passage);
      const head: NameList | null = headBetween(passage, places, last?.end ?? 0, comma, lookup) ?? last;
      if (!followsDuty(next, head, places)) continue;
      const from = Math.max(head?.end ?? 0, sentenceStart(passage, comma));
      const helps = HELPS.test(next.rest);
      const candidate = { ...next, isCapital: next.isCapital || helps, head, from };
      if (next.isPart ? !AT.test(passage.slice(from, comma)) : !isOwnClause(candidate, lookup)) continue;
      if (!helps) last = next.list;
      yield* toMentions(lookup, next.list, helps ? "coordinating" : "lead", this.id);
    }
  },
};
