import { expect, it } from "vitest";
import { compareSpans, contains, overlaps, type Span, shift } from "./span.ts";

const span = (start: number, end: number): Span => ({ start, end });

it("a span contains itself and what lies within, not what sticks out", () => {
  expect(contains(span(2, 6), span(2, 6))).toBe(true);
  expect(contains(span(2, 6), span(3, 5))).toBe(true);
  expect(contains(span(2, 6), span(3, 7))).toBe(false);
  expect(contains(span(2, 6), span(1, 4))).toBe(false);
});

it("spans overlap when they share a code unit; touching ones do not", () => {
  expect(overlaps(span(0, 3), span(2, 5))).toBe(true);
  expect(overlaps(span(0, 9), span(2, 3))).toBe(true);
  expect(overlaps(span(0, 3), span(3, 5))).toBe(false);
  expect(overlaps(span(3, 5), span(0, 3))).toBe(false);
});

it("spans are ordered by start, the longer first", () => {
  expect([span(4, 5), span(0, 2), span(0, 9)].sort(compareSpans)).toEqual([span(0, 9), span(0, 2), span(4, 5)]);
});

it("a shifted span keeps its length", () => {
  expect(shift(span(1, 4), 10)).toEqual(span(11, 14));
});
