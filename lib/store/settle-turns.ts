import { dayInVietnam } from "../model/calendar-date.ts";
import { ok, type Result } from "../model/result.ts";
import { nextTurn } from "../model/series.ts";
import type { TaskId } from "../model/task.ts";
import { withoutTurnsBefore } from "../model/turns.ts";
import type { TaskRow } from "./database.ts";
import { slices } from "./slices.ts";
import { attemptWrite, type StoreError } from "./store-error.ts";
import { toRow, toTask } from "./task-fields.ts";

/** What has no date sorts behind this. */
const NO_DAY = "9999-12-31";

/**
 * Gives recurring duties of an earlier version, or of its backup, their next turn from `now` on (epoch milliseconds), and answers how
 * many there were. Nothing was written down of turns then: they must not all be overdue at once.
 */
export function settleTurns(now: number): Promise<Result<number, StoreError>> {
  return attemptWrite(async (database) => {
    const { tasks } = database;
    const read = async (ids: readonly TaskId[]): Promise<readonly TaskRow[]> =>
      (await tasks.bulkGet([...ids]))
        .filter((row) => row !== undefined)
        .filter((row) => row.due === null && nextTurn(row)?.hasDeadline);
    let count = 0;
    for (const ids of slices(await tasks.where("[state+dueKey]").between(["open", NO_DAY], ["open", "\uffff"]).primaryKeys())) {
      const found = (await read(ids)).map(({ id }) => id);
      if (found.length === 0) continue;
      await database.transaction("rw", tasks, async () => {
        const rows = await read(found);
        await tasks.bulkPut(rows.map((row) => toRow(withoutTurnsBefore(toTask(row), dayInVietnam(now)))));
        count += rows.length;
      });
    }
    return ok(count);
  });
}
