import { type Plugin, parseAst } from "vite";
import { isEngineSource } from "./engine-sources.ts";
import { nodesFrom, type SyntaxNode, withEdits } from "./syntax.ts";

type Property = "L" | "Lu" | "Ll" | "M" | "N";

/**
 * Where a property is taken exactly: Latin, Greek and Cyrillic, Vietnamese letters among them, and raised or lowered digits. Whether the
 * signs of other scripts count as letters decides nothing in a Vietnamese notice, and under flag `i` each of a class's signs is looked up.
 */
const EXACT = [
  [0x00, 0x2af],
  [0x300, 0x52f],
  [0x1e00, 0x1eff],
  [0x2070, 0x209c],
] as const;
/**
 * Where capitals and small letters are told apart: the letters of Vietnamese, of European names and of the languages of the Central
 * Highlands, Greek and Cyrillic without their old or foreign letters. A class that is longer than a window's match costs each pattern again.
 */
const CASED = [
  [0x00, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x1ea0, 0x1ef9],
] as const;

/** Units that no letter has been given yet part no ranges: no text holds them. */
const isFree = (unit: number): boolean => /^\p{Cn}$/u.test(String.fromCharCode(unit));

function rangesOf(property: Property): string {
  const pattern = new RegExp(`^\\p{${property}}$`, "u");
  const isIn = (unit: number): boolean => pattern.test(String.fromCharCode(unit));
  let ranges = "";
  for (const [first, last] of /^L[ul]$/u.test(property) ? CASED : EXACT) {
    for (let from: number = first; from <= last; from++) {
      if (!isIn(from)) continue;
      let to: number = from;
      for (let next = from + 1; next <= last && (isIn(next) || isFree(next)); next++) if (isIn(next)) to = next;
      ranges += to === from ? String.fromCharCode(from) : `${String.fromCharCode(from)}-${String.fromCharCode(to)}`;
      from = to;
    }
  }
  return ranges;
}

const known = new Map<Property, string>();

function rangesKnown(property: Property): string {
  const ranges = known.get(property) ?? rangesOf(property);
  known.set(property, ranges);
  return ranges;
}

/** An escape with its backslashes (two in a string), a bracket, a property. */
const TOKEN = /\\+(?:p\{(?<property>L(?:u|l|etter)?|M|N(?:umber)?)\}|.)|[[\]]/gsu;
/** compromise writes them out. */
const SHORT: Readonly<Record<string, Property>> = { L: "L", Letter: "L", Lu: "Lu", Ll: "Ll", M: "M", N: "N", Number: "N" };

/** The source of a pattern, or a part of one, as it stands in the code. A part may begin inside a class that another part opened. */
function withRanges(raw: string): string {
  const firstBracket = [...raw.matchAll(TOKEN)].find(([token]) => token === "[" || token === "]")?.[0];
  let isInClass = firstBracket === "]";
  return raw.replace(TOKEN, (token, ...rest) => {
    const { property: name } = rest.at(-1) as { property?: string };
    if (token === "[" || token === "]") isInClass = token === "[";
    const property = name === undefined ? undefined : SHORT[name];
    if (property === undefined) return token;
    return isInClass ? rangesKnown(property) : `[${rangesKnown(property)}]`;
  });
}

const isLiteral = ({ type }: SyntaxNode): boolean => type === "Literal" || type === "TemplateElement";

/** Code whose patterns name their letters one by one where they named a property of Unicode. */
export function withLetterClasses(code: string): string {
  const edits = [...nodesFrom(parseAst(code))].filter(isLiteral).flatMap(({ start, end }) => {
    const raw = code.slice(start, end);
    return raw.includes("\\p{") ? [{ start, end, text: withRanges(raw) }] : [];
  });
  return withEdits(code, edits);
}

const COMPROMISE = /\/node_modules\/compromise\//u;

/**
 * Browsers take 25 µs for each `\p{…}` of a pattern whenever they read it, and 90 where case is ignored: with some three hundred of them
 * in the engine that is most of its start and of the first notice. Ranges of letters take a fifth.
 */
export const letterClasses: Plugin = {
  name: "letter-classes",
  transform: (code, id) =>
    (isEngineSource(id) || COMPROMISE.test(id)) && code.includes("\\p{") ? { code: withLetterClasses(code), map: null } : null,
};
