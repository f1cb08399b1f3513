import { type Plugin, parseAst } from "vite";

type Property = "L" | "Lu" | "Ll" | "M" | "N";

/** Where a property is taken exactly: Latin, Greek and Cyrillic, Vietnamese letters among them, and raised or lowered digits. */
const EXACT = [
  [0x00, 0x24f],
  [0x300, 0x52f],
  [0x1e00, 0x1eff],
  [0x2070, 0x209c],
] as const;
/** Other scripts, whole blocks: whether their signs count as letters decides nothing in a Vietnamese notice. */
const OTHER_LETTERS = "\u0250-\u02af\u0531-\u1dff\u2c00-\u2dff\u3005-\ud7ff\uf900-\ufaff";

function rangesOf(property: Property): string {
  const pattern = new RegExp(`^\\p{${property}}$`, "u");
  const isIn = (unit: number): boolean => pattern.test(String.fromCharCode(unit));
  let ranges = "";
  for (const [first, last] of EXACT) {
    for (let from = first; from <= last; from++) {
      if (!isIn(from)) continue;
      let to = from;
      while (to < last && isIn(to + 1)) to += 1;
      ranges += to === from ? String.fromCharCode(from) : `${String.fromCharCode(from)}-${String.fromCharCode(to)}`;
      from = to;
    }
  }
  return property === "L" ? ranges + OTHER_LETTERS : ranges;
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

/** A node of the syntax tree, as far as it is looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;

/** Patterns, strings and parts of templates, those around others first. */
function* literals(node: Node): Generator<Node> {
  if (node.type === "Literal" || node.type === "TemplateElement") yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* literals(child);
  }
}

/** Code whose patterns name their letters one by one where they named a property of Unicode. */
export function withLetterClasses(code: string): string {
  let written = "";
  let done = 0;
  const inOrder = [...literals(parseAst(code) as unknown as Node)].sort((a, b) => a.start - b.start);
  for (const { start, end } of inOrder) {
    const raw = code.slice(start, end);
    if (!raw.includes("\\p{")) continue;
    written += code.slice(done, start) + withRanges(raw);
    done = end;
  }
  return written + code.slice(done);
}

const ENGINE = /\/lib\/(?:extract|notice|gazetteer)\/.*\.ts$|\/node_modules\/compromise\//u;

/**
 * Browsers take 25 µs for each `\p{…}` of a pattern whenever they read it, and 90 where case is ignored: with some three hundred of them
 * in the engine that is most of its start and of the first notice. Ranges of letters take a fifth.
 */
export const letterClasses: Plugin = {
  name: "letter-classes",
  transform: (code, id) => (ENGINE.test(id) && code.includes("\\p{") ? { code: withLetterClasses(code), map: null } : null),
};
