import { createGazetteer } from "../gazetteer/index.ts";
import type { Diagnostic, Extraction } from "../model/directive.ts";
import { type PageText, wholeText } from "../model/page-text.ts";
import { findSecrecyMark, readAttributes, readNotice } from "../notice/index.ts";
import { resolveNotice } from "./resolve/resolve-notice.ts";
import { readSelection } from "./selection.ts";

export { addPassages, noticeOf, type OwnPassage } from "./passages.ts";

/**
 * Reads a page: what it is and, when it is a directive notice, who must do what by when. Same page, same answer; never throws
 * for any text. A page with a secrecy mark gives nothing but the mark; one without a directive is no directive notice.
 */
export function extractNotice(page: PageText): Extraction {
  const mark = findSecrecyMark(page);
  if (mark) return { status: "secret", mark };
  const gazetteer = createGazetteer();
  if (page.selection) return readSelection(page, gazetteer);
  if (page.source.layout === "attributes") return { status: "attributes-only", notice: readAttributes(page, gazetteer) };
  const read = readNotice(page, gazetteer);
  if (!read) return { status: "not-directive", notice: null };
  const diagnostics: Diagnostic[] = [];
  const context = { referenceDate: read.notice.issued, gazetteer, isTimeField: false };
  const { directives, mentions } = resolveNotice(read, context, diagnostics);
  if (!directives.length) return { status: "not-directive", notice: null };
  return { status: "directive", notice: read.notice, text: wholeText(page), mentions, directives, diagnostics };
}
