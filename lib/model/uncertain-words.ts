import type { Directive } from "./directive.ts";
import type { Notice } from "./notice.ts";
import type { PageText } from "./page-text.ts";
import type { Span } from "./span.ts";

/** The fields of a directive that hang on single words. */
export type DoubtfulField = "leads" | "coordinating" | "deadlines" | "targets" | "statement" | "notice";

/** A doubtful word of a scan that a task hangs on. `span`: over the blocks joined by "\n". */
export interface Doubt {
  readonly field: DoubtfulField;
  readonly span: Span;
  readonly text: string;
}

/** Words of a scan that the recognition is not sure of, over the blocks joined by "\n"; ascending. */
export function uncertainSpans({ blocks }: PageText): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { text, uncertain = [] } of blocks) {
    for (const span of uncertain) spans.push({ start: start + span.start, end: start + span.end });
    start += text.length + 1;
  }
  return spans;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A word with a digit, or all of signs that recognition takes for digits. */
const NUMBER = /\d|^[OolI|./,]+$/u;
const ISSUED = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/giu;

/** Where the head's number and date stand in the text; what the page that links to the file says of them stands nowhere. */
function headSpans({ number, issued }: Notice, text: string): Span[] {
  const spans: Span[] = [];
  const at = number === null ? -1 : text.indexOf(number);
  if (number !== null && at >= 0) spans.push({ start: at, end: at + number.length });
  for (const match of text.matchAll(ISSUED)) {
    const [words, day = "", month = "", year = ""] = match;
    if (`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` !== issued) continue;
    spans.push({ start: match.index, end: match.index + words.length });
    break;
  }
  return spans;
}

/** The cells beside a task in its row of a table: there stand its dates, as far as they could be read. */
function rowSpans({ statement }: Directive, { blocks }: PageText): Span[] {
  const starts: number[] = [];
  let at = 0;
  for (const { text } of blocks) {
    starts.push(at);
    at += text.length + 1;
  }
  const spans = blocks.map(({ text }, i) => ({ start: starts[i] ?? 0, end: (starts[i] ?? 0) + text.length }));
  const own = blocks[spans.findIndex((span) => overlap(span, statement))]?.cell;
  if (!own) return [];
  return spans.filter((_, i) => blocks[i]?.cell?.table === own.table && blocks[i]?.cell?.row === own.row);
}

/**
 * The doubtful words that a task hangs on: in the names of those who must do it, in its dates and quantities, in the number and
 * date of its notice, and numbers anywhere in its words and in its row of a table.
 */
export function doubtsOf(directive: Directive, notice: Notice, page: PageText): Doubt[] {
  const uncertain = uncertainSpans(page);
  if (uncertain.length === 0) return [];
  const text = page.blocks.map((block) => block.text).join("\n");
  const spansOf = (fields: readonly { readonly span: Span }[]): Span[] => fields.map(({ span }) => span);
  const places: readonly (readonly [DoubtfulField, readonly Span[]])[] = [
    ["deadlines", spansOf(directive.deadlines)],
    ["leads", spansOf(directive.leads)],
    ["coordinating", spansOf(directive.coordinating)],
    ["targets", spansOf(directive.targets)],
    ["notice", headSpans(notice, text)],
  ];
  const around = [directive.statement, ...rowSpans(directive, page)];
  return uncertain.flatMap((span) => {
    const words = text.slice(span.start, span.end);
    const place = places.find(([, spans]) => spans.some((own) => overlap(own, span)));
    const isNumber = NUMBER.test(words) && around.some((own) => overlap(own, span));
    const field = place?.[0] ?? (isNumber ? "statement" : null);
    return field === null ? [] : [{ field, span, text: words }];
  });
}

/** The page with these words taken for certain: somebody has compared them with the picture. Spans as in `uncertainSpans`. */
export function withConfirmed(page: PageText, confirmed: readonly Span[]): PageText {
  if (confirmed.length === 0) return page;
  let start = 0;
  const blocks = page.blocks.map((block) => {
    const own = start;
    start += block.text.length + 1;
    const uncertain = block.uncertain?.filter(
      (span) => !confirmed.some((other) => other.start === own + span.start && other.end === own + span.end),
    );
    return uncertain ? { ...block, uncertain } : block;
  });
  return { ...page, blocks };
}
