import type { AnalyzedNode } from "./analyzed-node.ts";

/** "Trả lời công văn số 12/CT-TTHT của Cục Thuế hỏi về hóa đơn, Tổng cục Thuế có ý kiến như sau:": the law is explained to who asked. */
const ANSWERS =
  /(?:^(?:Trả lời|Phúc đáp)|nhận được)\s(?:(?!Thủ tướng|Chủ tịch)[^;])*?\s(?:hỏi|đề nghị (?:được )?(?:hướng dẫn|giải đáp))\s/u;
/** Paragraphs from the top in which a letter says what it answers. */
const OPENING = 3;

/** In an answer nobody is charged by what the law has them do: only who is asked outright ("đề nghị Cục Thuế …"). */
export function withoutAnswers(nodes: readonly AnalyzedNode[]): readonly AnalyzedNode[] {
  if (!nodes.slice(0, OPENING).some(({ passage }) => ANSWERS.test(passage))) return nodes;
  return nodes.map((analyzed) => {
    const asks = analyzed.mentions.some(({ kind, extractorId }) => kind === "assignee" && extractorId === "ordered");
    return asks
      ? { ...analyzed, mentions: analyzed.mentions.filter(({ extractorId }) => extractorId !== "clause-subject") }
      : { ...analyzed, mentions: [], section: "past" };
  });
}
