import type { TaskView } from "./ui/task-state.ts";

/** Where the reader is among the tasks of a page. */
export interface ReadingPlace {
  /** Key of the task whose card is open, `null` when none is. */
  readonly openKey: string | null;
  /** The task that was open last: while it is in sight, the reader is there. */
  readonly lastKey: string | null;
  /** Height of the window in CSS px. */
  readonly height: number;
}

/** Where a task begins in the window, in CSS px; `NaN` when it is not shown. */
const topOf = (task: TaskView | undefined): number => task?.ranges[0]?.getBoundingClientRect().top ?? Number.NaN;

/** The task after (1) or before (-1) the open one, else from where the reader is, around the ends; `undefined` when there is none. */
export function taskFrom(
  tasks: readonly TaskView[],
  { openKey, lastKey, height }: ReadingPlace,
  by: 1 | -1,
): TaskView | undefined {
  const at = tasks.findIndex(({ directive }) => directive.key === (openKey ?? lastKey));
  const top = topOf(tasks[at]);
  if (at >= 0 && (openKey !== null || (top > 0 && top < height))) return tasks[(at + by + tasks.length) % tasks.length];
  const inOrder = by > 0 ? tasks : [...tasks].reverse();
  return inOrder.find((task) => (by > 0 ? topOf(task) >= 0 : topOf(task) < 0)) ?? inOrder[0];
}
