import type { Directive } from "../model/directive.ts";
import { foldUrl } from "../model/notice-identity.ts";
import { failed, ok, type Result } from "../model/result.ts";
import type { NoticeKey, Task, TaskId, TaskSource } from "../model/task.ts";
import { applyChanges, NO_OWN_FIELDS, NO_TRACKED_FIELDS, rereadWording, type TaskChanges } from "../model/task-changes.ts";
import { withEarliestDue } from "../model/task-dates.ts";
import { changeStamp } from "./change-stamp.ts";
import type { TaskDatabase, TaskRow } from "./database.ts";
import { recordChange } from "./history.ts";
import { keepNotice } from "./notices.ts";
import { findPage, type KnownPage, type PageDirectives, pageTables, type SavedDirectives, toSaved } from "./saved-directives.ts";
import { attemptWrite, type StoreError } from "./store-error.ts";
import { extractedFields, sourceOf, toRow, toTask, wordingOf } from "./task-fields.ts";

interface SaveRequest extends PageDirectives {
  /** Keys of the directives to save. */
  readonly keys: readonly string[];
  /** What the user changed of them, by their keys. The draft of one that stands here is saved with it, and dropped. */
  readonly changes?: Readonly<Record<string, TaskChanges>>;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** `updatedAt`: of what is written; see change-stamp.ts. */
type StampedRequest = SaveRequest & { readonly updatedAt: number };

const withSource = (sources: readonly TaskSource[], source: TaskSource): readonly TaskSource[] =>
  sources.some(({ url }) => foldUrl(url) === foldUrl(source.url)) ? sources : [...sources, source];

/** The row after saving: a new task; or the saved one, with this page among its sources; or the one out of the trash, read anew. */
function savedRow(row: TaskRow | undefined, directive: Directive, noticeKey: NoticeKey, request: StampedRequest): TaskRow {
  const { text, url, now, updatedAt } = request;
  const source = sourceOf(directive, text, url, request.pageAt?.(directive.statement.start));
  if (!row) {
    const id = crypto.randomUUID() as TaskId;
    const dates = { completedOn: null, savedAt: now, updatedAt, deletedAt: null };
    const read = extractedFields(directive, text);
    const task: Task = {
      id,
      noticeKey,
      origin: directive.origin ?? "notice",
      ...NO_OWN_FIELDS,
      ...NO_TRACKED_FIELDS,
      ...read,
      sources: [source],
      ...dates,
      ...{ due: null, dueAt: null },
    };
    return toRow(withEarliestDue(task));
  }
  const sources = withSource(row.sources, source);
  if (row.state !== "trash") return sources === row.sources ? row : { ...row, sources, updatedAt };
  const { path, ordinal, folded, quote } = extractedFields(directive, text);
  const revived = { path, ordinal, folded, quote, sources, completedOn: null, updatedAt, deletedAt: null };
  return toRow(rereadWording({ ...toTask(row), ...revived }, wordingOf(directive)));
}

const withChanges = (row: TaskRow, changes: TaskChanges | undefined, updatedAt: number): TaskRow =>
  changes && Object.keys(changes).length > 0 ? toRow({ ...applyChanges(toTask(row), changes), updatedAt }) : row;

/** Saving says that it is a task after all, and what was typed is in it. */
async function dropMarks(database: TaskDatabase, page: KnownPage, key: string, request: SaveRequest): Promise<void> {
  const dismissal = page.dismissalByDirective.get(key);
  if (dismissal) await database.dismissals.delete(dismissal.id);
  const draft = page.draftByDirective.get(key);
  if (draft && request.changes?.[key]) await database.drafts.delete(draft.id);
}

/**
 * Saves the directives named by `keys`, in one transaction: all of them or none. Answers when the disk has them, with all that
 * is saved of the page. What is saved already, by another tab meanwhile too, is not saved again.
 */
export async function saveDirectives(request: SaveRequest): Promise<Result<SavedDirectives, StoreError>> {
  const byKey = new Map(request.directives.map((directive) => [directive.key, directive]));
  const chosen = new Set<Directive>();
  for (const key of request.keys) {
    const directive = byKey.get(key);
    if (!directive) return failed({ code: "unknown-directive", detail: "the page has no directive of this key" });
    chosen.add(directive);
  }
  const changeId = crypto.randomUUID();
  return attemptWrite(async (database) => {
    const saved = await database.transaction("rw", pageTables(database), async () => {
      const page = await findPage(database, request);
      const { notice, rowByDirective } = page;
      if (chosen.size === 0) return toSaved(rowByDirective);
      await keepNotice(database, notice, request);
      const after = new Map(rowByDirective);
      const updatedAt = await changeStamp(database, request.now);
      for (const directive of request.directives) {
        const row = rowByDirective.get(directive.key);
        // What was saved from another page and stands here too gets this page's address with the first thing saved from it.
        if (!chosen.has(directive) && (!row || row.state === "trash")) continue;
        const base = savedRow(row && { ...row, noticeKey: notice.key }, directive, notice.key, { ...request, updatedAt });
        const kept = withChanges(base, request.changes?.[directive.key], updatedAt);
        await database.tasks.put(kept);
        if (row) await recordChange(database, [[row, kept]], changeId, request.now);
        if (chosen.has(directive)) await dropMarks(database, page, directive.key, request);
        after.set(directive.key, kept);
      }
      return toSaved(after);
    });
    return ok(saved);
  });
}
