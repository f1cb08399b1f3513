import type { Mention } from "../../model/mention.ts";
import type { OutlineNode, SectionKind } from "../../notice/index.ts";

/** An outline node with what its text says. Offsets of mentions are over `passage`. */
export interface AnalyzedNode {
  readonly node: OutlineNode;
  /** The block's text without its list mark. */
  readonly passage: string;
  /** Offset of the passage in the document's text. */
  readonly offset: number;
  readonly mentions: readonly Mention[];
  /** What the nearest telling heading says of this node; its own heading counts for its children only. */
  readonly section: SectionKind | null;
}

export const assigneesOf = ({ mentions }: AnalyzedNode, role: "lead" | "coordinating"): Mention<"assignee">[] =>
  mentions.filter((mention): mention is Mention<"assignee"> => mention.kind === "assignee" && mention.value.role === role);

export const deadlinesOf = ({ mentions }: AnalyzedNode): Mention<"deadline">[] =>
  mentions.filter((mention): mention is Mention<"deadline"> => mention.kind === "deadline");

export const targetsOf = ({ mentions }: AnalyzedNode): Mention<"target">[] =>
  mentions.filter((mention): mention is Mention<"target"> => mention.kind === "target");
