/** A pattern's source as alternatives of parts in a row. What is not understood is a part of its own. */
export type Alternatives = readonly (readonly Part[])[];

/** One atom with its quantifier. */
export interface Part {
  /** As written: a character, an escape, a class; "" for a group and for what has no width. */
  readonly atom: string;
  /** What a group holds; `null` for any other atom and for lookarounds, `^`, `$`. */
  readonly group: Alternatives | null;
  readonly canBeLeftOut: boolean;
  /** How often at most. */
  readonly most: number;
}

const ESCAPE = /\\(?:[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|.)/isuy;
const CLASS = /\[(?:\\.|[^\]\\])*\]/suy;
const OPENING = /\((?:\?(?:<?[=!]|:|<[^>]+>))?/uy;
const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/uy;

function written(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? "";
}

function mostOf(quantifier: string): number {
  if (quantifier === "" || quantifier.startsWith("?")) return 1;
  const [, least = "", comma = "", most = ""] = /^\{(\d+)(,?)(\d*)/u.exec(quantifier) ?? [];
  return least === "" || (comma && !most) ? Number.POSITIVE_INFINITY : Number(most || least);
}

function partAt(source: string, at: number): { readonly part: Part; readonly end: number } {
  const character = source[at] ?? "";
  let end = at + 1;
  let atom = character;
  let group: Alternatives | null = null;
  if (character === "\\" || character === "[") {
    atom = written(character === "[" ? CLASS : ESCAPE, source, at) || character;
    end = at + atom.length;
  } else if (character === "(") {
    const opening = written(OPENING, source, at);
    const inside = alternativesAt(source, at + opening.length);
    end = inside.end + 1;
    atom = "";
    group = /^\(\?<?[=!]/u.test(opening) ? null : inside.alternatives;
  } else if (character === "^" || character === "$") atom = "";
  const quantifier = written(QUANTIFIER, source, end);
  const canBeLeftOut = /^(?:[*?]|\{0)/u.test(quantifier);
  return { part: { atom, group, canBeLeftOut, most: mostOf(quantifier) }, end: end + quantifier.length };
}

function alternativesAt(source: string, from: number): { readonly alternatives: Alternatives; readonly end: number } {
  const alternatives: Part[][] = [[]];
  let at = from;
  while (at < source.length && source[at] !== ")") {
    if (source[at] === "|") {
      alternatives.push([]);
      at += 1;
      continue;
    }
    const { part, end } = partAt(source, at);
    alternatives.at(-1)?.push(part);
    at = end;
  }
  return { alternatives, end: at };
}

/** Reads a pattern's source, as far as the questions asked of patterns here need it. */
export const readPattern = (source: string): Alternatives => alternativesAt(source, 0).alternatives;
