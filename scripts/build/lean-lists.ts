import { type Plugin, parseAst } from "vite";
import { type Edit, nodesFrom, type SyntaxNode, withEdits } from "./syntax.ts";

interface TaggedTemplate extends SyntaxNode {
  readonly tag: SyntaxNode & { readonly name?: string };
  readonly quasi: { readonly quasis: readonly SyntaxNode[] };
}
const isList = (node: SyntaxNode): node is TaggedTemplate =>
  node.type === "TaggedTemplateExpression" && (node as TaggedTemplate).tag.name === "anyOf";

/** What `anyOf` (lib/text/any-of.ts) does with a list, done to its code: the same source as a plain template. */
function editsOf({ tag, quasi: { quasis } }: TaggedTemplate, code: string): readonly Edit[] {
  const parts = quasis.map(({ start, end }, index): Edit => {
    let text = code.slice(start, end);
    if (index === 0) text = `(?:${text.trimStart()}`;
    if (index === quasis.length - 1) text = `${text.trimEnd()})`;
    return { start, end, text: text.replace(/\s+\|\s+|\s*\n\s*/gu, "|") };
  });
  return [{ start: tag.start, end: tag.end, text: "String.raw" }, ...parts];
}

/** Code in which each list of alternatives stands as the source of a pattern that it comes to. */
export const withLeanLists = (code: string): string =>
  withEdits(
    code,
    [...nodesFrom(parseAst(code))].filter(isList).flatMap((list) => editsOf(list, code)),
  );

/** The lines and indents of some two hundred lists are for who writes them; browsers would load them and take the lists apart at each start. */
export const leanLists: Plugin = {
  name: "lean-lists",
  transform: (code, id) =>
    /\/lib\/.*\.ts$/u.test(id) && code.includes("anyOf`") ? { code: withLeanLists(code), map: null } : null,
};
