import type { Result } from "../model/result.ts";
import { ok } from "../model/result.ts";
import type { TaskAssignee } from "../model/task.ts";
import { attempt, type StoreError } from "./store-error.ts";

/** Tasks looked at, the last saved first: what is typed now is mostly what was charged of late. */
const MOST_TASKS = 2_000;

/** Names that saved tasks carry, each once, those of the last saved tasks first. */
export function usedNames(): Promise<Result<readonly TaskAssignee[], StoreError>> {
  return attempt(async (database) => {
    const rows = await database.tasks.where("state").anyOf("open", "done").reverse().limit(MOST_TASKS).toArray();
    rows.sort((a, b) => b.savedAt - a.savedAt);
    const names = new Map<string, TaskAssignee>();
    for (const { leads, coordinating } of rows) {
      for (const assignee of [...leads, ...coordinating]) if (!names.has(assignee.name)) names.set(assignee.name, assignee);
    }
    return ok([...names.values()]);
  });
}
