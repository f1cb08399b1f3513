import type { TaskList } from "../lib/messaging/contract.ts";
import { type IsoDate, instantInVietnam } from "../lib/model/calendar-date.ts";
import type { Directive } from "../lib/model/directive.ts";
import type { Binding } from "../lib/model/own-unit.ts";
import { nextTurn } from "../lib/model/series.ts";
import { type DueView, dueView } from "./due-view.ts";

/** The page's tasks, once it is known to be a directive notice. */
export type DirectiveList = Extract<TaskList, { readonly status: "directive" }>;

/** What the reader may leave of the list. */
export const PANEL_FILTERS = ["all", "mine", "dated", "unsaved"] as const;

export type PanelFilter = (typeof PANEL_FILTERS)[number];

/** A directive of the page as the panel shows it. */
export interface PanelTask {
  readonly directive: Directive;
  readonly state: "unsaved" | "saving" | "saved" | "failed";
  readonly due: DueView;
  /** How it binds the user's unit; `null` when it does not. */
  readonly binding: Binding | null;
  /** The page has its words otherwise now than it was saved with. */
  readonly isChanged: boolean;
  /** Something typed into its card is not saved yet. */
  readonly hasDraft: boolean;
}

/** The deadline of a recurring duty's turn that comes next, as if it was saved today; `null` where there is none. */
function firstTurn({ deadlines }: Directive, today: IsoDate): IsoDate | null {
  const turn = nextTurn({ deadlines, occurrences: [], savedAt: instantInVietnam(today, 0) });
  return turn?.hasDeadline ? turn.day : null;
}

/** The tasks in the order of the document, without those that the user said are none. */
export function panelTasks({
  directives,
  dismissed,
  pending,
  saved,
  bindings,
  drafts,
  changes,
  today,
}: DirectiveList): readonly PanelTask[] {
  const left = new Set(dismissed);
  return directives
    .filter(({ key }) => !left.has(key))
    .map((directive) => ({
      directive,
      state: pending[directive.key] ?? (Object.hasOwn(saved, directive.key) ? "saved" : "unsaved"),
      due: dueView({ deadlines: directive.deadlines, due: firstTurn(directive, today) }, today),
      binding: bindings[directive.key] ?? null,
      isChanged: Object.hasOwn(saved, directive.key) && Object.hasOwn(changes, directive.key),
      hasDraft: drafts.includes(directive.key),
    }));
}

/** What the user said is no task, in the order of the document. */
export const dismissedOf = ({ directives, dismissed }: DirectiveList): readonly Directive[] =>
  directives.filter(({ key }) => dismissed.includes(key));

const TESTS: Readonly<Record<PanelFilter, (task: PanelTask) => boolean>> = {
  all: () => true,
  mine: ({ binding }) => binding !== null,
  dated: ({ directive }) => directive.deadlines.length > 0,
  unsaved: ({ state }) => state !== "saved",
};

/** The tasks that the filter leaves, in their order. */
export const filterTasks = (tasks: readonly PanelTask[], filter: PanelFilter): readonly PanelTask[] =>
  tasks.filter(TESTS[filter]);

/** How many tasks each filter leaves. */
export function countTasks(tasks: readonly PanelTask[]): Readonly<Record<PanelFilter, number>> {
  const count = (filter: PanelFilter): number => filterTasks(tasks, filter).length;
  return { all: tasks.length, mine: count("mine"), dated: count("dated"), unsaved: count("unsaved") };
}
