import type { DirectiveAssignee } from "../../../model/directive.ts";
import type { Span } from "../../../model/span.ts";
import { startsDutyVerb } from "../../names/predicates.ts";
import { sentenceStart } from "../../sentences.ts";
import { type AnalyzedNode, assigneesOf, deadlinesOf } from "../analyzed-node.ts";
import type { Duty } from "../duties/duty.ts";
import { withOpeningDates } from "../duties/opening-dates.ts";
import { ownDraft } from "../duties/own-draft.ts";
import { splitByDeadline } from "../duties/split-by-deadline.ts";
import { splitByOrder } from "../duties/split-by-order.ts";
import { splitDuties } from "../duties/split-duties.ts";
import { statementStart } from "../duties/statement.ts";
import { type DirectiveDraft, toAssignee } from "../make-directive.ts";
import { speaksOn } from "./news-story.ts";
import type { StoryBlock } from "./story-block.ts";

/** "…, Thủ tướng chỉ đạo tại hội nghị sáng nay", "… chỉ đạo về việc cho ý kiến": what follows the verb says where or of what, not what to do. */
const OCCASION =
  /^(?:nhiệm vụ(?: cụ thể)? cho\s[^.;:]*[.]?$|(?:tại|trong cuộc|trong buổi|khi|sau khi|về)\s|(?:việc|công tác)\s(?![^.;:]{3,120}?\s(?:phải|hoàn thành)\s))/u;

/** Nothing behind those named, or but what a paper to them is about: "… vừa chỉ đạo Sở X cùng một số đơn vị về việc …". */
const NO_MORE = /^(?:[\s.;,…]*$|\s+(?:(?:cùng|và)\s[^.;:,]{3,60}?\s)?về việc\s[^.;:]*[.]?$)/u;

export function newsDrafts(text: string, analyzed: StoryBlock, heading: AnalyzedNode | null): DirectiveDraft[] {
  const { passage } = analyzed;
  const deadlines = deadlinesOf(analyzed);
  const leads = assigneesOf(analyzed, "lead");
  const split = splitDuties(passage, leads);
  const duties = withOpeningDates(passage, [...orderOfNobody(analyzed, split[0]), ...split], deadlines)
    .flatMap((duty) => splitByOrder(passage, duty, leads))
    .flatMap((duty) => splitByDeadline(passage, duty, deadlines));
  return duties.flatMap((duty, i): DirectiveDraft[] => {
    const { extent, leads } = duty;
    const isApart = leads !== null || i > 0 || ordersLater(analyzed, extent);
    const start = isApart ? extent.start : Math.min(orderEnd(analyzed), extent.end);
    const told = leads ? passage.slice(leads.at(-1)?.span.end ?? start, extent.end) : passage.slice(start, extent.end);
    // "Thủ tướng nêu rõ, vốn còn nhiều, vì vậy Bộ X phải …": what is said before the doer's clause
    if (!leads && !analyzed.order && speaksOn(passage.slice(start, extent.end))) return [];
    if (extent.end - start < 20 || (leads ? NO_MORE : OCCASION).test(told)) return [];
    // what the sentences before the order tell is none of it
    const from = isApart ? extent.start : orderingSentence(analyzed);
    const own = ownDraft(text, analyzed, { ...duty, extent: { start: from, end: extent.end } }, start);
    if (leads || !heading) return [own];
    const inherit = (role: "lead" | "coordinating"): DirectiveAssignee[] =>
      assigneesOf(heading, role).map((mention) => toAssignee(text, mention, heading.offset, "heading"));
    return [{ ...own, leads: inherit("lead"), coordinating: [...inherit("coordinating"), ...own.coordinating] }];
  });
}

/** "Thủ tướng yêu cầu rà soát các dự án. Bộ X phải …": an order that names nobody before the first doer's sentence. */
function orderOfNobody(analyzed: StoryBlock, first: Duty | undefined): Duty[] {
  const { passage, order } = analyzed;
  const start = orderEnd(analyzed);
  const before = first?.leads ? passage.slice(start, first.extent.start) : "";
  if (!order || !startsDutyVerb(before.replace(/^[“"]/u, ""))) return [];
  const end = sentenceStart(passage, first?.extent.start ?? 0);
  return end > start ? [{ extent: { start, end: passage.slice(0, end).trimEnd().length }, leads: null }] : [];
}

/** "Tổ chức tốt việc lấy ý kiến; giao Ban X …": the clauses before an order that goes on are duties of their own. */
const ordersLater = ({ passage, order }: StoryBlock, { end }: Span): boolean =>
  order !== null && order.start >= end && /^(?:giao|yêu cầu|đề nghị)/u.test(passage.slice(order.start, order.end));

/** Where the sentence starts that orders. */
function orderingSentence({ passage, order }: StoryBlock): number {
  return sentenceStart(passage, order?.start ?? 0);
}

export function orderEnd({ passage, order }: StoryBlock): number {
  if (!order) return statementStart(passage);
  return order.end + (/^[\s,:]*/u.exec(passage.slice(order.end))?.[0].length ?? 0);
}
