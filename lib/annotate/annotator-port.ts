import type { IsoDate } from "../model/calendar-date.ts";
import type { Directive } from "../model/directive.ts";
import type { MarkedSpan } from "../model/mention.ts";
import type { Notice, SecrecyMark } from "../model/notice.ts";
import type { BindingByDirective } from "../model/own-unit.ts";
import type { PageText } from "../model/page-text.ts";
import type { Result } from "../model/result.ts";
import type { Span } from "../model/span.ts";
import type { TaskId } from "../model/task.ts";
import type { GoneTask, TaskChange } from "../model/task-change.ts";
import type { EditableTask, TaskChanges } from "../model/task-changes.ts";
import type { Suggestion } from "./editor/suggestion-list.ts";
import type { PagePart } from "./page-part.ts";

/** Keys of the directives that are saved; what is kept of them does not matter here. */
export type SavedKeys = Readonly<Record<string, unknown>>;

/** What a key of the browser does on the page. */
export type PageCommand = "next-task" | "previous-task" | "save-task";

/** The key of each command, as it is shown; a command without one is absent. */
export type Shortcuts = Readonly<Partial<Record<PageCommand, string>>>;

/** A directive notice as the engine read it. Offsets are over the page's blocks joined by "\n". */
export interface DirectiveReading {
  readonly status: "directive";
  readonly notice: Notice;
  readonly mentions: readonly MarkedSpan[];
  readonly directives: readonly Directive[];
  readonly saved: SavedKeys;
  /** Keys of the directives that the reader said are no task: they are not shown. */
  readonly dismissed: readonly string[];
  /** Directive key -> the saved task whose words the page has otherwise now. */
  readonly changes: Readonly<Record<string, TaskChange>>;
  /** Saved tasks that are nowhere on the page any more. */
  readonly gone: readonly GoneTask[];
  /** Keys of the directives that have something typed and not saved. */
  readonly drafts: readonly string[];
  /** For each date that itself is no longer in time: the last working day before it. */
  readonly lastWorkingDays: Readonly<Record<string, IsoDate>>;
  /** The passage that the user asked to see, `null` when nobody asked or it is gone. */
  readonly flash: Span | null;
  readonly today: IsoDate;
  readonly shortcuts: Shortcuts;
  /** Marks are printed with the page. */
  readonly printsMarks: boolean;
  /** The directives that bind the user's own units. */
  readonly bindings: BindingByDirective;
  /** Keys of the directives in the words that the reader selected; absent where nothing was selected. */
  readonly selected?: readonly string[] | undefined;
}

export type PageAnswer =
  | DirectiveReading
  | { readonly status: "not-directive" }
  | { readonly status: "attributes-only" }
  | { readonly status: "secret"; readonly mark: SecrecyMark };

/** Why a request failed, by the codes of the message contract. */
export interface PortError<Code extends string = string> {
  readonly code: Code;
}

/** The engine and the store as the annotator sees them; the entrypoint connects them by messages. */
export interface AnnotatorPort<Code extends string = string> {
  readPage(page: PageText): Promise<Result<PageAnswer, PortError<Code>>>;
  loadPart(part: PagePart): Promise<{ readonly ok: boolean }>;
  openTask(page: PageText, key: string): Promise<Result<EditableTask, PortError<Code>>>;
  /** Answers after the task is stored durably, with what the reader changed of it. */
  saveTask(page: PageText, key: string, changes: TaskChanges): Promise<Result<{ readonly saved: SavedKeys }, PortError<Code>>>;
  keepDraft(page: PageText, key: string, changes: TaskChanges | null): Promise<{ readonly ok: boolean }>;
  settleChange(page: PageText, key: string, take: boolean): Promise<Result<unknown, PortError<Code>>>;
  /** Answers with the keys of all that are dismissed on the page. */
  dismissDirective(
    page: PageText,
    key: string,
    dismissed: boolean,
  ): Promise<Result<{ readonly dismissed: readonly string[] }, PortError<Code>>>;
  /** Shows a saved task in the user's tracker. */
  showSaved(taskId: TaskId): void;
  suggestAgencies(text: string): Promise<readonly Suggestion[]>;
  /** Answers after the tasks are stored durably. */
  saveDirectives(page: PageText, keys: readonly string[]): Promise<Result<{ readonly saved: SavedKeys }, PortError<Code>>>;
}

/** What is told unasked: `describe` and `list` answer otherwise now; a card was opened, or closed (`null`). */
export type PageNews = { readonly news: "tasks-changed" } | { readonly news: "task-shown"; readonly key: string | null };

/** What the page holds, in short. */
export type PageSummary<Code extends string = string> =
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
  | { readonly status: "failed"; readonly code: Code };
