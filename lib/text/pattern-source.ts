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

/** How long an escape is that does not end behind its second character. */
const LONG_ESCAPE = /\\(?:[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2})/iuy;
const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/uy;

function written(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? "";
}

/** The end of the escape, class or character at `at`. Patterns are read as the engine starts: signs are looked at one by one. */
function endOfAtom(source: string, at: number): number {
  const character = source[at] ?? "";
  if (character === "\\") {
    const kind = source[at + 1] ?? "";
    return at + (("pPkux".includes(kind) && written(LONG_ESCAPE, source, at).length) || 2);
  }
  if (character !== "[") return at + 1;
  let end = at + 1;
  while (end < source.length && source[end] !== "]") end += source[end] === "\\" ? 2 : 1;
  return end + 1;
}

/** The length of "(", "(?:", "(?<name>" or of what opens a lookaround. */
function openingLength(source: string, at: number): number {
  if (source[at + 1] !== "?") return 1;
  if (source[at + 2] !== "<") return 3;
  return "=!".includes(source[at + 3] ?? "") ? 4 : source.indexOf(">", at) + 1 - at;
}

function mostOf(quantifier: string): number {
  if (quantifier.startsWith("?")) return 1;
  const [, least = "", comma = "", most = ""] = /^\{(\d+)(,?)(\d*)/u.exec(quantifier) ?? [];
  return least === "" || (comma && !most) ? Number.POSITIVE_INFINITY : Number(most || least);
}

function partAt(source: string, at: number): { readonly part: Part; readonly end: number } {
  const character = source[at] ?? "";
  let end = endOfAtom(source, at);
  let atom = character === "^" || character === "$" ? "" : source.slice(at, end);
  let group: Alternatives | null = null;
  if (character === "(") {
    const length = openingLength(source, at);
    const isLookaround = length > 1 && "=!".includes(source[at + length - 1] ?? "");
    const inside = alternativesAt(source, at + length);
    end = inside.end + 1;
    atom = "";
    group = isLookaround ? null : inside.alternatives;
  }
  const quantifier = "*+?{".includes(source[end] ?? " ") ? written(QUANTIFIER, source, end) : "";
  if (quantifier === "") return { part: { atom, group, canBeLeftOut: false, most: 1 }, end };
  const canBeLeftOut = quantifier.startsWith("*") || quantifier.startsWith("?") || quantifier.startsWith("{0");
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
