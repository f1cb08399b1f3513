import { readBackup } from "../../lib/export/backup.ts";
import { planSheet, readTaskSheet } from "../../lib/export/csv-import.ts";
import type { TableLabels } from "../../lib/export/labels.ts";
import { planMerge, planRestore } from "../../lib/export/merge.ts";
import type { ImportCounts, ImportReply, ImportRequest, Reply } from "../../lib/messaging/contract.ts";
import type { BackupTables, FileIssue, ImportPlan, ImportSummary } from "../../lib/model/backup.ts";
import { dayInVietnam } from "../../lib/model/calendar-date.ts";
import { ok, type Result } from "../../lib/model/result.ts";
import { importTables, previewImport } from "../../lib/store/backup.ts";
import { emptyInbox, takeFile } from "../../lib/store/inbox.ts";
import { refuse } from "./surroundings.ts";

/** Conflicts that are shown by name. */
const MOST_SHOWN = 50;

const countsOf = ({ added, changed, same, removed, unknown, conflicts }: ImportSummary): ImportCounts => ({
  ...{ added, changed, same, removed, unknown },
  conflicts: conflicts.length,
});

const isSame = (a: ImportCounts, b: ImportCounts): boolean =>
  a.added === b.added &&
  a.changed === b.changed &&
  a.same === b.same &&
  a.removed === b.removed &&
  a.unknown === b.unknown &&
  a.conflicts === b.conflicts;

/** What the background knows and a message does not say. */
interface Told {
  /** Epoch milliseconds. */
  readonly now: number;
  /** The words in which sheets are written. */
  readonly labels: TableLabels;
}

type MakePlan = (current: BackupTables) => Result<ImportPlan, FileIssue>;

/** Reads the whole file before anything is compared with it. */
function planOf(text: string, { mode, takeTheirs }: ImportRequest, { now, labels }: Told): Result<MakePlan, FileIssue> {
  if (mode === "sheet") {
    const sheet = readTaskSheet(text, labels);
    if (!sheet.ok) return sheet;
    return ok((current) => planSheet(current, sheet.value, { labels, takeTheirs, now, today: dayInVietnam(now) }));
  }
  const backup = readBackup(text);
  if (!backup.ok) return backup;
  return ok((current) =>
    ok(mode === "restore" ? planRestore(current, backup.value) : planMerge(current, backup.value, { takeTheirs, now })),
  );
}

/** Shows what a file in the inbox would change, or changes it; the file is read anew each time, as a page may not be believed. */
export async function importFile(request: ImportRequest, told: Told): Promise<Reply<ImportReply>> {
  const text = await takeFile(request.fileId);
  if (text === null) return refuse("invalid-message", "the file is no longer there");
  const plan = planOf(text, request, told);
  if (!plan.ok) return ok({ status: "refused", issue: plan.error });
  const { apply } = request;
  const outcome =
    apply === null
      ? await previewImport(plan.value)
      : await importTables(plan.value, (summary) => isSame(countsOf(summary), apply), told.now);
  if (!outcome.ok) return outcome;
  const { value } = outcome;
  if (value.status === "refused" || value.status === "outdated") return ok(value);
  if (value.status === "done") await emptyInbox().catch((error) => console.warn("the file was not dropped", error));
  const { summary } = value;
  return ok({
    status: value.status,
    counts: countsOf(summary),
    conflicts: summary.conflicts.slice(0, MOST_SHOWN),
    changeId: value.status === "done" && summary.changed > 0 && request.mode !== "restore" ? value.changeId : null,
  });
}
