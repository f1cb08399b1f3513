import { expect, it } from "vitest";
import { withCodeUnitPatterns } from "./code-unit-patterns.ts";

const changed = (code: string): string => withCodeUnitPatterns(code, "rule.ts");

it.each([
  ["/[^.;]{3,80}?\\s/u", "/[^.;]{3,80}?\\s/"],
  ["/ủy/iuy.test(text)", "/ủy/iy.test(text)"],
  ['new RegExp(`(?:giao|trình)[^.;]+`, "giu")', 'new RegExp(`(?:giao|trình)[^.;]+`, "gi")'],
  ['new RegExp(source, "u")', 'new RegExp(source, "")'],
])("%s goes by code units", (code, expected) => {
  expect(changed(code)).toBe(expected);
});

it.each([
  "/\\p{So}+/u",
  "/[\\P{Lu}]/u",
  "/[\\u{1f525}]/u",
  "/🔥/u",
  "/a/i",
  "new RegExp(source, flags)",
  "new Map(entries, 'u')",
  "const words = 'u';",
])("%s stays", (code) => {
  expect(changed(code)).toBe(code);
});

it.each(["'\\\\p{So}'", "`(?:a|\\\\u{1f525})`", "String.raw`\\P{Lu}`"])(
  "%s, a part of a pattern that would come to mean something else, is told with its module",
  (code) => {
    expect(() => changed(`new RegExp(${code}, "u")`)).toThrow(/rule\.ts: .* needs flag u/u);
  },
);
