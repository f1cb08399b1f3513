import type { Gazetteer } from "../gazetteer/index.ts";
import type { Diagnostic, Directive, Extraction, FieldSource, OutlineStep } from "../model/directive.ts";
import type { Mention } from "../model/mention.ts";
import type { Notice } from "../model/notice.ts";
import type { PageText } from "../model/page-text.ts";
import { compareSpans, contains, overlaps, type Span, shift } from "../model/span.ts";
import {
  buildOutline,
  type DocumentBlock,
  isMarkedInternal,
  type NoticeDocument,
  readAttributes,
  readNotice,
  toDocument,
} from "../notice/index.ts";
import type { ExtractionContext } from "./extractor.ts";
import { analyze, createAnalyst } from "./resolve/analyze.ts";
import { assigneesOf, deadlinesOf, targetsOf } from "./resolve/analyzed-node.ts";
import { pathOf, toAssignee, toDeadline, toTarget } from "./resolve/make-directive.ts";
import { resolveNotice } from "./resolve/resolve-notice.ts";
import { withSuccessions } from "./resolve/successions.ts";

/** A statement of which this share is selected counts as selected: edges are hard to hit. */
const SHARE = 0.8;

interface Found {
  readonly directives: readonly Directive[];
  readonly mentions: readonly Mention[];
}
const NOTHING: Found = { directives: [], mentions: [] };

/** The selection without the white space at its ends; `null` when nothing is left. */
function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  return from < to ? { start: from, end: to } : null;
}

/** What is known of a page that is no directive notice: what it says of itself, and nothing else. */
function pageAsNotice(page: PageText, gazetteer: Gazetteer): Notice {
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

/** The selected words as a document of their own; its offsets count from the start of the selection. */
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

const isSelected = ({ statement }: Directive, selection: Span): boolean => {
  const shared = Math.min(statement.end, selection.end) - Math.max(statement.start, selection.start);
  return shared >= SHARE * (statement.end - statement.start);
};

const moved = <F extends FieldSource>(field: F, offset: number): F => ({ ...field, span: shift(field.span, offset) });

/** A directive that was found in the cut-out words, where it stands on the page. */
function placed(directive: Directive, id: number, offset: number, path: readonly OutlineStep[] | null): Directive {
  return {
    ...directive,
    key: `selection${id}:${directive.key}`,
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

/** The selected words as one task, with the bodies, dates and quantities that are written in them. */
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

/** Path of the item in which the selection starts. */
function pathAt({ blocks }: NoticeDocument, from: number, { start }: Span): readonly OutlineStep[] {
  const node = buildOutline(blocks.slice(from)).find(({ block }) => block.start <= start && start <= block.end);
  return node ? pathOf(node) : [];
}

/** What the selected words give by themselves: directives, else one task that says what is selected. */
function readCutOut(
  document: NoticeDocument,
  notice: Notice,
  selection: Span,
  context: ExtractionContext,
  diagnostics: Diagnostic[],
): Found {
  const cut = cutOut(document, selection);
  const zones = { bodies: [{ from: 0, to: cut.blocks.length }], recipients: -1, signature: -1 };
  const byEngine = resolveNotice({ document: cut, notice, zones }, context, diagnostics);
  return byEngine.directives.length > 0 ? byEngine : asOneTask(cut, context, diagnostics);
}

const isField = (span: Span, directives: readonly Directive[]): boolean =>
  directives.some(({ leads, coordinating, deadlines, targets }) =>
    [...leads, ...coordinating, ...deadlines, ...targets].some((field) => contains(field.span, span)),
  );

/** Both in the order of the text; of mentions that overlap, those of the selection count. */
const together = (found: Found, own: Found): Found => ({
  directives: [...found.directives, ...own.directives].sort((a, b) => compareSpans(a.statement, b.statement)),
  mentions: [
    ...found.mentions.filter(({ span }) => !own.mentions.some((mention) => overlaps(mention.span, span))),
    ...own.mentions,
  ].sort((a, b) => compareSpans(a.span, b.span)),
});

/**
 * Reads the words that the reader has selected: directives in them that reading the page finds, else those that the words give
 * by themselves, else one task that says what is selected. What the words do not state stays open. With `alone` nothing else
 * of the page is given. Never throws.
 */
export function readSelection(page: PageText, gazetteer: Gazetteer): Extraction {
  const read = readNotice(page, gazetteer);
  const document = read?.document ?? toDocument(page);
  const { alone = false, id = 0 } = page.selection ?? {};
  const selection = page.selection ? trimmed(document.text, page.selection) : null;
  if (!selection) return { status: "not-directive", notice: null };
  const notice = read?.notice ?? pageAsNotice(page, gazetteer);
  const diagnostics: Diagnostic[] = [];
  const context = { referenceDate: notice.issued, gazetteer, isTimeField: false };
  const found = read ? resolveNotice(read, context, diagnostics) : NOTHING;
  const inside = found.directives.filter((directive) => isSelected(directive, selection));
  const path = read ? pathAt(document, read.zones.bodies[0]?.from ?? 0, selection) : null;
  const cut = inside.length > 0 ? NOTHING : readCutOut(document, notice, selection, context, diagnostics);
  const own: Found = {
    directives: cut.directives.map((directive) => placed(directive, id, selection.start, path)),
    mentions: cut.mentions.map((mention) => ({ ...mention, span: shift(mention.span, selection.start) })),
  };
  const selected = inside.length > 0 ? inside : own.directives;
  const { directives, mentions } = together(alone ? { ...found, directives: inside } : found, own);
  const isKept = ({ span }: Mention): boolean => !alone || overlaps(span, selection) || isField(span, selected);
  const shown = { directives, mentions: mentions.filter(isKept) };
  return { status: "directive", notice, text: document.text, ...shown, diagnostics, selected: selected.map(({ key }) => key) };
}
