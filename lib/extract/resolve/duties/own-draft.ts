import type { Mention } from "../../../model/mention.ts";
import { type Span, shift } from "../../../model/span.ts";
import { sentenceStart } from "../../sentences.ts";
import { type AnalyzedNode, assigneesOf, deadlinesOf, targetsOf } from "../analyzed-node.ts";
import { type DirectiveDraft, toAssignee, toDeadline, toTarget, within } from "../make-directive.ts";
import type { Duty } from "./duty.ts";

/** "Cùng với Sở A, (Sở B rà soát …)": those named right before the comma behind which the duty starts take part in it. */
function helpersOf(analyzed: AnalyzedNode, { start, end }: Span): Mention<"assignee">[] {
  const { passage } = analyzed;
  const from = sentenceStart(passage, start);
  const helpers = within(assigneesOf(analyzed, "coordinating"), { start: from, end });
  const last = Math.max(0, ...helpers.flatMap(({ span }) => (span.end <= start ? [span.end] : [])));
  return /^,\s+$/u.test(passage.slice(last, start)) ? helpers : within(helpers, { start, end });
}

/** The draft that a duty's own words give, without what headings pass down. `start`: where its statement starts in the node's passage. */
export function ownDraft(text: string, analyzed: AnalyzedNode, { extent, leads }: Duty, start: number): DirectiveDraft {
  const { node, offset } = analyzed;
  return {
    node,
    statement: shift({ start, end: extent.end }, offset),
    leads: (leads ?? []).map((mention) => toAssignee(text, mention, offset, "own-text")),
    coordinating: helpersOf(analyzed, extent).map((mention) => toAssignee(text, mention, offset, "own-text")),
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
