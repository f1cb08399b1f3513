import { unitAt, unitTest } from "./code-units.ts";
import { compileAtOnce } from "./compile-at-once.ts";
import { opensWith } from "./first-units.ts";

const isSpace = unitTest(/\s/u);

/**
 * As `matchAt` of the pattern `\s+(?:a|b|…)` with `behind` at its end, for long lists of which a text meets few: what can begin with
 * the unit behind the white space makes a pattern of its own when that unit is first met. No alternative may begin with white space
 * or be empty; all have the same flags.
 */
export function alternativesBehindSpace(
  alternatives: readonly RegExp[],
  behind: string,
): (text: string, at: number) => number | null {
  let opened: { readonly source: string; readonly opens: (unit: number) => boolean }[] | undefined;
  const flags = `${alternatives[0]?.flags ?? ""}y`;
  const byUnit = new Map<number, RegExp | null>();
  const make = (unit: number): RegExp | null => {
    opened ??= alternatives.map((pattern) => ({ source: pattern.source, opens: opensWith(pattern) }));
    const own = opened.flatMap(({ source, opens }) => (opens(unit) ? [source] : []));
    const pattern = own.length > 0 ? compileAtOnce(new RegExp(`(?:${own.join("|")})${behind}`, flags)) : null;
    byUnit.set(unit, pattern);
    return pattern;
  };
  return (text, at) => {
    const { length } = text;
    let start = at;
    while (start < length && isSpace(unitAt(text, start))) start += 1;
    if (start === at || start === length) return null;
    const unit = unitAt(text, start);
    const known = byUnit.get(unit);
    const pattern = known === undefined ? make(unit) : known;
    if (pattern === null) return null;
    pattern.lastIndex = start;
    return pattern.test(text) ? pattern.lastIndex : null;
  };
}
