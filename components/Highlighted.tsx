import { Fragment } from "react";
import type { Span } from "../lib/model/span.ts";

/** Text with the found words marked. `spans`: UTF-16 code units of `text`, sorted, not overlapping. */
export function Highlighted({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }) {
  let from = 0;
  const pieces = spans.map(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return (
      <Fragment key={start}>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </Fragment>
    );
  });
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}
