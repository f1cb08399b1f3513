import type { IsoDate } from "../model/calendar-date.ts";
import type { Task } from "../model/task.ts";
import { isPressing } from "../model/task-due.ts";

/** IndexedDB leaves rows out of an index whose value is null, so being open, done or in the trash is written out. */
export type TaskState = "open" | "done" | "trash";

/** What only the database needs of a task, for its indexes. */
export interface RowKeys {
  readonly state: TaskState;
  /** Earliest deadline with its hour; what has none sorts last. */
  readonly dueKey: string;
  /** Leads by name, in lower case. */
  readonly leadKeys: readonly string[];
  /** The day on which it presses: its earliest deadline while it is the unit's to do; absent otherwise. */
  readonly pressingOn?: IsoDate;
}

/** After every day that a notice can name. */
const NO_DAY = "9999-12-31";

/** What the indexes need of a task. A day without an hour lasts until its end. */
export function rowKeys(task: Task): RowKeys {
  const { due, dueAt, leads, completedOn, deletedAt } = task;
  return {
    state: deletedAt !== null ? "trash" : completedOn !== null ? "done" : "open",
    dueKey: `${due ?? NO_DAY}T${dueAt ?? "24:00"}`,
    leadKeys: [...new Set(leads.map(({ name }) => name.toLocaleLowerCase("vi")))],
    ...(due !== null && isPressing(task) ? { pressingOn: due } : {}),
  };
}
