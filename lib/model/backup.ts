import type { NoticeKey, SavedNotice, Task } from "./task.ts";
import type { TaskChanges } from "./task-changes.ts";
import type { HistoryEntry } from "./task-history.ts";

/** What a dismissal or a draft is found again by. */
export interface DirectiveRecord {
  /** UUID. */
  readonly id: string;
  readonly noticeKey: NoticeKey;
  readonly path: string;
  readonly ordinal: number;
  readonly folded: string;
}

/** Everything the database holds, without what only its indexes need. */
export interface BackupTables {
  readonly notices: readonly SavedNotice[];
  readonly tasks: readonly Task[];
  readonly dismissals: readonly (DirectiveRecord & { readonly dismissedAt: number })[];
  readonly drafts: readonly (DirectiveRecord & { readonly changes: TaskChanges; readonly updatedAt: number })[];
  readonly history: readonly HistoryEntry[];
}

/** What the user chose, by the group's name, as it is stored; each group judges for itself what it understands. */
export type BackupSettings = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A backup file. */
export interface Backup extends BackupTables {
  /** Own units among them; empty in files that were written without. */
  readonly settings: BackupSettings;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Some tasks only: it is no whole that others could give way to. */
  readonly isPart: boolean;
}

/** Why a file was refused; the reader's sentence is in locales, by code. Nothing of it was taken. */
export interface FileIssue {
  readonly code:
    | "too-large"
    | "not-json"
    | "not-ours"
    | "newer"
    | "forbidden-key"
    | "wrong-field"
    | "twice"
    | "wrong-header"
    | "broken-quote"
    | "wrong-cell"
    | "row-without-id"
    | "no-statement-column"
    | "no-tasks"
    | "only-part"
    | "not-a-workbook"
    | "damaged-workbook"
    | "old-or-locked-workbook";
  /** Table or column, "" for the whole file. */
  readonly place: string;
  /** Row from 1 in its table, or line of the sheet with the heading as 1; `null` for the whole file. */
  readonly row: number | null;
  /** The field within the row ("deadlines.0.value.due"), "" for the whole row. */
  readonly field: string;
}

/** A field in which two persons wrote different things: the one in the database stays unless the file's is asked for. */
export interface ImportConflict {
  readonly taskId: Task["id"];
  readonly statement: string;
  readonly field: string;
}

/** What taking a file in would do, or has done. */
export interface ImportSummary {
  readonly notices: number;
  /** Tasks. */
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Tasks that are there now and would be gone. */
  readonly removed: number;
  /** Rows that name no task of the database. */
  readonly unknown: number;
  readonly conflicts: readonly ImportConflict[];
}

/** What is written in one transaction. */
export interface ImportPlan {
  readonly summary: ImportSummary;
  /** Everything that is there goes first. */
  readonly replace: boolean;
  readonly put: BackupTables;
}
