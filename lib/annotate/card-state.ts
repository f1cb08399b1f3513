import type { Directive } from "../model/directive.ts";
import type { Notice } from "../model/notice.ts";
import type { Result } from "../model/result.ts";
import type { TaskId } from "../model/task.ts";
import type { EditableTask, TaskChanges } from "../model/task-changes.ts";
import type { DirectiveReading, Shortcuts } from "./annotator-port.ts";
import type { Suggestion } from "./editor/suggestion-list.ts";
import type { PagePart } from "./page-part.ts";
import type { CardPlace } from "./placement.ts";
import type { TaskView } from "./ui/task-state.ts";
import type { Words } from "./ui/words.ts";

/** Which task the card shows and where it stands among the others. */
export interface CardState extends Pick<DirectiveReading, "notice" | "today" | "lastWorkingDays"> {
  readonly task: TaskView;
  /** From 1. */
  readonly position: number;
  readonly total: number;
  readonly shortcuts: Shortcuts;
  /** Something was typed and not saved. */
  readonly hasDraft: boolean;
}

/** What the card asks of the background about one directive of the page. */
export interface CardPort {
  loadPart(part: PagePart): Promise<{ readonly ok: boolean }>;
  openTask(key: string): Promise<Result<EditableTask, { readonly code: string }>>;
  /** Answers why it was not saved; `null` when it was. */
  saveTask(key: string, changes: TaskChanges): Promise<string | null>;
  /** The saved task takes over the page's words, or stays. Answers why that could not be; `null` when it is settled. */
  settleChange(key: string, take: boolean): Promise<string | null>;
  /** Answers whether it was kept. */
  keepDraft(key: string, changes: TaskChanges | null): Promise<boolean>;
  showSaved(taskId: TaskId): void;
  suggestAgencies(text: string): Promise<readonly Suggestion[]>;
}

/** What somebody else knows of a directive, to stand below its words; `null`: nothing. */
export type CardNote = (directive: Directive, notice: Notice) => HTMLElement | null;

/** What a card is made with, and what it asks for; each for real clicks only. */
export interface CardOptions {
  readonly document: Document;
  readonly words: Words;
  readonly port: CardPort;
  readonly cardNote?: CardNote | undefined;
  readonly onSave: (key: string) => void;
  readonly onDismiss: (key: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
  /** The card has another height. */
  readonly onSize: () => void;
}

/** The card with its editor, as the page's view sees it. */
export interface CardFace {
  readonly element: HTMLElement;
  readonly isEditing: boolean;
  show(state: CardState): void;
  /** Says in the card how saving its task went. */
  say(text: string, look: "done" | "failure"): void;
  /** Gives the card the focus, unless its editor has it. */
  focus(): void;
  /** Saves what is being edited. */
  submit(): void;
  /** Hides the card; what is typed is kept. */
  close(): void;
  /** Puts the card beside the text or docks it at the bottom. */
  place(place: CardPlace): void;
}

/** The card of a task with its editor: loaded when a card is opened for the first time. */
export interface EditorPart {
  readonly createCard: (options: CardOptions) => CardFace;
  /** The card's style sheet, for the tree that it is put into. */
  readonly style: string;
}
