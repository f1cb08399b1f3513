import { isBullet, type OutlineNode } from "../../../notice/index.ts";
import { type AnalyzedNode, assigneesOf, deadlinesOf } from "../analyzed-node.ts";

/** An opening paragraph behind which the duties start. */
const OPENING =
  /(?:như sau|sau đây|yêu cầu|chỉ đạo|kết luận|ý kiến|giao|thống nhất|quyết nghị|đề nghị|quyết định)(?![\p{L}]).{0,1000}:\s*$/isu;

/** The line behind which all is resolved, also what stands above the items. */
const RESOLVED = /^QUYẾT NGHỊ\s*:?$/u;

/** Nodes before the opening paragraph of an official document: recitals, participants, what was reported. */
export function preambleOf(nodes: readonly AnalyzedNode[]): ReadonlySet<OutlineNode> {
  const firstMarked = nodes.findIndex(({ node }) => node.mark !== null && !isBullet(node.mark));
  const reach = firstMarked < 0 ? nodes.length : firstMarked;
  const openings = nodes.slice(0, reach).flatMap(({ node, passage }, i) => (!node.mark && OPENING.test(passage) ? [i] : []));
  // before numbered items the last opening counts; a letter without items opens once
  const resolved = nodes.slice(0, reach).findIndex(({ passage }) => RESOLVED.test(passage));
  const opening = resolved >= 0 ? resolved : ((firstMarked < 0 ? openings[0] : openings.at(-1)) ?? -1);
  const end = opening >= 0 ? opening : Math.max(firstMarked, 0);
  return new Set(nodes.slice(0, end).map(({ node }) => node));
}

/** Before the opening only a doer counts of whom the text says that it must, or whom it asks to do something by a day. */
export const isOrderedInPreamble = (analyzed: AnalyzedNode): boolean =>
  assigneesOf(analyzed, "lead").some(
    ({ span, extractorId }) =>
      /^\s+(?:cần|phải)\s/u.test(analyzed.passage.slice(span.end, span.end + 8)) ||
      (extractorId === "ordered" && deadlinesOf(analyzed).some((term) => term.span.start > span.end)),
  );
