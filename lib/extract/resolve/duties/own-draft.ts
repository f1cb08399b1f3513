import type { Mention } from "../../../model/mention.ts";
import { shift } from "../../../model/span.ts";
import { type AnalyzedNode, assigneesOf, deadlinesOf, targetsOf } from "../analyzed-node.ts";
import { type DirectiveDraft, toAssignee, toDeadline, toTarget, within } from "../make-directive.ts";
import type { Duty } from "./duty.ts";

/** The draft that a duty's own words give, without what headings pass down. `start`: where its statement starts in the node's passage. */
export function ownDraft(text: string, analyzed: AnalyzedNode, { extent, leads }: Duty, start: number): DirectiveDraft {
  const { node, offset } = analyzed;
  return {
    node,
    statement: shift({ start, end: extent.end }, offset),
    leads: (leads ?? []).map((mention) => toAssignee(text, mention, offset, "own-text")),
    coordinating: within(assigneesOf(analyzed, "coordinating"), extent).map((mention) =>
      toAssignee(text, mention, offset, "own-text"),
    ),
    deadlines: within(deadlinesOf(analyzed), extent).map((mention) => toDeadline(text, mention, offset, "own-text")),
    targets: within(targetsOf(analyzed), extent).map((mention) => toTarget(text, mention, offset, "own-text")),
    product: null,
  };
}

/** Only what is ordered has terms, not the words that lead to it (ANNOTATION, ruling 6). */
export function withoutAsides(analyzed: AnalyzedNode, found: readonly DirectiveDraft[]): AnalyzedNode {
  const { mentions, offset } = analyzed;
  const isOrdered = ({ span }: Mention): boolean =>
    found.some(({ statement }) => span.start + offset >= statement.start && span.end + offset <= statement.end);
  const kept = mentions.filter((mention) => mention.kind !== "deadline" || isOrdered(mention));
  return kept.length === mentions.length ? analyzed : { ...analyzed, mentions: kept };
}
