import type { Mention } from "../../../model/mention.ts";
import { allMatches } from "../../../text/all-matches.ts";
import { anyOf } from "../../../text/any-of.ts";
import { matchAt } from "../../../text/match-at.ts";
import { LETTERS } from "../../../text/word-edge.ts";
import type { Extractor } from "../../extractor.ts";
import type { NameList } from "../../names/name-list.ts";
import { lookUpNames, type NameLookup } from "../../names/name-lookup.ts";
import { predicateEnd } from "../../names/predicates.ts";
import { readNames } from "../../names/read-names.ts";
import { readUpToVerb } from "../../names/up-to-verb.ts";
import { createSearch } from "../../pattern-search.ts";
import { sentenceStart } from "../../sentences.ts";
import { withOutsiders } from "./outsiders.ts";
import { roleOf, toMentions } from "./window.ts";

const WITH = createSearch(anyOf`
  (?:phối|kết)\s+hợp(?:\s+(?!với|cùng)[${LETTERS}]+){0,3}(?:,\s*[${LETTERS}]+(?:\s+[${LETTERS}]+){0,3})?\s+(?:cùng\s+với|với|cùng) | phối\s+hợp | cùng\s+với
  hiệp\s+đồng(?:\s+chặt\s+chẽ)?\s+với | cùng | tham\s+gia\s+với | có(?<=(?:chủ\s+trì|,)\s+\(?có)\s+sự\s+(?:tham\s+gia|phối\s+hợp)\s+của
  với\s+sự\s+(?:tham\s+gia(?:,\s+phối\s+hợp)?|phối\s+hợp)(?:\s+(?:chặt\s+chẽ|tích\s+cực))?\s+của | chủ\s+trì,?\s+(?:trao\s+đổi,\s+)?thống\s+nhất\s+với
`);

/** "với lực lượng Kiểm lâm (trong các đợt)": in what they work together. */
const IN_WHAT = /^,?\s(?:trong|để|nhằm|và|về|tại|theo|qua|từ|khi)\s/u;

/** "quy chế (phối hợp) lực lượng": what is regulated, not with whom something is done. */
const AS_NOUN = /(?:quy chế|cơ chế|công tác|hiệu quả|sự|nguyên tắc|quan hệ)\s+$/iu;

/** "với Cảng Cửa Lò, Ga Vinh chuẩn bị …": words with capitals behind "với" are a name, whatever its class. */
const PROPER =
  /\p{Lu}{3,}(?=, |\s+và\s)|\p{Lu}[\p{L}\p{M}&-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}&-]*|hàng không|quốc tế)){1,6}(?=\s*[,;.]|\s+\p{Ll})/uy;
const NO_BODY =
  /(?:Nghị|Luật|Quyết định|Chỉ thị|Kế hoạch|Chương trình|Đề án|Thông|Công văn|Công điện|Điều|Chiến lược|Dự án|Tờ trình|Thủ tướng|Phó Thủ tướng|Chính phủ)(?![\p{L}])/uy;

/** "Bộ A chủ trì, Bộ B phối hợp …", "Bộ A chủ trì; …": behind those who take part. */
const LED = /chủ\s+trì[,;]\s+(?:có\s+|giao\s+)?/giu;
const TAKE_PART = /^\s+(?:cùng\s+|là\s+(?:cơ quan|đơn vị)\s+)?(?:phối\s+hợp|tham\s+gia)(?!\s+(?:với|cùng|chặt|tốt))(?![\p{L}])/iu;

function* takingPart(passage: string, lookup: NameLookup, extractorId: string): Generator<Mention<"assignee">> {
  for (const led of allMatches(LED, passage)) {
    const list = readNames(passage, led.index + led[0].length, lookup);
    if (list && TAKE_PART.test(passage.slice(list.end, list.end + 40)))
      yield* toMentions(lookup, list, "coordinating", extractorId);
  }
}

/** A proper name that no lexicon knows, and the names listed behind it. */
function properNames(passage: string, at: number, lookup: NameLookup): NameList | null {
  const end = matchAt(NO_BODY, passage, at) === null ? matchAt(PROPER, passage, at) : null;
  if (end === null) return null;
  const first = { span: { start: at, end }, agencyIds: [] };
  const comma = /^(?:,\s+|\s+và\s+)/u.exec(passage.slice(end, end + 8))?.[0].length ?? 0;
  const more = comma ? (readNames(passage, end + comma, lookup) ?? properNames(passage, end + comma, lookup)) : null;
  return { names: [first, ...(more?.names ?? [])], start: at, end: more?.end ?? end };
}

/** "Cùng với Sở A, (Sở B) rà soát …": behind the comma of words that open a sentence stands the doer; "Phối hợp với …" opens duties. */
const DOER_BEHIND = /^(?:Cùng(?:\sphối\shợp)?(?:\svới)?|Với\ssự\s[^.;:,]{5,40}\scủa)\s$/u;
function withoutDoer(passage: string, list: NameList): NameList {
  const before = passage.slice(sentenceStart(passage, list.start), list.start);
  if (!DOER_BEHIND.test(before) || predicateEnd(passage, list.end + 1) === null) return list;
  const doer = list.names.reduce((last, { span }, i) => (passage.charAt(span.end) === "," ? i + 1 : last), 0);
  return doer > 0 && doer < list.names.length ? { ...list, names: list.names.slice(0, doer) } : list;
}

/** "phối hợp với Bộ Công an, Bộ Tư pháp và các cơ quan liên quan …", "phối hợp chặt chẽ với …", "cùng với …" */
export const coordinatingList: Extractor<"assignee"> = {
  id: "coordinating-list",
  kind: "assignee",
  cues: ["hợp", "hiệp đồng", "cùng", "tham gia", "thống nhất"],
  *extract(passage, context) {
    const lookup = lookUpNames(passage, context);
    yield* takingPart(passage, lookup, this.id);
    for (const found of WITH.matches(passage)) {
      // "tham mưu Y phối hợp với Z": Z works with Y, not with the doer (ANNOTATION, ruling 41)
      if (/tham mưu\s(?:(?!chỉ đạo)[^.;:,]){3,80}$/iu.test(passage.slice(Math.max(0, found.index - 100), found.index))) continue;
      if (/^cùng$/iu.test(found[0]) && /đồng hành\s+$/iu.test(passage.slice(Math.max(0, found.index - 12), found.index)))
        continue;
      const at = found.index + found[0].length;
      const space = /^[\s:]*/u.exec(passage.slice(at))?.[0].length ?? 0;
      const isLoose = /^phối\s+hợp$/iu.test(found[0]);
      if (!space || (isLoose && AS_NOUN.test(passage.slice(Math.max(0, found.index - 20), found.index)))) continue;
      const names = readNames(passage, at + space, lookup) ?? (isLoose ? null : properNames(passage, at + space, lookup));
      const known = isLoose && !names ? null : withOutsiders(passage, at + space, names, lookup);
      const mayGoOn = !isLoose && !(known && IN_WHAT.test(passage.slice(known.end)));
      const list = (mayGoOn ? readUpToVerb(passage, at + space, known, lookup) : null) ?? known;
      // "phối hợp chặt chẽ, thường xuyên với": the words around the names are read up to a comma only
      const isWith = found[0].includes(",") || (list !== null && roleOf(passage, list, null) === "coordinating");
      if (!list || !isWith) continue;
      // "Sở A cùng Sở B đồng chủ trì"
      const role = /^\s+đồng\s+chủ\s+trì/u.test(passage.slice(list.end)) ? "lead" : "coordinating";
      yield* toMentions(lookup, withoutDoer(passage, list), role, this.id);
    }
  },
};
