import type { Shortcuts } from "../annotator-port.ts";
import type { TaskView } from "./task-state.ts";
import type { Words } from "./words.ts";

/** What the bubble is made with. */
export interface BubbleOptions {
  readonly document: Document;
  readonly words: Words;
  /** Called for a real click only. */
  readonly onSave: (keys: readonly string[]) => void;
  /** Shows the next (1) or previous (-1) task's card. */
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
  /** Opens the list beside the page; left out where a page cannot. */
  readonly onOpenPanel?: (() => void) | undefined;
}

/** What the bubble counts. */
export interface BubbleState {
  readonly tasks: readonly TaskView[];
  readonly isInternal: boolean;
  /** No gutter is free for buttons: the bubble is the way to the tasks. */
  readonly isOnlyWay: boolean;
  readonly shortcuts: Shortcuts;
  /** How many saved tasks are nowhere on the page any more. */
  readonly gone: number;
}
