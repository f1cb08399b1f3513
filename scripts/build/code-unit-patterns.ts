import { type Plugin, parseAst } from "vite";
import { isEngineSource } from "./engine-sources.ts";
import { type Edit, type Literal, nodesFrom, type SyntaxNode, withEdits } from "./syntax.ts";

type Made = SyntaxNode & { readonly callee: SyntaxNode & { readonly name?: string }; readonly arguments: readonly Literal[] };

/** What means something else, or nothing, without flag `u`: properties, code points in braces, signs of two units. */
const NEEDS_UNICODE = /\\[pP]\{|\\u\{|[\ud800-\udfff]/;
const withoutUnicode = (flags: string): string => flags.replace("u", "");

/** A pattern as written: `u` goes where the pattern says the same without it. */
function editOfLiteral({ start, end, regex }: Literal): Edit[] {
  if (!regex?.flags.includes("u") || NEEDS_UNICODE.test(regex.pattern)) return [];
  return [{ start, end, text: `/${regex.pattern}/${withoutUnicode(regex.flags)}` }];
}

/** `new RegExp(source, "iu")`: the flags, which stand as a string. */
function editOfMade({ callee, arguments: [, flags] }: Made): Edit[] {
  if (callee.name !== "RegExp" || typeof flags?.value !== "string") return [];
  return [{ start: flags.start, end: flags.end, text: JSON.stringify(withoutUnicode(flags.value)) }];
}

const isText = (node: SyntaxNode): boolean =>
  node.type === "TemplateElement" || (node.type === "Literal" && typeof (node as Literal).value === "string");

/** A string may be a part of any pattern, so what needs the flag would come to mean something else there. */
function refuseParts(written: string, name: string): void {
  if (NEEDS_UNICODE.test(written))
    throw new Error(`${name}: ${written} needs flag u: write it in a pattern (/…/u), not in a string`);
}

/** Code whose patterns go by code units where they went by code points; `name` is for errors. */
export function withCodeUnitPatterns(code: string, name: string): string {
  const edits = [...nodesFrom(parseAst(code))].flatMap((node) => {
    if (isText(node)) refuseParts(code.slice(node.start, node.end), name);
    if (node.type === "Literal") return editOfLiteral(node as Literal);
    return node.type === "NewExpression" ? editOfMade(node as Made) : [];
  });
  return withEdits(code, edits);
}

/**
 * With flag `u` V8 takes each `[^.;]` apart into signs of one unit, pairs and halves of pairs, and letters under `i` by another table:
 * without it the engine's patterns are an eighth smaller in the machine and a first reading is an eighth shorter. Runs behind
 * `letterClasses`, which leaves no property of letters.
 */
export const codeUnitPatterns: Plugin = {
  name: "code-unit-patterns",
  transform: (code, id) => (isEngineSource(id) ? { code: withCodeUnitPatterns(code, id), map: null } : null),
};
