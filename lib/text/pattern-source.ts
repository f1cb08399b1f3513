import { unitAt } from "./code-units.ts";

/**
 * A pattern's source as alternatives of parts in a row. What is not understood is a part of its own. Read as it is asked for: of a long
 * pattern the questions need little, and they are asked while the engine starts.
 */
export type Alternatives = Iterable<Iterable<Part>>;

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

const BACKSLASH = 0x5c;
const OPENING = 0x28;
const CLOSING = 0x29;
const BAR = 0x7c;
const CLASS = 0x5b;
const CLASS_END = 0x5d;

/** How long an escape is that does not end behind its second character. */
const LONG_ESCAPE = /\\(?:[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2})/iuy;
const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/uy;

function written(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? "";
}

/** Behind the class that opens at `at`. */
function endOfClass(source: string, at: number): number {
  let end = at + 1;
  while (end < source.length && unitAt(source, end) !== CLASS_END) end += unitAt(source, end) === BACKSLASH ? 2 : 1;
  return end + 1;
}

/** Where the alternative that goes on at `from` ends: at its bar, at the bracket that closes its group, else at `to`. */
function endOfAlternative(source: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const unit = unitAt(source, at);
    if (unit === BACKSLASH) at += 1;
    else if (unit === CLASS) at = endOfClass(source, at) - 1;
    else if (unit === OPENING) depth += 1;
    else if (depth === 0 && (unit === BAR || unit === CLOSING)) return at;
    else if (unit === CLOSING) depth -= 1;
  }
  return to;
}

/** Where the group whose inside begins at `from` closes. */
function endOfGroup(source: string, from: number): number {
  let at = endOfAlternative(source, from, source.length);
  while (source[at] === "|") at = endOfAlternative(source, at + 1, source.length);
  return at;
}

/** The end of the escape, class or character at `at`. */
function endOfAtom(source: string, at: number): number {
  const unit = unitAt(source, at);
  if (unit === BACKSLASH) {
    const kind = source[at + 1] ?? "";
    return at + (("pPkux".includes(kind) && written(LONG_ESCAPE, source, at).length) || 2);
  }
  return unit === CLASS ? endOfClass(source, at) : at + 1;
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
    const close = endOfGroup(source, at + length);
    end = close + 1;
    atom = "";
    group = isLookaround ? null : { [Symbol.iterator]: () => alternativesIn(source, at + length, close) };
  }
  const quantifier = "*+?{".includes(source[end] ?? " ") ? written(QUANTIFIER, source, end) : "";
  if (quantifier === "") return { part: { atom, group, canBeLeftOut: false, most: 1 }, end };
  const canBeLeftOut = quantifier.startsWith("*") || quantifier.startsWith("?") || quantifier.startsWith("{0");
  return { part: { atom, group, canBeLeftOut, most: mostOf(quantifier) }, end: end + quantifier.length };
}

function* partsIn(source: string, from: number, to: number): Generator<Part> {
  for (let at = from; at < to; ) {
    const { part, end } = partAt(source, at);
    yield part;
    at = end;
  }
}

function* alternativesIn(source: string, from: number, to: number): Generator<Iterable<Part>> {
  for (let at = from; at <= to; ) {
    const end = endOfAlternative(source, at, to);
    yield partsIn(source, at, end);
    at = end + 1;
  }
}

/** Reads a pattern's source, as far as the questions asked of patterns here need it. */
export const readPattern = (source: string): Alternatives => ({
  [Symbol.iterator]: () => alternativesIn(source, 0, source.length),
});
