import { type DocumentBlock, LEADER, type OutlineNode, readMark } from "../../notice/index.ts";
import { startsPredicate } from "../names/predicates.ts";
import type { Analyst } from "./analyze.ts";
import { type AnalyzedNode, assigneesOf } from "./analyzed-node.ts";
import type { DirectiveDraft } from "./make-directive.ts";
import { ownDraft } from "./own-draft.ts";
import { splitDuties, statementStart } from "./split-duties.ts";

/** A leader orders: yêu cầu, giao, chỉ đạo, đề nghị, also told in the past (ANNOTATION, rulings 5, 49). */
const ORDER = new RegExp(
  `${LEADER}(?:(?!đã chỉ đạo|vừa |từng )[^.;:]){0,120}?(?<![\\p{L}])(?:yêu\\s+cầu|giao(?!\\s*(?:dịch|thông|lưu))|chỉ\\s+đạo|đề\\s+nghị)(?![\\p{L}])`,
  "u",
);
/** A leader speaks without ordering, or the story goes on elsewhere. */
const NARRATIVE = new RegExp(
  `^(?:Phát biểu|Tại (?:phiên|cuộc|buổi|hội|đây)|Theo |Báo cáo|Trước đó|Cũng tại|Hội nghị|Phiên họp|Cuộc họp|Kết luận tại|Dự |Cùng dự|Chiều |Sáng |Ngày |${LEADER}[^.]{0,60}?(?:khẳng định|nhấn mạnh|chỉ rõ|cho biết|ghi nhận|đánh giá|cho rằng|nêu rõ|biểu dương|hoan nghênh|nhận định|bày tỏ|nêu|lưu ý))`,
  "u",
);
/** An item of the report that gives duties, or that gives none. */
const DUTY_TOPIC = /^(?:Nhiệm vụ|Giải pháp|Về tổ chức thực hiện)[^:.]{0,80}:/u;
const VIEW_TOPIC = /^(?:Về nhận thức|Về quan điểm|Quan điểm|Nguyên tắc|Kết quả|Tồn tại|Hạn chế)[^:.]{0,60}:/u;
/** A sentence ends in a stop; titles and headings inside the story do not. */
const SENTENCE_END = /[.;:…?!][”"’')\]/]*\s*$/u;
const CAPTION = /^(?:\*|Ảnh|Image|Video|Tác giả|Thực hiện|Nguồn|Theo TTXVN|\*\*Link|#|https?:|\d{1,2}[:h]\d{2})/u;

/** The orders that a news page reports. Between an order and the next narration, sentences with a doer or a verb first go on ordering. */
export function resolveNews(
  text: string,
  blocks: readonly DocumentBlock[],
  analyst: Analyst,
): { readonly drafts: DirectiveDraft[]; readonly telling: readonly AnalyzedNode[] } {
  const drafts: DirectiveDraft[] = [];
  const telling: AnalyzedNode[] = [];
  let isOrdering = false;
  blocks.forEach((block, index) => {
    const mark = readMark(block.text);
    const passage = block.text.slice(mark?.length ?? 0);
    if (CAPTION.test(block.text) || passage.length < 50 || !SENTENCE_END.test(passage) || VIEW_TOPIC.test(passage)) return;
    const order = ORDER.test(passage) || DUTY_TOPIC.test(passage);
    const isAnnouncement =
      /(?:vừa|đã)\s+(?:ký|có|ban hành)[^.]{0,80}(?:Công điện|Chỉ thị|văn bản|Thông báo|Nghị quyết|Quyết định)/iu.test(passage) &&
      index < 4;
    if (isAnnouncement || (!order && NARRATIVE.test(passage))) {
      isOrdering = isAnnouncement;
      return;
    }
    if (!order && !isOrdering) return;
    const node: OutlineNode = { block, mark, parent: null, children: [], ordinal: index + 1, rank: 0 };
    const analyzed: AnalyzedNode = {
      node,
      passage,
      offset: block.start + (mark?.length ?? 0),
      mentions: analyst.mentionsOf(passage),
      section: "duty",
    };
    const leads = assigneesOf(analyzed, "lead");
    if (!leads.length && !order && !startsPredicate(passage)) return;
    isOrdering = true;
    const found = newsDrafts(text, analyzed);
    if (found.length) telling.push(analyzed);
    drafts.push(...found);
  });
  return { drafts, telling };
}

function newsDrafts(text: string, analyzed: AnalyzedNode): DirectiveDraft[] {
  const { passage } = analyzed;
  return splitDuties(passage, assigneesOf(analyzed, "lead")).flatMap((duty, i): DirectiveDraft[] => {
    const { extent, leads } = duty;
    const start = leads || i > 0 ? extent.start : Math.min(orderEnd(passage), extent.end);
    if (extent.end - start < 20) return [];
    return [ownDraft(text, analyzed, duty, start)];
  });
}

function orderEnd(passage: string): number {
  const order = ORDER.exec(passage);
  if (!order) return statementStart(passage);
  const end = order.index + order[0].length;
  return end + (/^[\s,:]*/u.exec(passage.slice(end))?.[0].length ?? 0);
}
