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

const boxOf = (task: TaskView | undefined): DOMRect | undefined => task?.ranges[0]?.getBoundingClientRect();

/** The task after (1) or before (-1) the open one, else from where the reader is, around the ends; `undefined` when there is none. */
export function taskFrom(
  tasks: readonly TaskView[],
  { openKey, lastKey, height }: ReadingPlace,
  by: 1 | -1,
): TaskView | undefined {
  const indexOf = (key: string | null): number => tasks.findIndex(({ directive }) => directive.key === key);
  const last = boxOf(tasks[indexOf(lastKey)]);
  const isInSight = last !== undefined && last.bottom > 0 && last.top < height;
  const at = indexOf(openKey ?? (isInSight ? lastKey : null));
  if (at >= 0) return tasks[(at + by + tasks.length) % tasks.length];
  const shown = tasks.filter(({ ranges }) => ranges.length > 0);
  const ahead = shown.filter((task) => {
    const { top = 0 } = boxOf(task) ?? {};
    return by > 0 ? top >= 0 : top < 0;
  });
  return (ahead.length > 0 ? ahead : shown).at(by > 0 ? 0 : -1);
}
