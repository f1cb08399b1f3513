import type { Task, TaskId, TaskWording } from "./task.ts";

/** A saved task whose words the page has otherwise now. */
export interface TaskChange {
  readonly taskId: TaskId;
  /** The wording as it was read when the task was saved or last brought up to date. */
  readonly before: TaskWording;
}

/** A saved task of the notice that the page no longer has. */
export interface GoneTask {
  readonly taskId: TaskId;
  readonly path: string;
  readonly statement: string;
}

/** The wording as the text had it: what the user corrected is not the page's doing. */
export function wordingAsRead({ asRead, statement, leads, coordinating, deadlines, targets, product }: Task): TaskWording {
  return { statement, leads, coordinating, deadlines, targets, product, ...asRead };
}

/** Whether these words stand in the text one after the other. Both folded, one space between. */
export const standsIn = (words: string, text: string): boolean => words !== "" && ` ${text} `.includes(` ${words} `);

/**
 * Whether a page says something else than the task that stands there. White space, punctuation, capitals and the place of
 * tone marks count nothing; nor does it when a later engine cuts the very same words otherwise, or reads other fields in them.
 * `found`: folded words of the directive; `text`: of the whole page; `quote`: of the task's own quote.
 */
export function isReworded(
  { folded, keptAgainst }: Pick<Task, "folded" | "keptAgainst">,
  quote: string,
  found: string,
  text: () => string,
): boolean {
  if (folded === found || keptAgainst === found) return false;
  return !standsIn(folded, text()) && !standsIn(quote, text());
}
