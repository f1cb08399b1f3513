import type { TaskStatus } from "../../model/task-status.ts";
import type { Line } from "../line.ts";

/** Makes one picture's numbers while the lines go by, so that one pass serves all pictures. */
export interface Gathering<T> {
  add(line: Line, status: TaskStatus): void;
  result(): T;
}

/** How many tasks are in each state. */
export type Counts = Record<TaskStatus, number>;

export const noCounts = (): Counts => ({
  "done-on-time": 0,
  "done-late": 0,
  "open-in-time": 0,
  "open-overdue": 0,
  "open-undated": 0,
});

export const isOpen = (status: TaskStatus): boolean => status.startsWith("open");
