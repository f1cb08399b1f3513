import type { EditableTask, TaskChanges } from "../../model/task-changes.ts";
import { make } from "../ui/make-element.ts";
import type { Words } from "../ui/words.ts";
import { cardIcon } from "./card-icons.ts";
import { editorSlots } from "./editor-fields.ts";
import type { Slot } from "./slot.ts";
import type { Suggestion } from "./suggestion-list.ts";

export interface EditorOptions {
  readonly document: Document;
  readonly words: Words;
  readonly task: EditableTask;
  /** "Mục II.2 · 412/TB-VPCP". */
  readonly place: string;
  /** What is said above the fields; `null` for nothing. */
  readonly note: string | null;
  readonly suggest: (text: string) => Promise<readonly Suggestion[]>;
  /** Answers whether it was kept. */
  readonly keepDraft: (changes: TaskChanges | null) => Promise<boolean>;
  /** Answers why it was not saved; `null` when it was. */
  readonly save: (changes: TaskChanges) => Promise<string | null>;
  readonly onClose: (how: "saved" | "cancelled" | "closed") => void;
}

/** Typing is kept after a pause of this many ms. */
const PAUSE_MS = 600;

/** The editor of one task. Everything typed is kept as a draft until it is saved or thrown away. */
export class Editor {
  readonly element: HTMLElement;
  private readonly slots: readonly Slot[];
  private readonly draftWords: HTMLElement;
  private readonly outcome: HTMLElement;
  private readonly saveButton: HTMLButtonElement;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private keeping: Promise<unknown> = Promise.resolve();
  private kept: string;
  private isOver = false;

  constructor(private readonly options: EditorOptions) {
    const { document, words, task } = options;
    this.kept = JSON.stringify(task.draft);
    this.slots = editorSlots({ document, words, onInput: () => this.typed() }, task, options.suggest);
    this.draftWords = make(document, "span", { class: "meta", role: "status" }, task.draft ? words.say("edit.draftKept") : "");
    this.outcome = make(document, "p", { class: "outcome", role: "status" });
    this.saveButton = make(document, "button", { type: "button", class: "filled" }, words.say("page.saveTask"));
    this.saveButton.addEventListener("click", (event) => event.isTrusted && void this.save());
    const note = options.note === null ? [] : [make(document, "p", { class: "note" }, options.note)];
    const fields = make(document, "div", { class: "card-body fields" }, ...note, ...this.slots.map(({ element }) => element));
    this.element = make(document, "div", { class: "editor" }, this.head(), fields, this.foot());
    this.element.addEventListener("keydown", (event) => this.press(event));
  }

  /** Puts the cursor into the first field. */
  focus(): void {
    this.element.querySelector<HTMLElement>("textarea")?.focus({ preventScroll: true });
  }

  /** Keeps what is typed at once, for the card is closing. */
  stop(): void {
    if (this.isOver) return;
    for (const slot of this.slots) slot.commit();
    clearTimeout(this.timer);
    void this.keep();
    this.isOver = true;
  }

  /** The task was changed elsewhere: what the user has not touched follows, what both changed is said to have changed. */
  refresh({ wording, note, tags, plannedOn }: EditableTask): void {
    const { words } = this.options;
    for (const slot of this.slots)
      if (slot.rebase({ ...wording, note, tags, plannedOn })) slot.complain(words.say("edit.changedElsewhere"));
  }

  private head(): HTMLElement {
    const { document, words, place, onClose } = this.options;
    const heading = make(document, "h2", { id: "editor-heading" }, words.say("edit.heading"));
    const close = make(document, "button", { type: "button", class: "icon-button", title: words.say("page.close") });
    close.setAttribute("aria-label", words.say("page.close"));
    close.append(cardIcon(document, "close"));
    close.addEventListener("click", () => onClose("closed"));
    const where = make(document, "span", { class: "meta number" }, place);
    return make(
      document,
      "div",
      { class: "card-head" },
      heading,
      where,
      make(document, "span", { class: "push" }),
      this.draftWords,
      close,
    );
  }

  private foot(): HTMLElement {
    const { document, words } = this.options;
    const cancel = make(document, "button", { type: "button", class: "plain" }, words.say("edit.cancel"));
    cancel.addEventListener("click", () => this.cancel());
    const hint = make(document, "span", { class: "meta" }, words.say("edit.saveKey"));
    return make(document, "div", { class: "card-foot" }, this.saveButton, cancel, this.outcome, hint);
  }

  private changes(): TaskChanges {
    return Object.assign({}, ...this.slots.map((slot) => slot.changes())) as TaskChanges;
  }

  private typed(): void {
    for (const slot of this.slots) slot.update();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), PAUSE_MS);
  }

  private keep(): Promise<unknown> {
    const changes = this.changes();
    const draft = Object.keys(changes).length > 0 ? changes : null;
    const written = JSON.stringify(draft);
    if (written === this.kept || this.isOver) return this.keeping;
    this.kept = written;
    // One after the other: a draft that arrives late must not outlive what was typed, saved or thrown away after it.
    this.keeping = this.keeping.then(async () => {
      const isKept = await this.options.keepDraft(draft);
      if (!isKept) this.kept = "";
      this.draftWords.textContent = draft === null ? "" : this.options.words.say(isKept ? "edit.draftKept" : "edit.draftNotKept");
    });
    return this.keeping;
  }

  private async cancel(): Promise<void> {
    this.isOver = true;
    clearTimeout(this.timer);
    await this.keeping;
    await this.options.keepDraft(null);
    this.options.onClose("cancelled");
  }

  /** The first field with something wrong, once each of them has said so. */
  private firstWrong(): HTMLElement | undefined {
    const { words } = this.options;
    const wrong = this.slots.flatMap((slot) => {
      const problem = slot.problem();
      return problem ? [slot.complain(words.say(problem))] : [];
    });
    return wrong[0];
  }

  /** Saves, unless something is wrong: then the cursor goes there. */
  async save(): Promise<void> {
    if (this.isOver) return;
    for (const slot of this.slots) slot.commit();
    const wrong = this.firstWrong();
    wrong?.focus();
    if (wrong) return;
    this.isOver = true;
    clearTimeout(this.timer);
    this.show("page.saving", true);
    await this.keeping;
    const failure = await this.options.save(this.changes());
    this.show("page.saveTask", false);
    this.isOver = false;
    this.outcome.textContent = failure ?? "";
    this.outcome.dataset.look = "failure";
    if (failure !== null) return;
    this.isOver = true;
    this.options.onClose("saved");
  }

  private show(word: "page.saving" | "page.saveTask", isBusy: boolean): void {
    this.saveButton.textContent = this.options.words.say(word);
    this.saveButton.setAttribute("aria-disabled", String(isBusy));
  }

  private press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void this.save();
    } else if (event.key === "Escape" && this.slots.some((slot) => slot.dismiss())) {
      // The first Escape closes the suggestions, the next one the card.
      event.stopPropagation();
    }
  }
}
