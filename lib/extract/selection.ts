import type { Gazetteer } from "../gazetteer/index.ts";
import type { Diagnostic, Directive, Extraction } from "../model/directive.ts";
import type { Mention } from "../model/mention.ts";
import { type PageText, wholeText } from "../model/page-text.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import { readNotice, toDocument } from "../notice/index.ts";
import { NOTHING_FOUND, pageAsNotice, readPassage, together } from "./cut-out.ts";
import { resolveNotice } from "./resolve/resolve-notice.ts";

/** A statement of which this share is selected counts as selected: edges are hard to hit. */
const SHARE = 0.8;

/** The selection without the white space at its ends; `null` when nothing is left. */
function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  return from < to ? { start: from, end: to } : null;
}

const isSelected = ({ statement }: Directive, selection: Span): boolean => {
  const shared = Math.min(statement.end, selection.end) - Math.max(statement.start, selection.start);
  return shared >= SHARE * (statement.end - statement.start);
};

const isField = (span: Span, directives: readonly Directive[]): boolean =>
  directives.some(({ leads, coordinating, deadlines, targets }) =>
    [...leads, ...coordinating, ...deadlines, ...targets].some((field) => contains(field.span, span)),
  );

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
  const found = read ? resolveNotice(read, context, diagnostics) : NOTHING_FOUND;
  const inside = found.directives.filter((directive) => isSelected(directive, selection));
  const bodyFrom = read ? (read.zones.bodies[0]?.from ?? 0) : null;
  const around = { document, notice, bodyFrom, context, diagnostics };
  const own = inside.length > 0 ? NOTHING_FOUND : readPassage(around, selection, `selection${id}`, false);
  const selected = inside.length > 0 ? inside : own.directives;
  const { directives, mentions } = together(alone ? { ...found, directives: inside } : found, own);
  const isKept = ({ span }: Mention): boolean => !alone || overlaps(span, selection) || isField(span, selected);
  const shown = { directives, mentions: mentions.filter(isKept) };
  return { status: "directive", notice, text: wholeText(page), ...shown, diagnostics, selected: selected.map(({ key }) => key) };
}
