import { allMatches } from "../../../text/all-matches.ts";
import { anyOf } from "../../../text/any-of.ts";
import { predicateEnd, startsPredicate } from "../../names/predicates.ts";
import { type AnalyzedNode, assigneesOf } from "../analyzed-node.ts";

/** "Các tổ chức chính trị - xã hội, doanh nghiệp và cộng đồng.": nouns of bodies and which of them, no verb. */
const NOUN_OF_BODIES = new RegExp(
  String.raw`^(?:các\s+)?${anyOf`
    (?:cơ quan,?\s+)?tổ chức(?=\s+${anyOf`
      chính trị | xã hội | phi chính phủ | đoàn thể | tôn giáo | tín dụng | liên quan | có liên quan | quốc tế
    `}(?![\p{L}]))
    cơ quan | đơn vị | địa phương | doanh nghiệp | hội | đoàn thể | cộng đồng | hiệp hội | cá nhân | quân đội
  `}(?<which>(?:\s+[\p{L}–-]+){0,6}?)(?:\s+(?:có\s+)?liên quan)?$`,
  "iu",
);
function isOnlyNouns(passage: string): boolean {
  if (!passage.startsWith("Các ") || !/\.\s*$/u.test(passage)) return false;
  return passage
    .replace(/[\s./]+$/u, "")
    .split(/\s*[,;]\s*(?:và\s+)?|\s+và\s+/u)
    .every((part) => {
      const words = NOUN_OF_BODIES.exec(part)?.groups?.which?.trim().split(/\s+/u);
      return words?.every((word, i) => word === "tổ" || !startsPredicate(words.slice(i).join(" ")));
    });
}

/** "1. Bộ trưởng Bộ Xây dựng, Tổ trưởng.": names alone, with nothing below them, tell who belongs to a board. */
export function isOnlyNames(analyzed: AnalyzedNode): boolean {
  // paragraphs below such an item go on with what else is said
  if (analyzed.node.mark !== null && !analyzed.node.children.some(({ mark }) => mark) && isOnlyNouns(analyzed.passage))
    return true;
  const last = assigneesOf(analyzed, "lead").at(-1);
  if (!last || analyzed.node.children.some(({ mark }) => mark)) return false;
  const rest = analyzed.passage.slice(last.span.end);
  if (OF_AMOUNTS.test(analyzed.passage)) return true;
  if (analyzed.node.mark === null) return false;
  return (
    GETS.test(rest) ||
    OF_FIELD.test(rest) ||
    HELD_BY.test(rest) ||
    tellsWho(analyzed.passage.slice(0, last.span.end), rest) ||
    (analyzed.node.children.length === 0 && /^[\s.;,]*$/u.test(rest))
  );
}
/** "Đơn vị tính: triệu đồng": in what a table counts. */
const OF_AMOUNTS = /^\(?(?:Đơn vị(?: tính)?|ĐVT)\s*:\s*(?:\p{L}+\s?){1,4}\)?\.?$/u;
/** "- Tỉnh Gia Lai: 200 tỷ đồng;", "(1.000 tấn gạo)": what each gets. */
const GETS = /^\s*:\s+\d[\d.,]*\s+(?:(?:triệu|tỷ|nghìn)\s+)?(?:đồng|tấn)(?:\s\p{Ll}+){0,4}[\s.;,]*$/u;
/** "6. Chủ đầu tư: Bộ Xây dựng.", "a) Cơ quan quản lý Chương trình: Bộ Y tế;": who it is, and no verb. */
const BEARER = /^(?:[Cc]ơ quan|[Đđ]ơn vị|[Cc]hủ đầu tư|[Nn]hà đầu tư|[Tt]ổ chức|[Nn]hà thầu)(?![\p{L}])/u;
const WHO = /^[^.;:]{0,60}:\s+(?=\p{Lu}|các\s)(?<who>[^.;:]{3,200})[.;\s]*$/u;
/** "Đào tạo": the second syllable of a name is no verb. */
const VERB_START = /(?<!\p{Lu}\p{Ll}+\s|\p{L})\p{Ll}/gu;
function tellsWho(bearer: string, rest: string): boolean {
  const who = BEARER.test(bearer) ? WHO.exec(rest)?.groups?.who : undefined;
  return who !== undefined && !allMatches(VERB_START, who).some(({ index }) => predicateEnd(who, index) !== null);
}
/** "(đối với bến phà);": what each body of a list looks after. */
const OF_FIELD = /^\s*\(đối với\s[^()]*\)[\s.;,]*$/u;
/** "1. Trưởng Ban Chỉ đạo: Thủ tướng Chính phủ Phạm Minh Chính.": who holds the office. */
const HELD_BY =
  /^\s*:\s+(?:(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à)\s+)?(?:(?:Phó\s+)?(?:Thủ tướng|Chủ tịch|Bộ trưởng|Thứ trưởng|Giám đốc|Lãnh đạo)|\p{Lu}\p{Ll}*\s\p{Lu}\p{Ll}*)(?:,?\s(?:\p{Lu}[\p{L}.]*|tỉnh|thành phố|phủ))*[\s.;]*$/u;
