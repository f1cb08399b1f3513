import type { Notice } from "../model/notice.ts";
import { ok, type Result } from "../model/result.ts";
import type { TaskId, TaskSource } from "../model/task.ts";
import { findNotice } from "./notices.ts";
import { attempt, type StoreError } from "./store-error.ts";

/** A saved task that the user made of selected words, and where these stood. */
export interface SavedPassage {
  readonly taskId: TaskId;
  readonly sources: readonly TaskSource[];
}

/** The tasks of a notice that the user made of selected words; none of the trash. Writes nothing. */
export function savedPassages(notice: Notice, url: string): Promise<Result<readonly SavedPassage[], StoreError>> {
  return attempt((database) =>
    database.transaction("r", database.notices, database.tasks, async () => {
      const { rows } = await findNotice(database, notice, url);
      const tasks = await database.tasks
        .where("noticeKey")
        .anyOf(rows.map(({ key }) => key))
        .filter(({ origin, state }) => origin === "selection" && state !== "trash")
        .toArray();
      return ok(tasks.map(({ id, sources }) => ({ taskId: id, sources })));
    }),
  );
}
