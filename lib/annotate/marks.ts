import type { Directive } from "../model/directive.ts";
import type { Mention } from "../model/mention.ts";
import type { BindingByDirective } from "../model/own-unit.ts";
import type { Span } from "../model/span.ts";
import type { DirectiveReading } from "./annotator-port.ts";
import { rangesOf } from "./ranges.ts";
import type { TextPositions } from "./text-positions.ts";

/** How a mention is painted. */
export type MarkKind = "lead" | "coordinating" | "deadline" | "target" | "mine" | "mine-coordinating";

/** A painted mention. */
export interface Mark {
  readonly kind: MarkKind;
  readonly ranges: readonly Range[];
  /** The directive whose card it opens; `null` when no directive has it. */
  readonly directiveKey: string | null;
}

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The directive that a mention belongs to: one that has it as a field, the nearest below it first, else one whose statement holds it. */
export function directiveOf(span: Span, directives: readonly Directive[]): Directive | null {
  const holds = ({ statement }: Directive): boolean => statement.start <= span.start && span.end <= statement.end;
  const has = ({ leads, coordinating, deadlines, targets }: Directive): boolean =>
    [...leads, ...coordinating, ...deadlines, ...targets].some((field) => sameSpan(field.span, span));
  return directives.find((directive) => holds(directive)) ?? directives.find((directive) => has(directive)) ?? null;
}

/** Whether the mention is the name through which the directive binds the user. */
function isMine({ span }: Mention, directive: Directive | null, bindings: BindingByDirective): boolean {
  const binding = directive && bindings[directive.key];
  if (!directive || !binding) return false;
  const named = binding.role === "lead" ? directive.leads : directive.coordinating;
  return named.some((field) => sameSpan(field.span, span) && field.text === binding.written);
}

function markKindOf(mention: Mention, isOwn: boolean): MarkKind {
  if (mention.kind !== "assignee") return mention.kind;
  const { role } = mention.value;
  return isOwn ? (role === "lead" ? "mine" : "mine-coordinating") : role;
}

/** The marks of a page, in the order of the mentions; mentions without a shown range are left out. */
export function marksOf(
  { mentions, directives, bindings }: Pick<DirectiveReading, "mentions" | "directives" | "bindings">,
  positions: TextPositions,
): Mark[] {
  return mentions
    .map((mention) => {
      const directive = directiveOf(mention.span, directives);
      return {
        kind: markKindOf(mention, isMine(mention, directive, bindings)),
        ranges: rangesOf(positions, mention.span),
        directiveKey: directive?.key ?? null,
      };
    })
    .filter(({ ranges }) => ranges.length > 0);
}
