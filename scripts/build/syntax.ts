/** A node of a syntax tree, as far as the build looks at it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A literal; `regex` where it is a pattern. */
export interface Literal extends SyntaxNode {
  readonly value: unknown;
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

const isNode = (value: unknown): value is SyntaxNode => typeof value === "object" && value !== null && "type" in value;

/** A node and all below it, those around others first. */
export function* nodesFrom(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesFrom(child);
  }
}

/** What is to stand in place of a stretch of code. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Code with edits made; none may overlap another. */
export function withEdits(code: string, edits: readonly Edit[]): string {
  let written = "";
  let done = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    written += code.slice(done, start) + text;
    done = end;
  }
  return written + code.slice(done);
}
