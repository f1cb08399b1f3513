import { readBackup } from "../../lib/export/backup.ts";
import { isTaskSheet, planSheet, readTaskSheet } from "../../lib/export/csv-import.ts";
import type { TableLabels } from "../../lib/export/labels.ts";
import { readList } from "../../lib/export/list-tasks.ts";
import { planMerge, planRestore } from "../../lib/export/merge.ts";
import type { ImportCounts, ImportReply, ImportRequest, Reply } from "../../lib/messaging/contract.ts";
import type { BackupSettings, BackupTables, FileIssue, ImportPlan, ImportSummary } from "../../lib/model/backup.ts";
import { dayInVietnam } from "../../lib/model/calendar-date.ts";
import type { TableFile } from "../../lib/model/list-mapping.ts";
import type { AgencyId } from "../../lib/model/mention.ts";
import { failed, ok, type Result } from "../../lib/model/result.ts";
import { tableFileSchema } from "../../lib/model/schemas/table-file.ts";
import type { TaskId } from "../../lib/model/task.ts";
import { importTables, previewImport } from "../../lib/store/backup.ts";
import { emptyInbox, takeFile } from "../../lib/store/inbox.ts";
import { readSnapshot } from "../../lib/store/snapshots.ts";
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
  /** The words in which sheets are written, in every language, the interface's first. */
  readonly labels: readonly [TableLabels, ...TableLabels[]];
  /** The bodies that a name in a list means; none when it is not known. */
  readonly agencyIdsOf: (name: string) => readonly AgencyId[];
  readonly restoreSettings: (settings: BackupSettings) => Promise<void>;
  /** Keeps a copy of what is stored now, before something else takes its place. Rejects when it cannot. */
  readonly keepCopy: () => Promise<void>;
}

interface ReadFile {
  readonly makePlan: (current: BackupTables) => Result<ImportPlan, FileIssue>;
  /** What the user chose, where the file takes the place of everything. */
  readonly settings: BackupSettings;
}

const isReplacing = ({ mode }: ImportRequest): boolean => mode === "restore" || mode === "snapshot";

const parseTable = (text: string): TableFile | null => {
  try {
    return tableFileSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};

/** A table, as a page read it: ours with edited cells, or somebody's own list. */
function readTable(
  text: string,
  takeTheirs: boolean,
  { now, labels: languages, agencyIdsOf }: Told,
): Result<ReadFile["makePlan"], FileIssue> {
  const table = parseTable(text);
  if (!table) return failed({ code: "not-json", place: "", row: null, field: "" });
  if (table.list === null) {
    const labels = languages.find((one) => isTaskSheet(table.rows, one)) ?? languages[0];
    const sheet = readTaskSheet(table.rows, labels);
    const options = { labels, takeTheirs, now, today: dayInVietnam(now) };
    return sheet.ok ? ok((current) => planSheet(current, sheet.value, options)) : sheet;
  }
  const list = readList(table, { now, agencyIdsOf, newId: () => crypto.randomUUID() as TaskId });
  if (!list.ok) return list;
  const { tables, skipped } = list.value;
  return ok((current) => {
    const plan = planMerge(current, tables, { takeTheirs, now });
    return ok({ ...plan, summary: { ...plan.summary, unknown: skipped } });
  });
}

/** Reads the whole file before anything is compared with it. */
function readFile(text: string, request: ImportRequest, told: Told): Result<ReadFile, FileIssue> {
  const { now } = told;
  const { mode, takeTheirs } = request;
  if (mode === "sheet") {
    const makePlan = readTable(text, takeTheirs, told);
    return makePlan.ok ? ok({ makePlan: makePlan.value, settings: {} }) : makePlan;
  }
  const backup = readBackup(text);
  if (!backup.ok) return backup;
  const { value } = backup;
  if (!isReplacing(request))
    return ok({ makePlan: (current) => ok(planMerge(current, value, { takeTheirs, now })), settings: {} });
  if (value.isPart) return failed({ code: "only-part", place: "", row: null, field: "" });
  return ok({ makePlan: (current) => ok(planRestore(current, value)), settings: value.settings });
}

/** Another person's choices stay theirs; after a restore they are what they were. The tasks are written already. */
async function takeSettings(settings: BackupSettings, told: Told): Promise<"none" | "taken" | "failed"> {
  if (Object.keys(settings).length === 0) return "none";
  try {
    await told.restoreSettings(settings);
    return "taken";
  } catch (error) {
    console.warn("the settings were not restored", error);
    return "failed";
  }
}

/** What is about to be replaced can be had back; a copy that cannot be made stops nobody from getting the tasks back. */
async function keepCopy(told: Told): Promise<void> {
  await told.keepCopy().catch((error: unknown) => console.warn("no copy was kept before restoring", error));
}

/** Shows what a file in the inbox would change, or changes it; the file is read anew each time, as a page may not be believed. */
export async function importFile(request: ImportRequest, told: Told): Promise<Reply<ImportReply>> {
  const text = await (request.mode === "snapshot" ? readSnapshot(request.fileId) : takeFile(request.fileId));
  if (text === null) return refuse("invalid-message", "the file is no longer there");
  const file = readFile(text, request, told);
  if (!file.ok) return ok({ status: "refused", issue: file.error });
  const { makePlan, settings } = file.value;
  const { apply } = request;
  if (apply !== null && isReplacing(request)) await keepCopy(told);
  const outcome =
    apply === null
      ? await previewImport(makePlan)
      : await importTables(makePlan, (summary) => isSame(countsOf(summary), apply), told.now);
  if (!outcome.ok) return outcome;
  const { value } = outcome;
  if (value.status === "refused" || value.status === "outdated") return ok(value);
  const isDone = value.status === "done";
  if (isDone && request.mode !== "snapshot") await emptyInbox().catch((error) => console.warn("the file was not dropped", error));
  const { summary } = value;
  return ok({
    status: value.status,
    counts: countsOf(summary),
    conflicts: summary.conflicts.slice(0, MOST_SHOWN),
    changeId: value.status === "done" && summary.changed > 0 && !isReplacing(request) ? value.changeId : null,
    settings: isDone ? await takeSettings(settings, told) : Object.keys(settings).length > 0 ? "taken" : "none",
  });
}
