import type { Result } from "../model/result.ts";
import type { EditableTask, TaskChanges } from "../model/task-changes.ts";
import type { EditorPart } from "./editor/part.ts";
import type { Suggestion } from "./editor/suggestion-list.ts";
import { knownPart, type PagePart, partOf } from "./parts.ts";
import type { Card, CardState } from "./ui/card.ts";
import { addStyle } from "./ui/mount.ts";
import { errorWords, pathWords } from "./ui/task-words.ts";
import type { Words } from "./ui/words.ts";

/** What the card asks of the background about one directive of the page. */
export interface CardPort {
  loadPart(part: PagePart): Promise<{ readonly ok: boolean }>;
  openTask(key: string): Promise<Result<EditableTask, { readonly code: string }>>;
  /** Answers why it was not saved; `null` when it was. */
  saveTask(key: string, changes: TaskChanges): Promise<string | null>;
  /** Answers whether it was kept. */
  keepDraft(key: string, changes: TaskChanges | null): Promise<boolean>;
  suggestAgencies(text: string): Promise<readonly Suggestion[]>;
}

interface DetailsOptions {
  readonly document: Document;
  readonly words: Words;
  readonly shadow: ShadowRoot;
  readonly card: Card;
  readonly port: CardPort;
  /** The card has another height. */
  readonly onSize: () => void;
  readonly onClose: () => void;
}

type Editing = ReturnType<EditorPart["edit"]>;

/** What the card shows beyond the page's text, and its editor: loaded on first use. */
export class CardDetails {
  private state: CardState | null = null;
  private editing: Editing | null = null;
  private isStyled = false;
  /** Counts what the card was asked to show, so that a late answer is known. */
  private asked = 0;

  constructor(private readonly options: DetailsOptions) {}

  /** Fills in what only the saved record and the lazy part can say of the task that the card shows. */
  async show(state: CardState): Promise<void> {
    const before = this.state;
    this.state = state;
    const { directive } = state.task;
    const isSaved = state.task.state === "saved";
    const isSame = before?.task.directive === directive && before.task.state === state.task.state;
    // That a draft has come or gone is news to the reader of the card, not to the editor that it comes from.
    if (isSame && (this.editing || before.hasDraft === state.hasDraft)) return;
    const question = ++this.asked;
    const part = knownPart("editor") ?? (await this.load());
    const reply = part && (isSaved || this.editing) ? await this.options.port.openTask(directive.key) : null;
    if (question !== this.asked) return;
    const record = reply?.ok ? reply.value : null;
    if (this.editing && record) this.editing.refresh(record);
    if (part) this.fill(part, state, isSaved ? record : null);
    else this.options.card.drawText(state);
    // What could not be asked for is not passed off as not being there.
    if (!part || reply?.ok === false) this.complain(reply?.ok === false ? reply.error.code : "unreachable");
    this.options.onSize();
  }

  /** Opens the editor of the task that the card shows, with what was typed before. */
  async edit(key: string): Promise<void> {
    const { document, words, card, port } = this.options;
    const question = ++this.asked;
    const part = await this.load();
    const reply = part && (await port.openTask(key));
    const { state } = this;
    if (question !== this.asked || state?.task.directive.key !== key) return;
    if (!part || !reply?.ok) {
      this.complain(reply?.ok === false ? reply.error.code : "unreachable");
      return;
    }
    const number = state.notice.number === null ? "" : ` · ${state.notice.number}`;
    const editor = part.edit({
      document,
      words,
      task: reply.value,
      place: pathWords(state.task.directive.path, words) + number,
      suggest: (text) => port.suggestAgencies(text),
      keepDraft: (changes) => port.keepDraft(key, changes),
      save: (changes) => port.saveTask(key, changes),
      onClose: (how) => (how === "closed" ? this.options.onClose() : this.leave(how)),
    });
    this.editing = editor;
    card.setEditor(editor.element);
    editor.focus();
    this.options.onSize();
  }

  get isEditing(): boolean {
    return this.editing !== null;
  }

  /** Saves what is being edited. */
  submit(): void {
    void this.editing?.save();
  }

  /** The card closes or turns to another task: what is typed is kept. */
  close(): void {
    this.asked++;
    this.state = null;
    this.editing?.stop();
    this.editing = null;
    this.options.card.setEditor(null);
  }

  private leave(how: "saved" | "cancelled"): void {
    const { state, options } = this;
    this.editing = null;
    options.card.setEditor(null);
    if (how === "saved") options.card.say(options.words.count("page.savedNow", 1), "done");
    options.card.focus("edit");
    this.state = null;
    if (state) void this.show(state);
  }

  private complain(code: string): void {
    this.options.card.say(errorWords(code, this.options.words), "failure");
  }

  private fill(part: EditorPart, state: CardState, record: EditableTask | null): void {
    const { directive, state: saveState } = state.task;
    const { document, words, card } = this.options;
    const stateWord = card.stateWord(saveState);
    card.fill(
      part.body({
        document,
        words,
        ...state,
        lastWorkingDays: record?.lastWorkingDays ?? state.lastWorkingDays,
        directive,
        record,
        stateWord,
        state: saveState,
      }),
    );
  }

  private async load(): Promise<EditorPart | null> {
    const part = await partOf("editor", (name) => this.options.port.loadPart(name));
    if (part && !this.isStyled) {
      this.isStyled = true;
      addStyle(this.options.document, this.options.shadow, part.style);
    }
    return part;
  }
}
