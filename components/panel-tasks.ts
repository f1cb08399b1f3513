import type { TaskList } from "../lib/messaging/contract.ts";
import type { Directive } from "../lib/model/directive.ts";
import { type DueView, dueView } from "./due-view.ts";

/** The page's tasks, once it is known to be a directive notice. */
export type DirectiveList = Extract<TaskList, { readonly status: "directive" }>;

/** What the reader may leave of the list. */
export const PANEL_FILTERS = ["all", "dated", "unsaved"] as const;

export type PanelFilter = (typeof PANEL_FILTERS)[number];

/** A directive of the page as the panel shows it. */
export interface PanelTask {
  readonly directive: Directive;
  readonly state: "unsaved" | "saving" | "saved" | "failed";
  readonly due: DueView;
}

/** The tasks in the order of the document. */
export function panelTasks({ directives, pending, saved, today }: DirectiveList): readonly PanelTask[] {
  return directives.map((directive) => ({
    directive,
    state: pending[directive.key] ?? (Object.hasOwn(saved, directive.key) ? "saved" : "unsaved"),
    due: dueView(directive, today),
  }));
}

const TESTS: Readonly<Record<PanelFilter, (task: PanelTask) => boolean>> = {
  all: () => true,
  dated: ({ directive }) => directive.deadlines.length > 0,
  unsaved: ({ state }) => state !== "saved",
};

/** The tasks that the filter leaves, in their order. */
export const filterTasks = (tasks: readonly PanelTask[], filter: PanelFilter): readonly PanelTask[] =>
  tasks.filter(TESTS[filter]);

/** How many tasks each filter leaves. */
export function countTasks(tasks: readonly PanelTask[]): Readonly<Record<PanelFilter, number>> {
  return { all: tasks.length, dated: filterTasks(tasks, "dated").length, unsaved: filterTasks(tasks, "unsaved").length };
}
