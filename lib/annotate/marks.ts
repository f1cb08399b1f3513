import type { Directive } from "../model/directive.ts";
import type { Mention } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import { rangesOf } from "./ranges.ts";
import type { TextPositions } from "./text-positions.ts";

/** How a mention is painted. */
export type MarkKind = "lead" | "coordinating" | "deadline" | "target";

/** A painted mention. */
export interface Mark {
  readonly kind: MarkKind;
  readonly ranges: readonly Range[];
  /** The directive whose card it opens; `null` when no directive has it. */
  readonly directiveKey: string | null;
}

const markKindOf = (mention: Mention): MarkKind => (mention.kind === "assignee" ? mention.value.role : mention.kind);

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The directive that a mention belongs to: one that has it as a field, the nearest below it first, else one whose statement holds it. */
export function directiveOf(span: Span, directives: readonly Directive[]): Directive | null {
  const holds = ({ statement }: Directive): boolean => statement.start <= span.start && span.end <= statement.end;
  const has = ({ leads, coordinating, deadlines, targets }: Directive): boolean =>
    [...leads, ...coordinating, ...deadlines, ...targets].some((field) => sameSpan(field.span, span));
  return directives.find((directive) => holds(directive)) ?? directives.find((directive) => has(directive)) ?? null;
}

/** The marks of a page, in the order of the mentions; mentions without a shown range are left out. */
export function marksOf(mentions: readonly Mention[], directives: readonly Directive[], positions: TextPositions): Mark[] {
  return mentions
    .map((mention) => ({
      kind: markKindOf(mention),
      ranges: rangesOf(positions, mention.span),
      directiveKey: directiveOf(mention.span, directives)?.key ?? null,
    }))
    .filter(({ ranges }) => ranges.length > 0);
}
