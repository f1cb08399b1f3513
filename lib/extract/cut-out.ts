import type { Gazetteer } from "../gazetteer/index.ts";
import type { Diagnostic, Directive, FieldSource, OutlineStep } from "../model/directive.ts";
import type { Mention } from "../model/mention.ts";
import type { Notice } from "../model/notice.ts";
import type { PageText } from "../model/page-text.ts";
import { compareSpans, contains, overlaps, type Span, shift } from "../model/span.ts";
import { buildOutline, type DocumentBlock, isMarkedInternal, type NoticeDocument, readAttributes } from "../notice/index.ts";
import type { ExtractionContext } from "./extractor.ts";
import { analyze, createAnalyst } from "./resolve/analyze.ts";
import { assigneesOf, deadlinesOf, targetsOf } from "./resolve/analyzed-node.ts";
import { pathOf, toAssignee, toDeadline, toTarget } from "./resolve/make-directive.ts";
import { resolveNotice } from "./resolve/resolve-notice.ts";
import { withSuccessions } from "./resolve/successions.ts";

/** Directives and mentions, over the text of a document. */
export interface Found {
  readonly directives: readonly Directive[];
  readonly mentions: readonly Mention[];
}
export const NOTHING_FOUND: Found = { directives: [], mentions: [] };

/** What is known of a page that is no directive notice: what it says of itself, and nothing else. */
export function pageAsNotice(page: PageText, gazetteer: Gazetteer): Notice {
  const nothing = { documentType: null, number: null, issued: null, issuer: null, signer: null };
  return (
    readAttributes(page, gazetteer) ?? {
      medium: "document",
      ...nothing,
      subject: page.source.title,
      isInternal: isMarkedInternal(page),
    }
  );
}

/** Words of a document as a document of their own; its offsets count from the start of the selection. */
function cutOut({ source, text, blocks }: NoticeDocument, selection: Span): NoticeDocument {
  const own = blocks.filter((block) => overlaps(block, selection));
  return {
    source,
    text: text.slice(selection.start, selection.end),
    blocks: own.map((block, index): DocumentBlock => {
      const start = Math.max(block.start, selection.start);
      const end = Math.min(block.end, selection.end);
      const words = text.slice(start, end);
      return { index, text: words, start: start - selection.start, end: end - selection.start, cell: block.cell };
    }),
  };
}

const moved = <F extends FieldSource>(field: F, offset: number): F => ({ ...field, span: shift(field.span, offset) });

/** A directive that was found in the cut-out words, where it stands on the page. */
function placed(directive: Directive, name: string, offset: number, path: readonly OutlineStep[] | null): Directive {
  return {
    ...directive,
    key: `${name}:${directive.key}`,
    origin: "selection",
    path: path ?? directive.path,
    statement: shift(directive.statement, offset),
    leads: directive.leads.map((lead) => moved(lead, offset)),
    coordinating: directive.coordinating.map((body) => moved(body, offset)),
    deadlines: directive.deadlines.map((deadline) => moved(deadline, offset)),
    targets: directive.targets.map((target) => moved(target, offset)),
    product: directive.product && moved(directive.product, offset),
  };
}

/** The words as one task, with the bodies, dates and quantities that are written in them. */
function asOneTask(cut: NoticeDocument, context: ExtractionContext, diagnostics: Diagnostic[]): Found {
  const nodes = analyze(cut.blocks, createAnalyst(context, diagnostics));
  const { text } = cut;
  const directive: Directive = {
    ...{ key: "1", path: [], ordinal: 1, statement: { start: 0, end: text.length }, text: text.replaceAll("\n", " ") },
    leads: nodes.flatMap((node) => assigneesOf(node, "lead").map((m) => toAssignee(text, m, node.offset, "own-text"))),
    coordinating: nodes.flatMap((node) =>
      assigneesOf(node, "coordinating").map((m) => toAssignee(text, m, node.offset, "own-text")),
    ),
    deadlines: nodes.flatMap((node) => deadlinesOf(node).map((m) => toDeadline(text, m, node.offset, "own-text"))),
    targets: nodes.flatMap((node) => targetsOf(node).map((m) => toTarget(text, m, node.offset, "own-text"))),
    product: null,
  };
  const mentions = nodes.flatMap((node) => node.mentions.map((m) => ({ ...m, span: shift(m.span, node.offset) })));
  return { directives: [withSuccessions(directive)], mentions };
}

/** Path of the item in which a passage starts. */
function pathAt({ blocks }: NoticeDocument, from: number, { start }: Span): readonly OutlineStep[] {
  const node = buildOutline(blocks.slice(from)).find(({ block }) => block.start <= start && start <= block.end);
  return node ? pathOf(node) : [];
}

/** The document in which a passage stands. */
export interface PassageContext {
  readonly document: NoticeDocument;
  readonly notice: Notice;
  /** First block of the notice's body; `null` when the page is no notice. */
  readonly bodyFrom: number | null;
  readonly context: ExtractionContext;
  readonly diagnostics: Diagnostic[];
}

/**
 * What a passage gives by itself: directives, else one task that says what stands there. `name` goes before their keys; `isOne`: the
 * passage is one task, whatever else could be read in it.
 */
export function readPassage(
  { document, notice, bodyFrom, context, diagnostics }: PassageContext,
  passage: Span,
  name: string,
  isOne: boolean,
): Found {
  const cut = cutOut(document, passage);
  const zones = { bodies: [{ from: 0, to: cut.blocks.length }], recipients: -1, signature: -1 };
  const byEngine = resolveNotice({ document: cut, notice, zones }, context, diagnostics);
  const [first] = byEngine.directives;
  const isWhole = first !== undefined && contains(first.statement, { start: 0, end: cut.text.length });
  const found = !first || (isOne && !isWhole) ? asOneTask(cut, context, diagnostics) : byEngine;
  const path = bodyFrom === null ? null : pathAt(document, bodyFrom, passage);
  return {
    directives: found.directives.map((directive) => placed(directive, name, passage.start, path)),
    mentions: found.mentions.map((mention) => ({ ...mention, span: shift(mention.span, passage.start) })),
  };
}

/** Both in the order of the text; of mentions that overlap, those of the selection count. */
export const together = (found: Found, own: Found): Found => ({
  directives: [...found.directives, ...own.directives].sort((a, b) => compareSpans(a.statement, b.statement)),
  mentions: [
    ...found.mentions.filter(({ span }) => !own.mentions.some((mention) => overlaps(mention.span, span))),
    ...own.mentions,
  ].sort((a, b) => compareSpans(a.span, b.span)),
});
