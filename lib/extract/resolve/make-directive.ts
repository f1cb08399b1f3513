import type {
  Directive,
  DirectiveAssignee,
  DirectiveDeadline,
  DirectiveTarget,
  FieldOrigin,
  FieldSource,
  OutlineStep,
} from "../../model/directive.ts";
import type { Mention } from "../../model/mention.ts";
import { outlinePath, PARAGRAPH } from "../../model/outline-path.ts";
import { contains, type Span, shift } from "../../model/span.ts";
import type { OutlineNode } from "../../notice/index.ts";
import { withoutRepeats } from "../refiners/recurring-day.ts";

/** A directive before its place in the item is counted. Spans are over the document's text. */
export type DirectiveDraft = Omit<Directive, "key" | "ordinal" | "path" | "text"> & { readonly node: OutlineNode };

/** A mention over the document's text, with where the directive has it from. */
export const sourced = <K extends "assignee" | "deadline" | "target">(
  text: string,
  mention: Mention<K>,
  offset: number,
  origin: FieldOrigin,
): FieldSource => {
  const span = shift(mention.span, offset);
  return { text: text.slice(span.start, span.end), span, origin };
};

export function toAssignee(text: string, mention: Mention<"assignee">, offset: number, origin: FieldOrigin): DirectiveAssignee {
  return { ...sourced(text, mention, offset, origin), agencyIds: mention.value.agencyIds };
}
export function toDeadline(text: string, mention: Mention<"deadline">, offset: number, origin: FieldOrigin): DirectiveDeadline {
  return { ...sourced(text, mention, offset, origin), value: mention.value };
}
export function toTarget(text: string, mention: Mention<"target">, offset: number, origin: FieldOrigin): DirectiveTarget {
  return { ...sourced(text, mention, offset, origin), value: mention.value };
}

export const within = <M extends { readonly span: Span }>(mentions: readonly M[], extent: Span): M[] =>
  mentions.filter(({ span }) => contains(extent, span));

/** Steps from the outermost item to the node; paragraphs that announce leave no step. */
export function pathOf(node: OutlineNode): OutlineStep[] {
  const steps: OutlineStep[] = [];
  for (let at: OutlineNode | null = node; at; at = at.parent) {
    if (at.mark) steps.unshift({ label: at.mark.label, ordinal: at.ordinal });
    else if (at === node) steps.unshift({ label: PARAGRAPH, ordinal: at.ordinal });
  }
  return steps;
}

/** The document's own words; rules read them with usual signs and spaces. */
const wordsAt = (text: string, { start, end }: Span): string => text.slice(start, end).replaceAll("\n", " ");

/** Drafts in document order, with their keys: the same item's directives are counted from 1. */
export function numberDirectives(text: string, drafts: readonly DirectiveDraft[]): Directive[] {
  const counts = new Map<string, number>();
  const written = <F extends FieldSource>(field: F): F => ({ ...field, text: wordsAt(text, field.span) });
  return [...drafts]
    .sort((a, b) => a.statement.start - b.statement.start)
    .map(({ node, statement, leads, coordinating, deadlines, targets, product }) => {
      const path = pathOf(node);
      const place = outlinePath(path);
      const ordinal = (counts.get(place) ?? 0) + 1;
      counts.set(place, ordinal);
      return {
        key: `${place}#${ordinal}`,
        path,
        ordinal,
        text: wordsAt(text, statement),
        statement,
        leads: leads.map(written),
        coordinating: coordinating.map(written),
        deadlines: withoutRepeats(deadlines).map(written),
        targets: targets.map(written),
        product: product && written(product),
      };
    });
}
