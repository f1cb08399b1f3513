/** W3C Web Annotation Data Model, section 4.2.4. `prefix` and `suffix` may be empty at the text's ends. */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C Web Annotation Data Model, section 4.2.5; UTF-16 code units over the page's text (blocks joined by "\n"). */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

/** Code units of context kept on each side of a quote. */
export const QUOTE_CONTEXT = 64;

/** Both selectors of a span over `text`. */
export function describeSpan(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  context: number = QUOTE_CONTEXT,
): { readonly quote: TextQuoteSelector; readonly position: TextPositionSelector } {
  return {
    quote: {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - context), start),
      suffix: text.slice(end, end + context),
    },
    position: { type: "TextPositionSelector", start, end },
  };
}
