import { missingClears } from "../../model/six-clears.ts";
import type { TaskId } from "../../model/task.ts";
import type { EditableTask } from "../../model/task-changes.ts";
import type { CardOptions, CardState } from "../card-state.ts";
import { errorWords } from "../ui/task-words.ts";
import type { Card } from "./card.ts";
import { Editor } from "./editor.ts";
import { placeWords } from "./place-words.ts";
import { taskBody } from "./task-body.ts";

interface DetailsOptions extends Pick<CardOptions, "document" | "words" | "port" | "cardNote" | "onSize" | "onClose"> {
  readonly card: Card;
}

/** What the card shows of a task, from the page and from what is saved, and its editor. */
export class CardDetails {
  private state: CardState | null = null;
  private editing: Editor | null = null;
  private taskId: TaskId | null = null;
  /** Counts what the card was asked to show, so that a late answer is known. */
  private asked = 0;

  constructor(private readonly options: DetailsOptions) {}

  /** Fills the card with the task as it is saved, else as the page has it. */
  async show(state: CardState): Promise<void> {
    const before = this.state;
    this.state = state;
    const { directive } = state.task;
    const isSaved = state.task.state === "saved";
    const isSame = before?.task.directive === directive && before.task.state === state.task.state;
    // That a draft has come or gone is news to the reader of the card, not to the editor that it comes from.
    if (isSame && (this.editing || before.hasDraft === state.hasDraft)) return;
    const question = ++this.asked;
    const reply = isSaved || this.editing ? await this.options.port.openTask(directive.key) : null;
    if (question !== this.asked) return;
    const record = reply?.ok ? reply.value : null;
    if (this.editing && record) this.editing.refresh(record);
    this.fill(state, isSaved ? record : null);
    // What could not be asked for is not passed off as not being there.
    if (reply?.ok === false) this.complain(reply.error.code);
    this.options.onSize();
  }

  /** Opens the editor of the task that the card shows, with what was typed before. */
  async edit(key: string): Promise<void> {
    const { document, words, card, port } = this.options;
    const question = ++this.asked;
    const reply = await port.openTask(key);
    const { state } = this;
    if (question !== this.asked || state?.task.directive.key !== key) return;
    if (!reply.ok) {
      this.complain(reply.error.code);
      return;
    }
    const number = state.notice.number === null ? "" : ` · ${state.notice.number}`;
    const editor = new Editor({
      document,
      words,
      task: reply.value,
      place: placeWords(state.task.directive, words) + number,
      note: this.leftOpen(state, reply.value),
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

  /** What selected words leave open, said at once: their card opens as an editor. */
  private leftOpen({ task: { directive } }: CardState, { wording }: EditableTask): string | null {
    const { words } = this.options;
    const missing = directive.origin === "selection" ? missingClears(wording) : [];
    const names = missing.map((clear) => words.say(`edit.${clear}`));
    return names.length === 0 ? null : `${words.say("edit.sixClears")}, ${words.say("edit.unclear")}: ${names.join(", ")}`;
  }

  /** Shows the saved task in the tracker. */
  showSaved(): void {
    if (this.taskId) this.options.port.showSaved(this.taskId);
  }

  /** Whether this is the task that is shown. */
  isOf({ task }: CardState): boolean {
    return this.state === null || this.state.task.directive.key === task.directive.key;
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

  private fill(state: CardState, record: EditableTask | null): void {
    this.taskId = record?.taskId ?? null;
    const { directive, state: saveState } = state.task;
    const { document, words, card, cardNote } = this.options;
    const stateWord = card.stateWord(saveState);
    card.fill(
      taskBody({
        document,
        words,
        ...state,
        lastWorkingDays: record?.lastWorkingDays ?? state.lastWorkingDays,
        directive,
        record,
        stateWord,
        state: saveState,
        note: cardNote?.(directive, state.notice) ?? null,
      }),
    );
  }
}
