import { liveQuery } from "dexie";
import type { Task } from "../model/task.ts";
import { type TaskDatabase, type TaskRow, withDatabase } from "./database.ts";
import { type TaskWithNotice, withNotices } from "./with-notice.ts";

const firstPlace = ({ sources }: Task): number => sources[0]?.position.start ?? 0;

/** The first saved first; what was saved together, in the order of the text. */
const bySaving = (a: Task, b: Task): number => a.savedAt - b.savedAt || firstPlace(a) - firstPlace(b);

async function readTasks(database: TaskDatabase, states: readonly TaskRow["state"][]): Promise<readonly TaskWithNotice[]> {
  return database.transaction("r", database.notices, database.tasks, async () => {
    const rows = await database.tasks.where("state").anyOf(states).toArray();
    rows.sort(bySaving);
    return withNotices(database, rows);
  });
}

/** The tasks that are not done, the first saved first. Rejects when the database cannot be read. */
export function openTasks(): Promise<readonly TaskWithNotice[]> {
  return withDatabase((database) => readTasks(database, ["open"]));
}

/**
 * Gives the tasks that are not in the trash, open and done, now and after each change in any context, until the returned
 * function is called. For pages: a worker gets no word of changes.
 */
export function liveTasks(onTasks: (tasks: readonly TaskWithNotice[]) => void, onError: (error: unknown) => void): () => void {
  const tasks = liveQuery(() => withDatabase((database) => readTasks(database, ["open", "done"])));
  const subscription = tasks.subscribe({ next: onTasks, error: onError });
  return () => subscription.unsubscribe();
}
