import { LEADER } from "../../../notice/index.ts";
import { allMatches } from "../../../text/all-matches.ts";
import { endsInColon } from "../../../text/ends.ts";
import { IN_CLAUSE } from "../../../text/in-clause.ts";
import { matchAt } from "../../../text/match-at.ts";
import { startsDutyVerb } from "../../names/predicates.ts";

const SAYS_THAT = new RegExp(
  `^(?:(?![^.;:]*(?:khai mạc|mở đầu))[^.;:]{5,160},\\s)?${LEADER}[^.;:,]{0,60}?\\s(?:nhấn mạnh|lưu ý|nêu rõ|chỉ rõ|cho rằng|khẳng định)(?: rằng)?(?:,\\s+|\\s+)`,
  "u",
);
const OWES = new RegExp(
  `(?:các|tỉnh|thành phố|ngành|mỗi|từng|chính quyền|cấp ủy|\\p{Lu}\\p{L}*)(?:\\s${IN_CLAUSE}{2,90}?)?\\s(?:cần|phải)\\s+(?!(?:coi|xem|xác định|nhận thức|thấy|hiểu|là|có quyết tâm|quyết tâm|nỗ lực|giữ|đồng hành)(?![\\p{L}]))`,
  "uy",
);

/**
 * "Phó Thủ tướng nhấn mạnh, Tết này xe đông, tỉnh X cần mở đợt cao điểm …": where the clause starts in which a leader says who must
 * do what; 0 without one. What must be thought or seen is a viewpoint (ANNOTATION, ruling 5).
 */
export function saidDutyStart(words: string): number {
  const opening = SAYS_THAT.exec(words)?.[0].length;
  if (opening === undefined || endsInColon(words)) return 0;
  const [sentence = ""] = /^[^.;:]*/u.exec(words.slice(opening)) ?? [];
  const starts = [opening, ...allMatches(/,\s+/gu, sentence).map(({ index, 0: comma }) => opening + index + comma.length)];
  return starts.find((at) => startsDutyVerb(words.slice(matchAt(OWES, words, at) ?? words.length))) ?? 0;
}
