import type { BackupTables, FileIssue, ImportPlan, ImportSummary } from "../model/backup.ts";
import { foldUrl } from "../model/notice-identity.ts";
import { ok, type Result } from "../model/result.ts";
import { changeStamp } from "./change-stamp.ts";
import type { TaskDatabase } from "./database.ts";
import { recordChange } from "./history.ts";
import { readAll, tablesOf } from "./read-tables.ts";
import { tellReplaced } from "./replaced.ts";
import { attempt, attemptWrite, type StoreError } from "./store-error.ts";
import { toRow } from "./task-fields.ts";

/** What a file makes of what is stored now, or why it cannot. Pure. */
type MakePlan = (current: BackupTables) => Result<ImportPlan, FileIssue>;

/** What taking a file in came to. "outdated": what is stored has changed since the preview. Only "done" has written anything. */
export type ImportOutcome =
  | { readonly status: "refused"; readonly issue: FileIssue }
  | { readonly status: "outdated" }
  | { readonly status: "ready"; readonly summary: ImportSummary }
  /** `changeId` takes back what was changed in tasks that were there; see history.ts. */
  | { readonly status: "done"; readonly summary: ImportSummary; readonly changeId: string };

/** What would be done with what is stored now. Writes nothing. */
export function previewImport(makePlan: MakePlan): Promise<Result<ImportOutcome, StoreError>> {
  return attempt<ImportOutcome>(async (database) => {
    const plan = makePlan(await database.transaction("r", tablesOf(database), () => readAll(database)));
    return ok(plan.ok ? { status: "ready", summary: plan.value.summary } : { status: "refused", issue: plan.error });
  });
}

async function write(database: TaskDatabase, { replace, put }: ImportPlan, changeId: string, now: number): Promise<void> {
  if (replace) for (const table of tablesOf(database)) await table.clear();
  const before = replace ? [] : await database.tasks.bulkGet(put.tasks.map(({ id }) => id));
  const pairs = before.flatMap((row, at) => {
    const after = put.tasks[at];
    return row && after ? [[row, after] as const] : [];
  });
  await database.notices.bulkPut(put.notices.map((notice) => ({ ...notice, foldedUrls: notice.urls.map(foldUrl) })));
  // What the file changed is stamped as every change is; what it brings keeps its own.
  const updatedAt = await changeStamp(database, now);
  await database.tasks.bulkPut(put.tasks.map((task) => toRow(task.updatedAt === now ? { ...task, updatedAt } : task)));
  await database.dismissals.bulkPut([...put.dismissals]);
  await database.drafts.bulkPut([...put.drafts]);
  await database.history.bulkPut([...put.history]);
  await recordChange(database, pairs, changeId, now);
}

/**
 * Makes the plan anew and writes it, in one transaction: all of it or nothing. `isExpected` says whether it is still what the
 * user was shown.
 */
export function importTables(
  makePlan: MakePlan,
  isExpected: (summary: ImportSummary) => boolean,
  now: number,
): Promise<Result<ImportOutcome, StoreError>> {
  const changeId = crypto.randomUUID();
  return attemptWrite(async (database) => {
    const outcome = await database.transaction("rw", tablesOf(database), async (): Promise<ImportOutcome> => {
      const plan = makePlan(await readAll(database));
      if (!plan.ok) return { status: "refused", issue: plan.error };
      const { summary } = plan.value;
      if (!isExpected(summary)) return { status: "outdated" };
      await write(database, plan.value, changeId, now);
      return { status: "done", summary, changeId };
    });
    if (outcome.status === "done") tellReplaced();
    return ok(outcome);
  });
}
