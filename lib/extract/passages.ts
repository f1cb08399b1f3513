import { createGazetteer } from "../gazetteer/index.ts";
import type { Diagnostic, Extraction } from "../model/directive.ts";
import type { Notice } from "../model/notice.ts";
import { type PageText, wholeText } from "../model/page-text.ts";
import type { Span } from "../model/span.ts";
import { readNotice, toDocument } from "../notice/index.ts";
import { type Found, NOTHING_FOUND, pageAsNotice, readPassage, together } from "./cut-out.ts";

/** A passage of which the reader made a task of their own. */
export interface OwnPassage {
  /** Stands before the keys of its directive; the same in every reading. */
  readonly name: string;
  readonly span: Span;
}

/** The notice that a page is, or what a page that is none says of itself. */
export function noticeOf(page: PageText): Notice {
  const gazetteer = createGazetteer();
  return readNotice(page, gazetteer)?.notice ?? pageAsNotice(page, gazetteer);
}

/** Adds one directive for each of these passages to a reading of the page; a page that is no notice then has those alone. */
export function addPassages(page: PageText, read: Extraction, passages: readonly OwnPassage[]): Extraction {
  if (passages.length === 0 || read.status === "secret" || read.status === "attributes-only") return read;
  const gazetteer = createGazetteer();
  const known = readNotice(page, gazetteer);
  const notice = known?.notice ?? pageAsNotice(page, gazetteer);
  const isRead = read.status === "directive";
  const diagnostics: Diagnostic[] = isRead ? [...read.diagnostics] : [];
  const around = {
    document: known?.document ?? toDocument(page),
    notice,
    bodyFrom: known ? (known.zones.bodies[0]?.from ?? 0) : null,
    context: { referenceDate: notice.issued, gazetteer, isTimeField: false },
    diagnostics,
  };
  const found = passages.reduce<Found>(
    (all, { name, span }) => together(all, readPassage(around, span, name, true)),
    isRead ? read : NOTHING_FOUND,
  );
  const base = isRead ? read : { status: "directive" as const, notice, text: wholeText(page) };
  return { ...base, directives: found.directives, mentions: found.mentions, diagnostics };
}
