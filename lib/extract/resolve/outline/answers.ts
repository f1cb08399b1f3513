import { anyOf } from "../../../text/any-of.ts";
import { type AnalyzedNode, deadlinesOf } from "../analyzed-node.ts";
import { SUBMISSION } from "./submission.ts";

/**
 * "Trả lời công văn số 12/CT-TTHT của Cục Thuế hỏi về hóa đơn, Tổng cục Thuế có ý kiến như sau:": the law is explained to who asked;
 * "Bộ X xin trả lời cử tri như sau:".
 */
const ANSWERS = new RegExp(
  anyOf`
    (?:^(?:Trả lời|Phúc đáp)|nhận được)\s(?:(?!Thủ tướng|Chủ tịch)[^;])*?\s(?:hỏi|đề nghị (?:được )?(?:hướng dẫn|giải đáp)|xin (?:ý kiến )?hướng dẫn|(?:(?:về|nêu|phản ánh|báo cáo) (?:việc |một số )?(?:khó khăn, )?)?vướng mắc|(?:về|nêu) (?:việc |một số )?chính sách)\s
    ^(?:Trả lời|Phúc đáp)\s(?:vướng mắc|câu hỏi|thắc mắc)\s
    \strả lời(?:\s[^.;:]{1,60})?\snhư sau:\s*$
  `,
  "u",
);
/** "nhận được công văn số 12 của Công ty Sao Mai về hoàn thuế": a firm or somebody asks about a case of its own. */
const ASKED_BY_FIRM =
  /(?:^(?:Trả lời|Phúc đáp)|nhận được)\s[^;]*?\scủa\s(?:Quý\s)?(?:Công ty|[ÔôBb](?:ng|à)\s\p{Lu}|Doanh nghiệp)/u;
const FIRM = /^(?:quý\s)?(?:công ty|ông|bà|doanh nghiệp)(?![\p{L}])/iu;
/** "Phúc đáp công văn của Bộ X về việc lấy ý kiến dự thảo Nghị định, …": what is thought of a draft. */
const GIVES_OPINION = /^(?:Trả lời|Phúc đáp)\s[^;]*?\sý kiến(?=\s)[^;]*?\s[Dd]ự (?:thảo|án)\s/u;
const ORDERS = /(?:^|[.;:,]\s)(?:giao|yêu cầu)\s/iu;
const IS_ORDERED = /(?:giao|yêu cầu)(?:\scho)?\s+$/iu;
const RECEIVED = /[Tt]rả lời|Phúc đáp|nhận được/u;
/** Paragraphs from the top in which a letter says what it answers. */
const OPENING = 3;

/** "yêu cầu Cục Thuế …", "đề nghị Cục Thuế … trước ngày 30/6"; "đề nghị Cục Thuế căn cứ hồ sơ, thực hiện theo quy định" only ends the answer. */
const isAskedOutright = (analyzed: AnalyzedNode): boolean =>
  analyzed.mentions.some(
    ({ kind, extractorId, span }) =>
      kind === "assignee" &&
      extractorId === "ordered" &&
      (deadlinesOf(analyzed).length > 0 || IS_ORDERED.test(analyzed.passage.slice(0, span.start))),
  );

/** Whether a firm's question is answered, and nobody but the firm is asked for anything. */
const answersFirm = (top: readonly AnalyzedNode[], nodes: readonly AnalyzedNode[]): boolean =>
  top.some(({ passage }) => ASKED_BY_FIRM.test(passage)) &&
  nodes.every(({ passage, mentions }) =>
    mentions.every(({ extractorId, span }) => extractorId !== "ordered" || FIRM.test(passage.slice(span.start, span.end))),
  );

/** In an answer nobody is charged by what the law has them do: only who is asked outright, by an opinion only who is ordered. */
export function withoutAnswers(nodes: readonly AnalyzedNode[]): readonly AnalyzedNode[] {
  const top = nodes.slice(0, OPENING).filter(({ passage }) => RECEIVED.test(passage));
  if (!top.length) return nodes;
  const isOpinion = top.some(({ passage }) => GIVES_OPINION.test(passage));
  if (!isOpinion && !top.some(({ passage }) => ANSWERS.test(passage)) && !answersFirm(top, nodes)) return nodes;
  return nodes.map((analyzed) => {
    const { mentions, passage } = analyzed;
    if (isOpinion && ORDERS.test(passage)) return analyzed;
    const isAsked = !isOpinion && isAskedOutright(analyzed);
    if (isAsked || (SUBMISSION.test(passage) && deadlinesOf(analyzed).length > 0))
      return { ...analyzed, mentions: mentions.filter(({ extractorId }) => extractorId !== "clause-subject") };
    return { ...analyzed, mentions: [], section: "past" };
  });
}
