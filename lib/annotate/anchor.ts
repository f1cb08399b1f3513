import type { TextPositionSelector, TextQuoteSelector } from "../model/selector.ts";
import { matchQuote, type QuoteMatch } from "./match-quote.ts";

/** What was kept of a passage. */
export interface PassageSelectors {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/**
 * Finds a passage again in a newly read text, cheap to costly: at its old place when its words still stand there with
 * their neighbours, else by its quote. `score` 0..1; `null` when it is gone.
 */
export function anchor(text: string, { quote, position }: PassageSelectors): QuoteMatch | null {
  const { start, end } = position;
  const stands =
    text.slice(start, end) === quote.exact &&
    text.slice(0, start).endsWith(quote.prefix) &&
    text.slice(end, end + quote.suffix.length) === quote.suffix;
  return stands && quote.exact !== "" ? { span: { start, end }, score: 1 } : matchQuote(text, quote, start);
}
