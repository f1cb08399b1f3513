import { type AnalyzedNode, deadlinesOf } from "../analyzed-node.ts";
import { SUBMISSION } from "./submission.ts";

/**
 * "Trả lời công văn số 12/CT-TTHT của Cục Thuế hỏi về hóa đơn, Tổng cục Thuế có ý kiến như sau:": the law is explained to who asked;
 * "Bộ X xin trả lời cử tri như sau:".
 */
const ANSWERS =
  /(?:^(?:Trả lời|Phúc đáp)|nhận được)\s(?:(?!Thủ tướng|Chủ tịch)[^;])*?\s(?:hỏi|đề nghị (?:được )?(?:hướng dẫn|giải đáp)|(?:về|nêu) (?:việc |một số )?(?:khó khăn, )?(?:vướng mắc|chính sách))\s|\strả lời(?:\s[^.;:]{1,60})?\snhư sau:\s*$/u;
/** "Phúc đáp công văn của Bộ X về việc lấy ý kiến dự thảo Nghị định, …": what is thought of a draft. */
const GIVES_OPINION = /^(?:Trả lời|Phúc đáp)\s[^;]*?\sý kiến(?=\s)[^;]*?\s[Dd]ự (?:thảo|án)\s/u;
const ORDERS = /(?:^|[.;:,]\s)(?:giao|yêu cầu)\s/iu;
/** Paragraphs from the top in which a letter says what it answers. */
const OPENING = 3;

/** In an answer nobody is charged by what the law has them do: only who is asked outright ("đề nghị Cục Thuế …"), by an opinion only who is ordered. */
export function withoutAnswers(nodes: readonly AnalyzedNode[]): readonly AnalyzedNode[] {
  const top = nodes.slice(0, OPENING);
  const isOpinion = top.some(({ passage }) => GIVES_OPINION.test(passage));
  if (!isOpinion && !top.some(({ passage }) => ANSWERS.test(passage))) return nodes;
  return nodes.map((analyzed) => {
    const { mentions, passage } = analyzed;
    if (isOpinion && ORDERS.test(passage)) return analyzed;
    const asks = !isOpinion && mentions.some(({ kind, extractorId }) => kind === "assignee" && extractorId === "ordered");
    if (asks || (SUBMISSION.test(passage) && deadlinesOf(analyzed).length > 0))
      return { ...analyzed, mentions: mentions.filter(({ extractorId }) => extractorId !== "clause-subject") };
    return { ...analyzed, mentions: [], section: "past" };
  });
}
