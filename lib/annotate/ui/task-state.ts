import type { Directive } from "../../model/directive.ts";
import type { Binding } from "../../model/own-unit.ts";
import type { TaskChange } from "../../model/task-change.ts";

/** Where a task stands on its way into the tracker. `saved` is said only after the background has answered. */
export type SaveState = "unsaved" | "saving" | "saved" | "failed";

/** A directive as the interface shows it. Its ranges are made when they are first asked for. */
export interface TaskView {
  readonly directive: Directive;
  readonly state: SaveState;
  /** How it binds the user's own units; `null` when it does not. */
  readonly binding: Binding | null;
  /** How it was saved, when the page has other words now; `null` when it has not. */
  readonly change: TaskChange | null;
  /** Its statement in the page; empty when it is not shown. */
  readonly ranges: readonly Range[];
}
