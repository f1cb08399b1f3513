import type { Span } from "../../lib/model/span.ts";

/** A text whose marks ⟦…⟧ have been taken out, and where they stood. UTF-16 code units, sorted, apart. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Strips the marks: they show expected spans in place and occur in no real text. @throws Error when they do not pair. */
export function readMarked(marked: string): MarkedText {
  const spans: Span[] = [];
  let text = "";
  let start = -1;
  for (const character of marked) {
    if (character === "⟦") {
      if (start >= 0) throw new Error(`a mark inside a mark: ${marked}`);
      start = text.length;
    } else if (character === "⟧") {
      if (start < 0) throw new Error(`a mark ends that never started: ${marked}`);
      spans.push({ start, end: text.length });
      start = -1;
    } else text += character;
  }
  if (start >= 0) throw new Error(`a mark that does not end: ${marked}`);
  return { text, spans };
}

/** The text with marks put around the spans: what a failing test shows. Spans sorted and apart. */
export function mark(text: string, spans: readonly Span[]): string {
  let marked = "";
  let at = 0;
  for (const { start, end } of spans) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}
