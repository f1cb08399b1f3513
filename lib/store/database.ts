import { Dexie, type EntityTable } from "dexie";
import type { ReminderRecord } from "../model/reminder.ts";
import type { NoticeKey, SavedNotice, Task } from "../model/task.ts";
import { NO_TRACKED_FIELDS, type TaskChanges } from "../model/task-changes.ts";
import type { HistoryEntry } from "../model/task-history.ts";
import { type RowKeys, rowKeys } from "./row-keys.ts";

/** A task as it is stored. */
export type TaskRow = Task & RowKeys;

/** A notice as it is stored; `foldedUrls` are its `urls` for comparison. */
export type NoticeRow = SavedNotice & { readonly foldedUrls: readonly string[] };

/** What a directive that is no task in the list is found again by; see task-matching.ts. */
interface DirectiveRow {
  /** UUID. */
  readonly id: string;
  readonly noticeKey: NoticeKey;
  readonly path: string;
  readonly ordinal: number;
  readonly folded: string;
}

/** "This is no task": the directive is not shown again in its notice. `dismissedAt`: epoch milliseconds. */
export type DismissalRow = DirectiveRow & { readonly dismissedAt: number };

/** What was typed into a directive's editor and not saved. `updatedAt`: epoch milliseconds. */
export type DraftRow = DirectiveRow & { readonly changes: TaskChanges; readonly updatedAt: number };

/** Other contexts let go at once when asked; one that has not by then will not. */
const BLOCKED_MS = 3_000;

/** A later version of the extension wrote the database. */
export class NewerDataError extends Error {
  override readonly name = "NewerDataError";
}

/** Another context keeps an older version of the database open. */
export class BlockedError extends Error {
  override readonly name = "BlockedError";
}

/** The extension's own database. Versions are never edited once released: a change of the schema is a new one with its upgrade. */
export class TaskDatabase extends Dexie {
  readonly notices!: EntityTable<NoticeRow, "key">;
  readonly tasks!: EntityTable<TaskRow, "id">;
  readonly dismissals!: EntityTable<DismissalRow, "id">;
  readonly drafts!: EntityTable<DraftRow, "id">;
  readonly history!: EntityTable<HistoryEntry, "id">;
  readonly reminders!: EntityTable<ReminderRecord, "id">;

  constructor() {
    // Strict: a transaction counts as complete when the disk has it, not when the system has promised to write it.
    super("so-tay-nhiem-vu", { chromeTransactionDurability: "strict" });
    this.version(1).stores({ notices: "key, *foldedUrls", tasks: "id, noticeKey, state, due" });
    this.version(2)
      .stores({ tasks: "id, noticeKey, state, due, *tags", dismissals: "id, noticeKey", drafts: "id, noticeKey" })
      .upgrade((transaction) =>
        transaction.table("tasks").toCollection().modify({ origin: "notice", asRead: {}, tags: [], plannedOn: null }),
      );
    this.version(3)
      .stores({
        tasks: "id, noticeKey, state, due, *tags, [state+dueKey], *leadKeys, updatedAt, deletedAt",
        history: "id, taskId, changeId, at",
      })
      .upgrade((transaction) =>
        transaction
          .table<Task & Partial<RowKeys>>("tasks")
          .toCollection()
          .modify((row) => void Object.assign(row, { ...NO_TRACKED_FIELDS, ...row }, rowKeys(row))),
      );
    this.version(4)
      .stores({
        tasks: "id, noticeKey, state, due, *tags, [state+dueKey], *leadKeys, updatedAt, deletedAt, pressingOn, *reminderDays",
        reminders: "id, taskId, batch, state",
      })
      .upgrade((transaction) =>
        transaction
          .table<TaskRow>("tasks")
          .toCollection()
          // The turns of what recurs are set by `settleTurns`, which pages need not carry.
          .modify((row) => void Object.assign(row, { occurrences: [], distinctFrom: [] }, rowKeys(row))),
      );
    this.watchOpening();
    // A newer version of the extension wants to upgrade: let go at once, or it waits for this context to end.
    this.on("versionchange", () => this.close({ disableAutoOpen: false }));
  }

  /** Set when opening was given up because another context holds on to an older version. */
  isBlocked = false;

  /** Opening must end: well, or with a reason. */
  private watchOpening(): void {
    const declared = this.verno;
    this.on("blocked", () => {
      setTimeout(() => {
        if (this.isOpen()) return;
        this.isBlocked = true;
        this.close();
      }, BLOCKED_MS);
    });
    // Dexie opens what a later version wrote; rows of ours in it would lack what that version needs.
    this.on("ready", () => {
      // A browser counts tens where Dexie counts ones.
      if (Math.floor(this.backendDB().version / 10) > declared)
        throw new NewerDataError("the database was written by a later version");
    });
  }
}

let current: TaskDatabase | null = null;

const database = (): TaskDatabase => {
  current ??= new TaskDatabase();
  return current;
};

/** Closes the connection; the next call opens a new one. */
export function closeDatabase(): void {
  current?.close();
  current = null;
}

/** An error and those that it wraps: Dexie reports an aborted transaction with the cause inside. */
export function* causes(error: unknown): Generator<{ readonly name: string; readonly message: string }> {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; depth++) {
    yield cause;
    cause = "inner" in cause ? cause.inner : undefined;
  }
}

/** What a browser says of a connection that died while the worker slept or the disk was busy. */
export const LOST: ReadonlySet<string> = new Set(["DatabaseClosedError", "InvalidStateError", "UnknownError"]);

const isLost = (error: unknown): boolean => {
  for (const { name } of causes(error)) if (LOST.has(name)) return true;
  return false;
};

/** Runs `work`; when the connection turns out to be lost, opens a new one and runs it once more. Rejects with the last error. */
export async function withDatabase<T>(work: (database: TaskDatabase) => Promise<T>): Promise<T> {
  const used = database();
  try {
    return await work(used);
  } catch (error) {
    if (used.isBlocked) {
      if (current === used) closeDatabase();
      throw new BlockedError("another context keeps the database open");
    }
    if (!isLost(error)) throw error;
    // Another call may have opened a new connection already.
    if (current === used) closeDatabase();
    return await work(database());
  }
}
