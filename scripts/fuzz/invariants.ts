import { isDeepStrictEqual } from "node:util";
import { extractNotice } from "../../lib/extract/index.ts";
import type { Directive, Extraction, FieldSource } from "../../lib/model/directive.ts";
import type { PageText } from "../../lib/model/page-text.ts";
import type { Span } from "../../lib/model/span.ts";

const fieldsOf = ({ leads, coordinating, deadlines, targets, product }: Directive): FieldSource[] => [
  ...[...leads, ...coordinating, ...deadlines, ...targets],
  ...(product ? [product] : []),
];

/** What is wrong with the spans of a reading. */
function spanFaults({ text, mentions, directives }: Extract<Extraction, { status: "directive" }>): string[] {
  const isOutside = ({ start, end }: Span): boolean => start < 0 || end > text.length || start >= end;
  const faults: string[] = [];
  for (const { kind, span } of mentions) if (isOutside(span)) faults.push(`${kind} at ${span.start}–${span.end} is outside`);
  for (const directive of directives) {
    if (isOutside(directive.statement)) faults.push(`${directive.key} stands outside`);
    for (const field of fieldsOf(directive))
      if (field.text !== text.slice(field.span.start, field.span.end).replaceAll("\n", " "))
        faults.push(`${directive.key}: "${field.text}" is not there`);
  }
  for (const kind of ["assignee", "deadline", "target"]) {
    const spans = mentions.filter((mention) => mention.kind === kind).map(({ span }) => span);
    spans.sort((a, b) => a.start - b.start || a.end - b.end);
    for (const [at, span] of spans.entries())
      if (at > 0 && span.start < (spans[at - 1]?.end ?? 0)) faults.push(`two of ${kind} overlap at ${span.start}`);
  }
  return faults;
}

/**
 * What is wrong with the reading of a page, whatever stands on it: a step that failed, offsets out of range, words that are not there,
 * two mentions of a kind over each other, keys given twice, another answer when asked again. An empty list is right.
 */
export function faultsOf(page: PageText): string[] {
  const extraction = extractNotice(page);
  if (!isDeepStrictEqual(extractNotice(page), extraction)) return ["it reads otherwise the second time"];
  if (extraction.status !== "directive") return [];
  const { text, directives, diagnostics } = extraction;
  const faults = [...diagnostics.map(({ stepId, message }) => `${stepId} failed: ${message}`), ...spanFaults(extraction)];
  if (text !== page.blocks.map((block) => block.text).join("\n")) faults.push("the text is not the page's");
  if (new Set(directives.map(({ key }) => key)).size !== directives.length) faults.push("a key is given twice");
  return faults;
}
