import type { Directive } from "../model/directive.ts";
import type { MarkedSpan } from "../model/mention.ts";
import type { BindingByDirective } from "../model/own-unit.ts";
import type { Span } from "../model/span.ts";
import type { DirectiveReading } from "./annotator-port.ts";
import { rangesOf } from "./ranges.ts";
import { lastStartingBy, type TextPositions } from "./text-positions.ts";

/** How a mention is painted. */
export type MarkKind = "lead" | "coordinating" | "deadline" | "target" | "mine" | "mine-coordinating";

/** A painted mention. */
export interface Mark {
  readonly kind: MarkKind;
  readonly ranges: readonly Range[];
  /** The directive whose card it opens; `null` when no directive has it. */
  readonly directiveKey: string | null;
}

const placeOf = ({ start, end }: Span): string => `${start}:${end}`;

/**
 * Finds the directive that a mention belongs to: the first whose statement holds it, else the first that has it as a field.
 * A notice of a megabyte has thousands of both.
 */
export function directiveFinder(directives: readonly Directive[]): (span: Span) => Directive | null {
  const byStart = directives.map((directive, index) => ({ ...directive.statement, index, reach: 0 }));
  byStart.sort((a, b) => a.start - b.start || a.index - b.index);
  let reach = 0;
  for (const entry of byStart) {
    reach = Math.max(reach, entry.end);
    entry.reach = reach;
  }
  const byField = new Map<string, Directive>();
  for (const directive of directives) {
    for (const { span } of [...directive.leads, ...directive.coordinating, ...directive.deadlines, ...directive.targets])
      if (!byField.has(placeOf(span))) byField.set(placeOf(span), directive);
  }
  return (span) => {
    let at = lastStartingBy(byStart, span.start);
    let first: number | null = null;
    // Statements before it that all end earlier hold nothing more.
    for (let entry = byStart[at]; entry && entry.reach >= span.end; entry = byStart[--at])
      if (entry.end >= span.end && (first === null || entry.index < first)) first = entry.index;
    return (first === null ? byField.get(placeOf(span)) : directives[first]) ?? null;
  };
}

/** Whether the mention is the name through which the directive binds the user. */
function isMine({ span }: MarkedSpan, directive: Directive | null, bindings: BindingByDirective): boolean {
  const binding = directive && bindings[directive.key];
  if (!directive || !binding) return false;
  const named = binding.role === "lead" ? directive.leads : directive.coordinating;
  return named.some((field) => placeOf(field.span) === placeOf(span) && field.text === binding.written);
}

const OWN_LOOKS: Readonly<Record<string, MarkKind>> = { lead: "mine", coordinating: "mine-coordinating" };

const markKindOf = ({ look }: MarkedSpan, isOwn: boolean): MarkKind => (isOwn ? (OWN_LOOKS[look] ?? look) : look);

/** Marks that are made and painted before the page gets its turn. */
const SLICE_MARKS = 250;

/** The marks of a page, in the order of the text, a slice at a time; mentions without a shown range are left out. */
export function* marksInSlices(
  { mentions, directives, bindings }: Pick<DirectiveReading, "mentions" | "directives" | "bindings">,
  positions: TextPositions,
): Generator<readonly Mark[], void, void> {
  const directiveOf = directiveFinder(directives);
  const inOrder = [...mentions].sort((a, b) => a.span.start - b.span.start);
  for (let at = 0; at < inOrder.length; at += SLICE_MARKS) {
    yield inOrder.slice(at, at + SLICE_MARKS).flatMap((mention) => {
      const ranges = rangesOf(positions, mention.span);
      const directive = directiveOf(mention.span);
      const kind = markKindOf(mention, isMine(mention, directive, bindings));
      return ranges.length > 0 ? [{ kind, ranges, directiveKey: directive?.key ?? null }] : [];
    });
  }
}
