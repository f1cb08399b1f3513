import type { Mention } from "../../../model/mention.ts";
import { roleOfWindow, type WindowRole } from "../../grammar/role-grammar.ts";
import { PREDICATE } from "../../names/predicates.ts";
import type { NameList } from "../../names/read-names.ts";
import { ADDRESSED_ABOVE } from "../../names/words.ts";

/** Syllables of the left context that the grammar sees. */
const LEFT = 6;

function rightToken(passage: string, end: number): string {
  const rest = /^\s*(?:[,–-]\s*)?/u.exec(passage.slice(end))?.[0].length ?? 0;
  const after = passage.slice(end).trimStart();
  if (after === "" || /^[.;]/u.test(after)) return "xend";
  if (after.startsWith(":")) return "xcolon";
  PREDICATE.lastIndex = end + rest;
  return PREDICATE.test(passage) ? "xpredicate" : "xother";
}

/** Left context: up to six syllables of the same clause, in lower case; `xstart` or `xopener` when the clause starts here. */
function leftTokens(passage: string, at: number, start: "start" | "opener" | null): string {
  if (start) return `x${start}`;
  const clause =
    passage
      .slice(Math.max(0, at - 80), at)
      .split(/[.;:,()“”"]/u)
      .at(-1) ?? "";
  return clause.trim().toLocaleLowerCase("vi").split(/\s+/u).slice(-LEFT).join(" ");
}

/** The role that the words around a list of names give it. */
export function roleOf(passage: string, list: NameList, start: "start" | "opener" | null): WindowRole {
  return roleOfWindow(`${leftTokens(passage, list.start, start)} xnames ${rightToken(passage, list.end)}`);
}

/** The list's names as mentions. */
export function toMentions(
  passage: string,
  list: NameList,
  role: "lead" | "coordinating",
  extractorId: string,
): Mention<"assignee">[] {
  const charged = list.names.filter(({ span }) => !ADDRESSED_ABOVE.test(passage.slice(span.start, span.end)));
  return charged.map(({ span, agencyIds }) => ({ kind: "assignee", span, value: { role, agencyIds }, extractorId }));
}
