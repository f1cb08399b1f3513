import { dayInVietnam } from "../model/calendar-date.ts";
import { ok, type Result } from "../model/result.ts";
import { nextTurn } from "../model/series.ts";
import { withoutTurnsBefore } from "../model/turns.ts";
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
    const count = await database.transaction("rw", database.tasks, async () => {
      const undated = database.tasks.where("[state+dueKey]").between(["open", NO_DAY], ["open", "\uffff"]);
      const rows = (await undated.toArray()).filter((row) => row.due === null && nextTurn(row)?.hasDeadline);
      await database.tasks.bulkPut(rows.map((row) => toRow(withoutTurnsBefore(toTask(row), dayInVietnam(now)))));
      return rows.length;
    });
    return ok(count);
  });
}
