import { LEADER } from "../../../notice/index.ts";
import { allMatches } from "../../../text/all-matches.ts";
import { endsInColon } from "../../../text/ends.ts";
import { IN_CLAUSE } from "../../../text/in-clause.ts";
import { matchAt } from "../../../text/match-at.ts";
import { startsDutyVerb } from "../../names/predicates.ts";

const SAYS_THAT = new RegExp(
  `^(?!Bộ trưởng[^.;:,]*\\scho rằng)(?:(?:(?![^.;:]*(?:khai mạc|mở đầu|nguyên nhân|bài học|kết quả|quan điểm))[^.;:]{5,160},\\s)?${LEADER}[^.;:,]{0,60}?\\s(?:nhấn mạnh|lưu ý|nêu rõ|chỉ rõ|cho rằng|khẳng định)(?: rằng)?,?|(?:Cũng t|T)heo ${LEADER}[^.;:,]{0,40},)\\s+`,
  "u",
);
const OWES = new RegExp(
  `(?:các|tỉnh|thành phố|ngành|mỗi|từng|chính quyền|cấp ủy|\\p{Lu}\\p{L}*)(?:${IN_CLAUSE}|,(?=\\s(?:\\p{Lu}|các\\s|ngành|địa phương|chủ tịch))){0,120}?\\s(?:cần|phải)\\s+(?!(?:coi|xem|xác định|nhận thức|thấy|hiểu|là|có quyết tâm|quyết tâm|nỗ lực|giữ|đồng hành)(?![\\p{L}]))`,
  "uy",
);

/** Between clauses; "các bộ, ngành" is one name. */
const COMMA = /(?<!\s(?:bộ|ngành|sở|ban|cấp)),\s+/gu;
const THEREFORE = /(?<=[.;]\s)(?:(?:Chính )?[Vv]ì (?:vậy|thế)|[Dd]o (?:đó|vậy)|[Bb]ởi vậy),?\s+/gu;

/**
 * "Phó Thủ tướng nhấn mạnh, Tết này xe đông, tỉnh X cần mở đợt cao điểm …": where clauses may start in which a leader says who must
 * do what. What must be thought or seen is a viewpoint (ANNOTATION, ruling 5).
 */
export function saidDutyStarts(words: string): number[] {
  const opening = SAYS_THAT.exec(words)?.[0].length;
  if (opening === undefined || endsInColon(words)) return [];
  const [sentence = ""] = /^[^.;:]*/u.exec(words.slice(opening)) ?? [];
  const starts = [
    opening,
    ...allMatches(COMMA, sentence).map(({ index, 0: comma }) => opening + index + comma.length),
    ...allMatches(THEREFORE, words).map(({ index, 0: link }) => index + link.length),
  ];
  return starts.filter((at) => startsDutyVerb(words.slice(matchAt(OWES, words, at) ?? words.length)));
}
