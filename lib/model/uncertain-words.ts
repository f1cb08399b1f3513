import type { Directive } from "./directive.ts";
import type { PageText } from "./page-text.ts";
import type { Span } from "./span.ts";

/** Words of a scan that the recognition is not sure of, over the blocks joined by "\n"; ascending. */
export function uncertainSpans({ blocks }: PageText): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { text, uncertain = [] } of blocks) {
    for (const span of uncertain) spans.push({ start: start + span.start, end: start + span.end });
    start += text.length + 1;
  }
  return spans;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Signs that recognition takes for digits, and digits. */
const NUMBER = /[\dOolI|]/u;

/**
 * The doubtful words that a task hangs on: in the names of those who must do it, in its dates and quantities, and numbers anywhere
 * in its words. Spans over the blocks joined by "\n".
 */
export function doubtsOf({ leads, coordinating, deadlines, targets, statement }: Directive, page: PageText): Span[] {
  const uncertain = uncertainSpans(page);
  if (uncertain.length === 0) return [];
  const text = page.blocks.map((block) => block.text).join("\n");
  const fields = [...leads, ...coordinating, ...deadlines, ...targets].map(({ span }) => span);
  return uncertain.filter(
    (doubt) =>
      fields.some((field) => overlap(field, doubt)) ||
      (overlap(statement, doubt) && NUMBER.test(text.slice(doubt.start, doubt.end))),
  );
}

/** Whether a task may be saved only when somebody has compared it with the picture. */
export const needsConfirmation = (directive: Directive, page: PageText): boolean => doubtsOf(directive, page).length > 0;
