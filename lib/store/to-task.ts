import type { Task } from "../model/task.ts";
import type { TaskRow } from "./database.ts";

/** The task without what only the database needs. */
export function toTask({ state: _, dueKey: __, leadKeys: ___, pressingOn: ____, ...task }: TaskRow): Task {
  return task;
}
