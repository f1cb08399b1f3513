import type { OutlineNode } from "../../../notice/index.ts";
import { endsInColon } from "../../../text/ends.ts";
import { type AnalyzedNode, assigneesOf, deadlinesOf } from "../analyzed-node.ts";
import { startsDuty } from "../duties/statement.ts";
import { asksForContents, asksForReport, isHeadingOnly } from "./governing.ts";

/** "… hoàn thiện dự thảo theo hướng:": the points below say how it is to become. */
const TOWARDS = /\stheo (?:các )?(?:định )?hướng(?: sau(?: đây)?)?\s*:\s*$/u;
const saysHow = (passage: string): boolean => endsInColon(passage) && TOWARDS.test(passage);

/** A heading of what stands below it. */
export const isTitle = (analyzed: AnalyzedNode): boolean => isHeadingOnly(analyzed) && !saysHow(analyzed.passage);

/** Whether a parent's items are duties; if none is, the parent itself is the duty (ANNOTATION, ruling 32). */
export function hasDutiesBelow(
  { node, passage }: AnalyzedNode,
  byNode: ReadonlyMap<OutlineNode, AnalyzedNode>,
  isItemOf = false,
): boolean {
  const items = node.children.filter((child) => child.mark !== null);
  const isHow = saysHow(passage);
  return (items.length || isItemOf ? items : node.children).some((child) => {
    const analyzed = byNode.get(child);
    return (
      analyzed !== undefined &&
      (assigneesOf(analyzed, "lead").length > 0 ||
        (!isHow && startsDuty(analyzed.passage)) ||
        hasDutiesBelow(analyzed, byNode, true))
    );
  });
}

/** "…, bảo đảm các yêu cầu sau:": what follows is how, the duty is what stands before. */
const TERMS_BELOW =
  /(?:bảo đảm|đảm bảo|đáp ứng|tuân thủ)\s[^:;.]{0,40}(?:yêu cầu|nguyên tắc|tiêu chí|điều kiện)[^:;.]{0,20}:\s*$/u;
/** "1. Bộ Y tế chỉ đạo …, xong trước ngày …. / - Chỉ đạo …": closed by a full stop, with nothing announced. */
const CLOSED_DUTY = /(?<!(?:sau|sau đây|dưới đây|các nhiệm vụ|nội dung))[.;]\s*$/u;
const SHORTEST_DUTY = 60;

/** Whether an item with items below it is a duty of its own besides: one that names its doer, and announces only on what terms, or nothing. */
export function isDutyAboveItems(analyzed: AnalyzedNode): boolean {
  const { node, passage, section } = analyzed;
  if (!node.mark || section === "past" || section === "purpose" || section === "objective") return false;
  const leads = assigneesOf(analyzed, "lead");
  // "b) Rà soát …, hoàn thành trước ngày …. / - Riêng …": a day of its own says so as well
  const isDated = leads.length === 0 && startsDuty(passage) && deadlinesOf(analyzed).length > 0;
  if ((leads.length === 0 && !isDated) || passage.length < SHORTEST_DUTY) return false;
  return TERMS_BELOW.test(passage) || CLOSED_DUTY.test(passage);
}

function* ancestors(node: OutlineNode): Generator<OutlineNode> {
  for (let at = node.parent; at; at = at.parent) yield at;
}

/** An announcer whose points are no duties is the duty itself: its points are not read again. */
function isParentDuty(node: OutlineNode, byNode: ReadonlyMap<OutlineNode, AnalyzedNode>): boolean {
  const analyzed = byNode.get(node);
  return (
    analyzed !== undefined &&
    endsInColon(analyzed.passage) &&
    (node.mark !== null || asksForReport(analyzed)) &&
    (assigneesOf(analyzed, "lead").length > 0 || saysHow(analyzed.passage)) &&
    !isTitle(analyzed) &&
    (asksForContents(analyzed) || !hasDutiesBelow(analyzed, byNode))
  );
}

/** Whether an item above it is the duty that the node's words belong to. */
export const isPartOfDuty = (node: OutlineNode, byNode: ReadonlyMap<OutlineNode, AnalyzedNode>): boolean =>
  node.mark !== null && [...ancestors(node)].some((above) => isParentDuty(above, byNode));
