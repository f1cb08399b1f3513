import { expect, it } from "vitest";
import { describeSpan, QUOTE_CONTEXT } from "./selector.ts";

const TEXT = "Bộ Tài chính báo cáo trước ngày 30/6/2027.";

it("a span is described by its words, the words around it and its place", () => {
  const start = TEXT.indexOf("trước");
  const { quote, position } = describeSpan(TEXT, { start, end: TEXT.length - 1 }, 8);
  expect(quote).toEqual({ type: "TextQuoteSelector", exact: "trước ngày 30/6/2027", prefix: "báo cáo ", suffix: "." });
  expect(position).toEqual({ type: "TextPositionSelector", start, end: TEXT.length - 1 });
});

it("context ends where the text does", () => {
  const { quote } = describeSpan(TEXT, { start: 0, end: TEXT.length });
  expect(quote).toMatchObject({ exact: TEXT, prefix: "", suffix: "" });
});

it("as much context is kept as said, on each side", () => {
  const long = "x".repeat(500);
  const { quote } = describeSpan(long, { start: 200, end: 210 });
  expect([quote.prefix.length, quote.suffix.length]).toEqual([QUOTE_CONTEXT, QUOTE_CONTEXT]);
});
