import type { FileIssue, ImportConflict } from "../model/backup.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import type { Directive } from "../model/directive.ts";
import type { MarkedSpan } from "../model/mention.ts";
import type { Notice, SecrecyMark } from "../model/notice.ts";
import type { AgencySuggestion, BindingByDirective } from "../model/own-unit.ts";
import type { PageText } from "../model/page-text.ts";
import type { Result } from "../model/result.ts";
import type { Span } from "../model/span.ts";
import type { NoticeKey, TaskId } from "../model/task.ts";
import type { GoneTask, TaskChange } from "../model/task-change.ts";
import type { EditableTask, TaskChanges, TaskEdit } from "../model/task-changes.ts";

/** Why a request was refused or failed; the reader's sentence is in locales, by code. */
export interface MessageError {
  readonly code:
    | "invalid-message"
    | "forbidden-sender"
    | "secret"
    | "not-directive"
    | "unknown-directive"
    /** A scan's doubtful words that the task hangs on have not been compared with the picture. */
    | "unconfirmed"
    | "unknown-task"
    | "disk-full"
    | "storage-blocked"
    | "storage-newer"
    | "storage-closed"
    | "storage-unavailable"
    | "storage-failed"
    | "unreachable"
    /** A page of the browser, its store, a file, or one without https. */
    | "unreadable-page";
  /** For the log, in English; never shown. */
  readonly detail: string;
}

/** Directive key -> saved task, for the directives of one page. */
export type SavedByDirective = Readonly<Record<string, { readonly taskId: TaskId; readonly completedOn: IsoDate | null }>>;

/** Keys that the browser has given to commands on the page, as they are shown ("Alt+."); a command without one is absent. */
export type PageShortcuts = Readonly<Partial<Record<PageCommand, string>>>;

/** What a key of the browser does on the page. */
export type PageCommand = "next-task" | "previous-task" | "save-task";

/** The page as the engine read it. Offsets are over the page's blocks joined by "\n". */
export type PageReading =
  | {
      readonly status: "directive";
      readonly noticeKey: NoticeKey;
      readonly notice: Notice;
      readonly mentions: readonly MarkedSpan[];
      readonly directives: readonly Directive[];
      readonly saved: SavedByDirective;
      /** Keys of the directives that the user said are no task; none that is saved. */
      readonly dismissed: readonly string[];
      /** Keys of the directives that have something typed and not saved. */
      readonly drafts: readonly string[];
      /** Directive key -> the saved task whose words the page has otherwise now, and which the user has not settled. */
      readonly changes: Readonly<Record<string, TaskChange>>;
      /** Saved tasks of the notice that are nowhere on the page any more. */
      readonly gone: readonly GoneTask[];
      /** For each date that itself is no longer in time ("trước ngày"): the last working day before it. */
      readonly lastWorkingDays: Readonly<Record<string, IsoDate>>;
      /** The passage that the user asked to see, `null` when nobody asked or it is gone. */
      readonly flash: Span | null;
      /** The calendar day in Vietnam by the background's clock. */
      readonly today: IsoDate;
      readonly shortcuts: PageShortcuts;
      /** Marks are printed with the page. */
      readonly printsMarks: boolean;
      /** The directives that bind the user's own units; empty while none is chosen. */
      readonly bindings: BindingByDirective;
      /** Keys of the directives in the words that the user selected; absent where nothing was selected. */
      readonly selected?: readonly string[] | undefined;
    }
  | { readonly status: "not-directive" }
  | { readonly status: "attributes-only"; readonly notice: Notice | null }
  | { readonly status: "secret"; readonly mark: SecrecyMark };

/** A directive of a page, by the key that reading the page gave it. */
interface DirectiveOnPage {
  readonly page: PageText;
  readonly key: string;
}

/** A file that a page links to, with what the page says of the document. */
export interface PdfRequest {
  /** https address of the file. */
  readonly file: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A file to take in: left in the inbox by an extension page (lib/store/inbox.ts), or a copy that was kept by itself. */
export interface ImportRequest {
  /** Id in the inbox; for `snapshot` that of the copy. */
  readonly fileId: string;
  /**
   * `restore`: a backup in place of everything that is there; `merge`: a backup into it; `sheet`: an edited table of ours; `snapshot`: a
   * copy of lib/store/snapshots.ts in place of everything that is there.
   */
  readonly mode: "restore" | "merge" | "sheet" | "snapshot";
  /** In conflicts what the file says stands. */
  readonly takeTheirs: boolean;
  /** The counts that the user was shown and agreed to; `null` to be shown them. */
  readonly apply: ImportCounts | null;
}

/** How many tasks a file would add, change, leave and remove, and in how many fields both sides wrote something. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly removed: number;
  readonly unknown: number;
  readonly conflicts: number;
}

/** "outdated": what is stored has changed since it was shown. Only "done" has written anything. */
export type ImportReply =
  | { readonly status: "refused"; readonly issue: FileIssue }
  | { readonly status: "outdated" }
  | {
      readonly status: "ready" | "done";
      readonly counts: ImportCounts;
      /** The first of them. */
      readonly conflicts: readonly ImportConflict[];
      /** Takes back what was changed in tasks that were there; `null` where nothing was. */
      readonly changeId: string | null;
      /** The file's settings took, or would take, the place of those that are here; "failed": the tasks are there, the settings are not. */
      readonly settings: "none" | "taken" | "failed";
    };

/** A script of the page's interface that is loaded on first use. */
export type LazyPart = "editor" | "selection" | "difference" | "strip" | "files" | "media" | "cover";

/** Requests that the background answers. Key: name; value: request and response. */
export interface BackgroundMessages {
  /** From a content script: extract, and say what is already saved. Stores nothing. */
  readPage: { request: { readonly page: PageText }; response: PageReading };
  /** From a content script: save these directives of the page. Answered after the transaction is durable. A directive that is saved already is left as it is; it learns this page's address. */
  saveDirectives: {
    request: { readonly page: PageText; readonly keys: readonly string[] };
    response: { readonly saved: SavedByDirective };
  };
  /** From a content script: one directive as it stands, saved or not, with what was typed and not saved. Stores nothing. */
  openTask: { request: DirectiveOnPage; response: EditableTask };
  /** From a content script: save one directive with the user's changes, or change the saved task. Its draft is dropped. */
  saveTask: {
    request: DirectiveOnPage & { readonly changes: TaskChanges };
    response: { readonly saved: SavedByDirective };
  };
  /** From a content script: keep what is being typed; `null` drops it. */
  keepDraft: { request: DirectiveOnPage & { readonly changes: TaskChanges | null }; response: Record<never, never> };
  /** From a content script: a directive is no task, or is one after all. Answers with all that are dismissed on the page. */
  dismissDirective: {
    request: DirectiveOnPage & { readonly dismissed: boolean };
    response: { readonly dismissed: readonly string[] };
  };
  /** From a content script: the saved task takes over the page's words (`take`), or stays as it is. */
  settleChange: { request: DirectiveOnPage & { readonly take: boolean }; response: Record<never, never> };
  /** From either, within a click: show a saved task in the tracker. */
  showSaved: { request: { readonly taskId: TaskId }; response: Record<never, never> };
  /** From a content script: run a part of the page's interface that is only needed after a click. */
  loadPart: { request: { readonly part: LazyPart }; response: Record<never, never> };
  /** From a content script, within a click: open the list of tasks beside the page. */
  openPanel: { request: Record<never, never>; response: Record<never, never> };
  /** From a content script or the popup, within a click: open a file in the reader for PDFs, which fetches it. */
  openPdf: { request: PdfRequest; response: Record<never, never> };
  /** From the reader: whether the user asked for that file just now; once. */
  takePdf: { request: { readonly file: string }; response: { readonly isAsked: boolean } };
  /** From extension pages: read the page in this tab, on any site. */
  readTab: { request: { readonly tabId: number }; response: Record<never, never> };
  /** From extension pages. */
  markDone: {
    request: { readonly taskId: TaskId; readonly done: boolean };
    /** `turn`: it recurs, and is open again with its next turn, by `next` where that has a day. */
    response: { readonly turn: { readonly next: IsoDate | null } | null };
  };
  deleteTasks: { request: { readonly taskIds: readonly TaskId[] }; response: { readonly deletedAt: number } };
  restoreTasks: { request: { readonly taskIds: readonly TaskId[] }; response: Record<never, never> };
  updateTask: { request: { readonly taskId: TaskId; readonly changes: TaskChanges }; response: Record<never, never> };
  /** From extension pages: the same to each task; those in the trash are left out. `changeId` takes it back. */
  editTasks: {
    request: { readonly taskIds: readonly TaskId[]; readonly edit: TaskEdit };
    response: { readonly changeId: string };
  };
  /** From extension pages: takes one act back, for every task that it changed; what was changed again since stays. */
  undoChange: { request: { readonly changeId: string }; response: { readonly changeId: string } };
  /** From extension pages: what a file left in the inbox would change (`apply: null`), or change it, if it is still what was shown. */
  importFile: { request: ImportRequest; response: ImportReply };
  /** From extension pages: delete tasks, copies and settings for good. */
  deleteEverything: { request: Record<never, never>; response: Record<never, never> };
  /** From either: bodies for a name as it is typed, known ones and those of the user's own tasks; 8 at most. */
  suggestAgencies: { request: { readonly text: string }; response: { readonly suggestions: readonly AgencySuggestion[] } };
  /** From extension pages: open the task's source in a tab, at the passage. */
  openSource: { request: { readonly taskId: TaskId }; response: Record<never, never> };
  /** From extension pages: remind of tasks again, once, in an hour or on the next working day. `at`: epoch milliseconds. */
  remindAgain: {
    request: { readonly taskIds: readonly TaskId[]; readonly when: "hour" | "next-day" };
    response: { readonly at: number };
  };
}

/** What the page in a tab holds, for the popup. */
export type PageState =
  | {
      readonly status: "directive";
      readonly number: string | null;
      readonly tasks: number;
      readonly withDeadline: number;
      /** How many bind the user's own units. */
      readonly mine: number;
      /** Keys of those that are not saved. */
      readonly myUnsaved: readonly string[];
      readonly saved: number;
    }
  | { readonly status: "not-directive" | "attributes-only" | "off" | "unread" | "reading" }
  | { readonly status: "secret"; readonly mark: SecrecyMark }
  | { readonly status: "failed"; readonly code: MessageError["code"] };

type DirectiveReading = Extract<PageReading, { readonly status: "directive" }>;

/** The page's tasks in the order of the document, for the panel. */
export type TaskList =
  | (Omit<DirectiveReading, "mentions" | "flash"> & {
      /** Directive key -> how saving it goes, or went wrong; of the others `saved` says all. */
      readonly pending: Readonly<Record<string, "saving" | "failed">>;
      /** Key of the task whose card is open, `null` when none is. */
      readonly shown: string | null;
    })
  | Exclude<PageState, { readonly status: "directive" }>;

/** Requests that a content script answers; senders are extension pages and the background. */
export interface TabMessages {
  describePage: { request: Record<never, never>; response: PageState };
  /** Saves every directive of the page that is not saved yet. */
  saveAll: { request: Record<never, never>; response: { readonly saved: number } };
  /** Scrolls to the first task and opens the summary. */
  showOnPage: { request: Record<never, never>; response: Record<never, never> };
  listTasks: { request: Record<never, never>; response: TaskList };
  /** Scrolls to a task and opens its card. */
  goTo: { request: { readonly key: string }; response: Record<never, never> };
  saveKeys: { request: { readonly keys: readonly string[] }; response: { readonly saved: number } };
  /** A directive is no task, or is one after all. */
  setDismissed: { request: { readonly key: string; readonly dismissed: boolean }; response: Record<never, never> };
  /** Reads the whole page, which is read only when the user asks. */
  startReading: { request: Record<never, never>; response: Record<never, never> };
  /** Makes a task of what is selected; `inFrame`: in a frame of the page. */
  takeSelection: { request: { readonly inFrame: boolean }; response: Record<never, never> };
  /** A key of the browser was pressed: a command is the reader's own doing. */
  runCommand: { request: { readonly command: PageCommand }; response: Record<never, never> };
  /** Saved tasks changed elsewhere (done, deleted, saved in another tab): ask again. */
  savedChanged: { request: Record<never, never>; response: Record<never, never> };
}

/** What a content script says unasked, to the panel alone. Nothing of the page is in it: the panel asks for the rest. */
export type PageNews = { readonly news: "tasks-changed" } | { readonly news: "task-shown"; readonly key: string | null };

export type BackgroundMessageName = keyof BackgroundMessages;
export type TabMessageName = keyof TabMessages;
export type Reply<T> = Result<T, MessageError>;

/** What travels: `name` and `request` beside a version, so that an old content script is told apart. */
export interface Envelope<N extends string = string, R = unknown> {
  readonly protocol: 1;
  readonly name: N;
  readonly request: R;
}
