import type { TextQuoteSelector } from "../model/selector.ts";
import type { Span } from "../model/span.ts";

/** A place where a quote was found. `score` 0..1, 1 is the same words in the same surroundings. */
export interface QuoteMatch {
  readonly span: Span;
  readonly score: number;
}

/** Weights of the words, of what stands before and after them, and of the place: they add up to 1. */
const WEIGHTS = { quote: 0.55, prefix: 0.2, suffix: 0.2, position: 0.05 };
/** Shorter quotes are found only word for word: nearly everything resembles them. */
const SHORTEST_APPROXIMATE = 20;
/** Share of a quote's code units that may differ. */
const MOST_ERRORS = 0.1;
/** Candidate places looked at; a text full of the same words must not freeze the page. */
const MOST_CANDIDATES = 200;

function sharedSuffixLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

function sharedPrefixLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Score of a place, `likeness` 0..1 being that of its words to the quote's. */
function scoreAt(text: string, quote: TextQuoteSelector, span: Span, likeness: number, expected: number | null): number {
  const before = text.slice(Math.max(0, span.start - quote.prefix.length), span.start);
  const after = text.slice(span.end, span.end + quote.suffix.length);
  const distance = expected === null ? 1 : Math.abs(span.start - expected) / Math.max(1, text.length);
  return (
    WEIGHTS.quote * likeness +
    WEIGHTS.prefix * share(sharedSuffixLength(before, quote.prefix), quote.prefix.length) +
    WEIGHTS.suffix * share(sharedPrefixLength(after, quote.suffix), quote.suffix.length) +
    WEIGHTS.position * (1 - Math.min(1, distance))
  );
}

function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  if (words === "") return starts;
  for (let at = text.indexOf(words); at >= 0 && starts.length < MOST_CANDIDATES; at = text.indexOf(words, at + 1))
    starts.push(at);
  return starts;
}

/**
 * Where `pattern` ends best in `text` with at most `mostErrors` insertions, deletions and substitutions, and how many
 * (Sellers' algorithm with the cut-off of Ukkonen). `null` when there is no such place.
 */
function bestApproximateEnd(
  text: string,
  pattern: string,
  mostErrors: number,
): { readonly end: number; readonly errors: number } | null {
  const column = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  let best: { end: number; errors: number } | null = null;
  let last = Math.min(mostErrors, pattern.length);
  for (let at = 0; at < text.length; at++) {
    let diagonal = 0;
    const limit = Math.min(last + 1, pattern.length);
    for (let i = 1; i <= limit; i++) {
      const above = column[i] ?? 0;
      const cost = pattern[i - 1] === text[at] ? diagonal : 1 + Math.min(diagonal, above, column[i - 1] ?? 0);
      diagonal = above;
      column[i] = Math.min(cost, mostErrors + 1);
    }
    for (last = limit; last > 0 && (column[last] ?? 0) > mostErrors; ) last--;
    for (let i = last + 1; i <= Math.min(last + 2, pattern.length); i++) column[i] = mostErrors + 1;
    const errors = column[pattern.length] ?? 0;
    if (last === pattern.length && (best === null || errors < best.errors)) best = { end: at + 1, errors };
  }
  return best;
}

const reversed = (text: string): string => text.split("").reverse().join("");

/** The place most like the quote, allowing for a tenth of its code units; `null` when nothing is that like. */
function matchApproximately(text: string, quote: TextQuoteSelector, expected: number | null): QuoteMatch | null {
  const { exact } = quote;
  if (exact.length < SHORTEST_APPROXIMATE) return null;
  const mostErrors = Math.floor(exact.length * MOST_ERRORS);
  const found = bestApproximateEnd(text, exact, mostErrors);
  if (!found) return null;
  // The same search backwards from the end gives the start.
  const from = Math.max(0, found.end - exact.length - mostErrors);
  const back = bestApproximateEnd(reversed(text.slice(from, found.end)), reversed(exact), mostErrors);
  const span = { start: found.end - (back?.end ?? exact.length), end: found.end };
  return { span, score: scoreAt(text, quote, span, 1 - found.errors / exact.length, expected) };
}

/**
 * The place of a quote in `text`: of the places with its very words the one whose surroundings agree best, else the most
 * like one. `expected`: where it used to start, `null` when not known. `null` when it is gone.
 */
export function matchQuote(text: string, quote: TextQuoteSelector, expected: number | null): QuoteMatch | null {
  let best: QuoteMatch | null = null;
  for (const start of occurrences(text, quote.exact)) {
    const span = { start, end: start + quote.exact.length };
    const score = scoreAt(text, quote, span, 1, expected);
    if (!best || score > best.score) best = { span, score };
  }
  return best ?? matchApproximately(text, quote, expected);
}
