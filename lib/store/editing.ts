import { foldUrl } from "../model/notice-identity.ts";
import { failed, ok, type Result } from "../model/result.ts";
import type { NoticeKey } from "../model/task.ts";
import { type EditableTask, NO_OWN_FIELDS, rereadWording, type TaskChanges } from "../model/task-changes.ts";
import { changeStamp } from "./change-stamp.ts";
import type { TaskDatabase } from "./database.ts";
import { recordChange } from "./history.ts";
import { keepNotice } from "./notices.ts";
import {
  findPage,
  inOwnPlace,
  type KnownPage,
  type PageDirectives,
  type PageRecords,
  pageTables,
  toRecords,
} from "./saved-directives.ts";
import { attempt, attemptWrite, type StoreError } from "./store-error.ts";
import { extractedFields, identityOf, sourceOf, toRow, toTask, wordingOf } from "./task-fields.ts";

/** One directive of a page. */
export interface DirectiveOfPage extends PageDirectives {
  readonly key: string;
}

const unknownDirective = failed({ code: "unknown-directive" as const, detail: "the page has no directive of this key" });

/** The directive as it stands: the saved task with its corrections, else the page's words; with the draft of it. Writes nothing. */
export function openTask(
  request: Omit<DirectiveOfPage, "text">,
): Promise<Result<Omit<EditableTask, "lastWorkingDays">, StoreError>> {
  return attempt((database) =>
    database.transaction("r", pageTables(database), async () => {
      const directive = request.directives.find(({ key }) => key === request.key);
      if (!directive) return unknownDirective;
      const page = await findPage(database, request);
      const row = page.rowByDirective.get(request.key);
      const saved = row?.state === "trash" ? undefined : row;
      const { statement, leads, coordinating, deadlines, targets, product } = saved ?? wordingOf(directive);
      const { asRead, note, tags, plannedOn } = saved ?? NO_OWN_FIELDS;
      return ok({
        wording: { statement, leads, coordinating, deadlines, targets, product },
        ...{ asRead, note, tags, plannedOn },
        draft: page.draftByDirective.get(request.key)?.changes ?? null,
        taskId: saved?.id ?? null,
        savedAt: saved?.savedAt ?? null,
        completedOn: saved?.completedOn ?? null,
        knownTags: (await database.tasks.orderBy("tags").uniqueKeys()).map(String),
      });
    }),
  );
}

interface Change<T> extends DirectiveOfPage {
  readonly value: T;
  /** Epoch milliseconds. */
  readonly now: number;
}

type Keep<T> = (
  database: TaskDatabase,
  page: KnownPage,
  identity: ReturnType<typeof identityOf> & { readonly noticeKey: NoticeKey },
  request: Change<T>,
) => Promise<void>;

/** Writes something about one directive under its notice, in one transaction; answers with what is known of the page then. */
function changeDirective<T>(request: Change<T>, keep: Keep<T>): Promise<Result<PageRecords, StoreError>> {
  return attemptWrite((database) =>
    database.transaction("rw", pageTables(database), async () => {
      const directive = request.directives.find(({ key }) => key === request.key);
      if (!directive) return unknownDirective;
      const page = await findPage(database, request);
      // The notice's row is what carries dismissals and drafts along when it is known by another address or number later.
      await keepNotice(database, page.notice, request);
      await keep(database, page, { noticeKey: page.notice.key, ...inOwnPlace(identityOf(directive), directive.origin) }, request);
      return ok(toRecords(await findPage(database, request)));
    }),
  );
}

/** Keeps what was typed into a directive's editor; `value` `null` drops it. */
export function keepDraft(request: Change<TaskChanges | null>): Promise<Result<PageRecords, StoreError>> {
  return changeDirective(request, async ({ drafts }, { draftByDirective }, identity, { key, value, now }) => {
    const id = draftByDirective.get(key)?.id;
    if (value) await drafts.put({ id: id ?? crypto.randomUUID(), ...identity, changes: value, updatedAt: now });
    else if (id !== undefined) await drafts.delete(id);
  });
}

/** Keeps that a directive is no task, or with `value` `false` that it is one after all. A saved one stays saved. */
export function dismissDirective(request: Change<boolean>): Promise<Result<PageRecords, StoreError>> {
  return changeDirective(request, async ({ dismissals }, { dismissalByDirective }, identity, { key, value, now }) => {
    const id = dismissalByDirective.get(key)?.id;
    if (value) await dismissals.put({ id: id ?? crypto.randomUUID(), ...identity, dismissedAt: now });
    else if (id !== undefined) await dismissals.delete(id);
  });
}

/**
 * Settles that a saved task's words have changed: with `value` the task takes them over, but for the fields that the user
 * corrected; without, it stays as it is, and this wording is not spoken of again.
 */
export function settleChange(request: Change<boolean>): Promise<Result<null, StoreError>> {
  const { key, value, now, text, url } = request;
  return attemptWrite((database) =>
    database.transaction("rw", pageTables(database), async () => {
      const directive = request.directives.find((one) => one.key === key);
      const row = (await findPage(database, request)).rowByDirective.get(key);
      if (!directive || !row || row.state === "trash") return unknownDirective;
      const { path, ordinal, folded, quote } = extractedFields(directive, text);
      const updatedAt = await changeStamp(database, now);
      if (!value) {
        await database.tasks.put({ ...row, keptAgainst: folded, updatedAt });
        return ok(null);
      }
      const { keptAgainst: _, ...task } = toTask(row);
      const others = row.sources.filter((source) => foldUrl(source.url) !== foldUrl(url));
      const sources = [...others, sourceOf(directive, text, url, request.pageAt?.(directive.statement.start))];
      const moved = { ...task, path, ordinal, folded, quote, sources, updatedAt };
      const after = toRow(rereadWording(moved, wordingOf(directive)));
      await database.tasks.put(after);
      await recordChange(database, [[row, after]], crypto.randomUUID(), now);
      return ok(null);
    }),
  );
}
