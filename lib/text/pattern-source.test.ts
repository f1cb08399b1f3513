import { expect, it } from "vitest";
import { type Alternatives, readPattern } from "./pattern-source.ts";

/** The parts as written again: groups in round brackets, what has no width as "", bounds behind. */
const show = (alternatives: Alternatives): string =>
  [...alternatives]
    .map((parts) =>
      [...parts]
        .map(({ atom, group, canBeLeftOut, most }) => {
          const own = group ? `(${show(group)})` : `<${atom}>`;
          return `${own}${canBeLeftOut ? "?" : ""}${most === 1 ? "" : most}`;
        })
        .join(""),
    )
    .join("|");

it.each([
  ["bộ", "<b><ộ>"],
  ["a|b", "<a>|<b>"],
  ["\\s+\\d{1,3}", "<\\s>Infinity<\\d>3"],
  ["[a\\]b]*x?", "<[a\\]b]>?Infinity<x>?"],
  ["[{(]{2,}", "<[{(]>Infinity"],
  ["\\p{Lu}\\p{L}*?", "<\\p{Lu}><\\p{L}>?Infinity"],
  ["\\u1e00\\x41\\u{1F600}\\k<a>", "<\\u1e00><\\x41><\\u{1F600}><\\k<a>>"],
  ["\\(\\?\\\\", "<\\(><\\?><\\\\>"],
  ["(?:a|b)+(?<n>c)(d)", "(<a>|<b>)Infinity(<c>)(<d>)"],
  ["(?=a)(?!b)(?<=c)(?<!d)e", "<><><><><e>"],
  ["^a$", "<><a><>"],
  ["(?:a(?:b|c){0,2})?", "(<a>(<b>|<c>)?2)?"],
])("%s is read as %s", (source, expected) => {
  expect(show(readPattern(source))).toBe(expected);
});
