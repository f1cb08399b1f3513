import type { Directive, DirectiveAssignee } from "../model/directive.ts";
import { outlinePath } from "../model/outline-path.ts";
import { describeSpan } from "../model/selector.ts";
import type { Task, TaskAssignee, TaskSource, TaskWording } from "../model/task.ts";
import { foldedWords } from "../text/fold.ts";
import type { TaskRow } from "./database.ts";

export { toTask } from "./to-task.ts";

import { rowKeys } from "./row-keys.ts";

/** What of a task comes from the text, and not from the user. */
export type ExtractedFields = TaskWording & Pick<Task, "path" | "ordinal" | "folded" | "quote">;

const toAssignee = ({ text, agencyIds }: DirectiveAssignee): TaskAssignee => ({ name: text, agencyIds });

/** The directive's own wording, without its places in the text. */
export function wordingOf(directive: Directive): TaskWording {
  return {
    statement: directive.text,
    leads: directive.leads.map(toAssignee),
    coordinating: directive.coordinating.map(toAssignee),
    deadlines: directive.deadlines.map(({ text, value }) => ({ text, value })),
    targets: directive.targets.map(({ text, value }) => ({ text, value })),
    product: directive.product?.text ?? null,
  };
}

/** The task's fields as the directive gives them; `text` is the text that its spans are over. */
export function extractedFields(directive: Directive, text: string): ExtractedFields {
  return {
    ...wordingOf(directive),
    ...identityOf(directive),
    quote: text.slice(directive.statement.start, directive.statement.end),
  };
}

/** What a directive is found again by. */
export function identityOf({ path, ordinal, text }: Directive): Pick<Task, "path" | "ordinal" | "folded"> {
  return { path: outlinePath(path), ordinal, folded: foldedWords(text).join(" ") };
}

/** Where the directive stands on the page at `url`. */
export function sourceOf(directive: Directive, text: string, url: string, page?: number): TaskSource {
  return { url, ...(page === undefined ? {} : { page }), ...describeSpan(text, directive.statement) };
}

/** The row with what its indexes need. */
export function toRow(task: Task): TaskRow {
  return { ...task, ...rowKeys(task) };
}
