import { fileURLToPath } from "node:url";
import { type Plugin, parseAst } from "vite";
import { isEngineSource } from "./engine-sources.ts";
import { type Literal, nodesFrom, type SyntaxNode, withEdits } from "./syntax.ts";

interface Name extends SyntaxNode {
  readonly name: string;
}
interface Import extends SyntaxNode {
  readonly local: Name;
}
interface Declarator extends SyntaxNode {
  readonly id: Name;
  readonly init: Literal | (SyntaxNode & { readonly callee: Name }) | null;
}
interface Call extends SyntaxNode {
  readonly callee: SyntaxNode & { readonly object: SyntaxNode; readonly property: Name };
}

/** Letters of a pattern from which on it is worth the room that the call takes (decision 0016). */
const LONG = 300;
const isLong = ({ start, end, regex }: Literal): boolean => regex !== undefined && end - start >= LONG;

/** Constants bear such names; what else is called so has no `test` or `exec`. */
const CONSTANT = /^[A-Z][A-Z\d_]*$/;

/** Names of the patterns that a module has, or imports, as constants; those known to be short left out. */
function patternNames(nodes: readonly SyntaxNode[]): ReadonlySet<string> {
  const names = nodes.flatMap((node) => {
    if (node.type === "ImportSpecifier") return [(node as Import).local.name];
    if (node.type !== "VariableDeclarator") return [];
    const { id, init } = node as Declarator;
    const isMade = init?.type === "NewExpression" && "callee" in init && init.callee.name === "RegExp";
    return isMade || (init?.type === "Literal" && isLong(init as Literal)) ? [id.name] : [];
  });
  return new Set(names.filter((name) => CONSTANT.test(name)));
}

const isAsked = (node: SyntaxNode): node is Call =>
  node.type === "CallExpression" &&
  (node as Call).callee.type === "MemberExpression" &&
  /^(?:test|exec)$/.test((node as Call).callee.property.name);

/** Code that has its long patterns compiled before they are asked: `PATTERN.test(…)`, `/…/.exec(…)`; `path` leads to `compileAtOnce`. */
export function withPatternsAtOnce(code: string, path: string): string {
  const nodes = [...nodesFrom(parseAst(code))];
  const names = patternNames(nodes);
  const own: string[] = [];
  const edits = nodes.filter(isAsked).flatMap(({ callee: { object } }) => {
    const { start, end } = object;
    if (object.type === "Identifier")
      return names.has((object as Name).name) ? [{ start, end, text: `$compileAtOnce(${(object as Name).name})` }] : [];
    // a pattern with a state of its own stays where it is made anew
    if (!isLong(object as Literal) || /[gy]/.test((object as Literal).regex?.flags ?? "")) return [];
    const name = `$PATTERN_${own.length}`;
    own.push(`const ${name} = ${code.slice(start, end)};\n`);
    return [{ start, end, text: `$compileAtOnce(${name})` }];
  });
  if (edits.length === 0) return code;
  return `import { compileAtOnce as $compileAtOnce } from ${JSON.stringify(path)};\n${own.join("")}${withEdits(code, edits)}`;
}

const COMPILE_AT_ONCE = fileURLToPath(new URL("../../lib/text/compile-at-once.ts", import.meta.url));

/**
 * V8 interprets a pattern when it is first run and compiles it when it is run again (`lib/text/compile-at-once.ts`): a page that is read
 * just after the browser woke the background runs hundreds of patterns for the first time, some of them slowly. Compiled at once they take
 * a quarter less of that reading. The sources need not say so of each.
 */
export const patternsAtOnce: Plugin = {
  name: "patterns-at-once",
  transform: (code, id) => (isEngineSource(id) ? { code: withPatternsAtOnce(code, COMPILE_AT_ONCE), map: null } : null),
};
