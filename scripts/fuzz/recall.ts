import { isDeepStrictEqual } from "node:util";
import { extractNotice } from "../../lib/extract/index.ts";
import type { Directive } from "../../lib/model/directive.ts";
import type { KnownTask } from "./known-task.ts";
import type { GeneratedNotice } from "./notice-grammar.ts";

/** How much of what the grammar wrote was found. */
export interface Recall {
  readonly tasks: number;
  /** Found: a directive in the task's own block with its lead. */
  readonly found: number;
  /** Found with its lead, its coordinating bodies and its date all right. */
  readonly perfect: number;
  /** What is missing or wrong, with the words. */
  readonly faults: readonly string[];
}

const idsIn = (assignees: Directive["leads"]): string[] => assignees.map(({ agencyIds }) => agencyIds.join("|")).sort();
const sorted = (ids: readonly string[]): string[] => [...ids].sort();

/** The date as written: of "trước ngày X" the day X. */
const datesIn = ({ deadlines }: Directive): string[] =>
  deadlines.map(({ value }) => (value.form === "date" ? value.due : value.form));

function faultIn(task: KnownTask, words: string, here: readonly Directive[]): { found: boolean; fault: string | null } {
  const directive = here.find(({ leads }) => idsIn(leads).some((id) => task.leads.includes(id)));
  if (!directive) return { found: false, fault: `not found: ${words}` };
  const wrong = [
    isDeepStrictEqual(idsIn(directive.leads), sorted(task.leads)) ? "" : `leads ${idsIn(directive.leads)}`,
    isDeepStrictEqual(idsIn(directive.coordinating), sorted(task.coordinating))
      ? ""
      : `coordinating ${idsIn(directive.coordinating)}`,
    isDeepStrictEqual(datesIn(directive), task.due === null ? [] : [task.due]) ? "" : `dates ${datesIn(directive)}`,
    here.length === 1 ? "" : `${here.length} tasks in one item`,
  ].filter(Boolean);
  return { found: true, fault: wrong.length > 0 ? `${wrong.join("; ")}: ${words}` : null };
}

/** Reads a generated notice and compares what was found with what was written. */
export function recallOf({ page, tasks }: GeneratedNotice): Recall {
  const extraction = extractNotice(page);
  const directives = extraction.status === "directive" ? extraction.directives : [];
  const starts: number[] = [];
  let at = 0;
  for (const { text } of page.blocks) {
    starts.push(at);
    at += text.length + 1;
  }
  const blockOf = ({ statement }: Directive): number => starts.filter((start) => start <= statement.start).length - 1;
  const results = tasks.map((task) =>
    faultIn(
      task,
      page.blocks[task.block]?.text ?? "",
      directives.filter((directive) => blockOf(directive) === task.block),
    ),
  );
  const elsewhere = directives.filter((directive) => !tasks.some(({ block }) => block === blockOf(directive)));
  const faults = [...results.flatMap(({ fault }) => fault ?? []), ...elsewhere.map(({ text }) => `invented: ${text}`)];
  return {
    tasks: tasks.length,
    found: results.filter(({ found }) => found).length,
    perfect: results.filter(({ found, fault }) => found && fault === null).length,
    faults,
  };
}
