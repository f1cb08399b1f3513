import { describe, expect, it } from "vitest";
import { OffsetMap } from "./offset-map.ts";

/** "a b" out of "a", two spaces, "b", a soft hyphen. */
const MAP = new OffsetMap([0, 1, 3], [1, 3, 4]);

describe("an offset map", () => {
  it("gives the extent of the source that a span stands for", () => {
    expect(MAP.toSource({ start: 0, end: 3 })).toEqual({ start: 0, end: 4 });
    expect(MAP.toSource({ start: 1, end: 2 })).toEqual({ start: 1, end: 3 });
  });

  it("maps an empty span to an empty one, also at the end", () => {
    expect(MAP.toSource({ start: 2, end: 2 })).toEqual({ start: 3, end: 3 });
    expect(MAP.toSource({ start: 3, end: 3 })).toEqual({ start: 4, end: 4 });
    expect(new OffsetMap([], []).toSource({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });

  it("refuses a span outside the text", () => {
    expect(() => MAP.toSource({ start: 0, end: 4 })).toThrow(RangeError);
    expect(() => MAP.toSource({ start: -1, end: 1 })).toThrow(RangeError);
    expect(() => MAP.toSource({ start: 2, end: 1 })).toThrow(RangeError);
  });

  it("finds the unit that a source offset belongs to, the length behind the last", () => {
    expect([0, 1, 2, 3, 4, 9].map((offset) => MAP.fromSource(offset))).toEqual([0, 1, 1, 2, 3, 3]);
  });
});
