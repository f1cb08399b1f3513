import type { Directive } from "../../model/directive.ts";
import type { CardOptions, CardState } from "../card-state.ts";
import type { CardPlace } from "../placement.ts";
import { iconButton } from "../ui/icon-button.ts";
import { make } from "../ui/make-element.ts";
import { showShortcut } from "../ui/shortcut.ts";
import type { SaveState, TaskView } from "../ui/task-state.ts";
import type { Sentence } from "../ui/words.ts";
import { type CardIcon, cardIcon } from "./card-icons.ts";
import { placeWords } from "./place-words.ts";

type ReadCardOptions = Pick<CardOptions, "document" | "words" | "onSave" | "onDismiss" | "onStep" | "onClose"> & {
  readonly onEdit: (key: string) => void;
  /** Shows the saved task in the tracker. */
  readonly onShowSaved: () => void;
};

const STATE_WORDS: Readonly<Record<SaveState, Sentence>> = {
  unsaved: "page.unsaved",
  saving: "page.saving",
  saved: "page.saved",
  failed: "page.unsaved",
};

const ACTION_WORDS: Readonly<Record<SaveState, Sentence>> = {
  unsaved: "page.saveTask",
  saving: "page.saving",
  saved: "page.saved",
  failed: "page.retry",
};

/** The card of one task: a dialog beside the text that leaves the page usable. */
export class Card {
  readonly element: HTMLElement;
  private readonly body: HTMLElement;
  private readonly heading: HTMLElement;
  private readonly number: HTMLElement;
  private readonly position: HTMLElement;
  private readonly action: HTMLButtonElement;
  private readonly previous: HTMLButtonElement;
  private readonly next: HTMLButtonElement;
  private readonly outcome: HTMLElement;
  private readonly edit: HTMLButtonElement;
  private readonly dismiss: HTMLButtonElement;
  private readonly parts: readonly HTMLElement[];
  private directive: Directive | null = null;

  constructor(private readonly options: ReadCardOptions) {
    const { document } = options;
    this.heading = make(document, "h2", { id: "card-heading", tabindex: "-1" });
    this.number = make(document, "span", { class: "meta number" });
    this.position = make(document, "span", { class: "meta position" });
    this.body = make(document, "div", { class: "card-body", tabindex: "0", role: "group", "aria-labelledby": "card-heading" });
    this.action = make(document, "button", { type: "button", class: "filled" });
    this.outcome = make(document, "p", { class: "outcome", role: "status" });
    this.previous = this.iconButton("previous", "page.previous", () => options.onStep(-1));
    this.next = this.iconButton("next", "page.next", () => options.onStep(1));
    this.edit = this.textButton("plain", "page.edit", options.onEdit);
    this.dismiss = this.textButton("quiet", "page.dismiss", options.onDismiss);
    const footer = make(document, "div", { class: "card-foot" }, this.action, this.edit, this.outcome, this.dismiss);
    const head = make(
      document,
      "div",
      { class: "card-head" },
      this.heading,
      this.number,
      make(document, "span", { class: "push" }),
      this.previous,
      this.position,
      this.next,
      this.iconButton("close", "page.close", () => options.onClose()),
    );
    this.parts = [head, this.body, footer];
    this.element = make(document, "div", { class: "card", role: "dialog", "aria-labelledby": "card-heading" }, ...this.parts);
    this.element.hidden = true;
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** Shows a task; the focus stays where it is. */
  show(state: CardState): void {
    // The same task read anew is another object under the same key: its content is filled in by those who know more of it.
    const isOther = this.directive?.key !== state.task.directive.key;
    this.directive = state.task.directive;
    const { words } = this.options;
    this.heading.textContent = placeWords(state.task.directive, words);
    this.number.textContent = state.notice.number ?? "";
    this.position.textContent = `${state.position}/${state.total}`;
    if (isOther) {
      this.outcome.textContent = "";
      this.body.scrollTop = 0;
    }
    this.element.hidden = false;
    showShortcut(this.previous, state.shortcuts["previous-task"]);
    showShortcut(this.next, state.shortcuts["next-task"]);
    this.showState(state.task);
    this.action.title = "";
    showShortcut(this.action, state.shortcuts["save-task"]);
    if (state.task.state === "saved") this.action.title = words.say("page.openSaved");
  }

  /** Puts other content into the card's body. */
  fill(content: readonly HTMLElement[]): void {
    this.body.replaceChildren(...content);
  }

  /** Shows an editor in the place of the task; `null` shows the task again. */
  setEditor(editor: HTMLElement | null): void {
    this.element.setAttribute("aria-labelledby", editor ? "editor-heading" : "card-heading");
    this.element.replaceChildren(...(editor ? [editor] : this.parts));
  }

  /** The word for a state, as the card's chip has it. */
  stateWord(state: SaveState): string {
    return this.options.words.say(STATE_WORDS[state]);
  }

  /** Says in the card how saving its task went. */
  say(text: string, look: "done" | "failure"): void {
    this.outcome.textContent = text;
    this.outcome.dataset.look = look;
  }

  /** Gives the card the focus, so that its content is heard and Escape closes it. */
  focus(at: "heading" | "edit" = "heading"): void {
    this[at].focus({ preventScroll: true });
  }

  close(): void {
    this.element.hidden = true;
    this.directive = null;
  }

  /** Puts the card beside the text or docks it at the bottom. */
  place(place: CardPlace): void {
    this.element.dataset.docked = String(place.docked);
    this.element.style.left = place.docked ? "" : `${place.left}px`;
    this.element.style.top = place.docked ? "" : `${place.top}px`;
  }

  private textButton(look: string, word: Sentence, onClick: (key: string) => void): HTMLButtonElement {
    const { document, words } = this.options;
    const button = make(document, "button", { type: "button", class: look }, words.say(word));
    button.addEventListener("click", (event) => event.isTrusted && this.directive && onClick(this.directive.key));
    return button;
  }

  private iconButton(name: CardIcon, label: Sentence, onClick: () => void): HTMLButtonElement {
    const { document, words } = this.options;
    return iconButton(document, cardIcon(document, name), words.say(label), onClick);
  }

  private showState({ directive, state }: TaskView): void {
    const { document, words } = this.options;
    const chip = this.body.querySelector<HTMLElement>(".state");
    if (chip) {
      chip.textContent = this.stateWord(state);
      chip.dataset.state = state;
    }
    // What is saved is taken away in the list of tasks, where it can be had back; what was selected was not found by anybody.
    this.dismiss.hidden = state === "saved" || state === "saving" || directive.origin === "selection";
    this.edit.setAttribute("aria-disabled", String(state === "saving"));
    const { action: button } = this;
    // A press must end on the picture on which it began.
    if (button.dataset.state !== state)
      button.replaceChildren(...(state === "saved" ? [cardIcon(document, "saved")] : []), words.say(ACTION_WORDS[state]));
    button.dataset.state = state;
    button.setAttribute("aria-disabled", String(state === "saving"));
    button.onclick = (event) => {
      if (!event.isTrusted || state === "saving") return;
      if (state === "saved") this.options.onShowSaved();
      else this.options.onSave(directive.key);
    };
  }
}
