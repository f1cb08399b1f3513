import type { Directive } from "../../model/directive.ts";
import type { Shortcuts } from "../annotator-port.ts";
import type { CardPlace } from "../placement.ts";
import { cardFields, type FieldContext } from "./card-fields.ts";
import { type IconName, icon } from "./icons.ts";
import { make } from "./make-element.ts";
import { ownChip } from "./own-unit-words.ts";
import { showShortcut } from "./shortcut.ts";
import type { SaveState, TaskView } from "./task-state.ts";
import { pathWords } from "./task-words.ts";
import type { Sentence, Words } from "./words.ts";

export interface CardOptions {
  readonly document: Document;
  readonly words: Words;
  /** Called for a real click only. */
  readonly onSave: (key: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** Which task the card shows and where it stands among the others. */
export interface CardState extends FieldContext {
  readonly task: TaskView;
  /** From 1. */
  readonly position: number;
  readonly total: number;
  readonly shortcuts: Shortcuts;
}

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
  private directive: Directive | null = null;

  constructor(private readonly options: CardOptions) {
    const { document } = options;
    this.heading = make(document, "h2", { id: "card-heading", tabindex: "-1" });
    this.number = make(document, "span", { class: "meta number" });
    this.position = make(document, "span", { class: "meta position" });
    this.body = make(document, "div", { class: "card-body", tabindex: "0", role: "group", "aria-labelledby": "card-heading" });
    this.action = make(document, "button", { type: "button", class: "filled" });
    this.outcome = make(document, "p", { class: "outcome", role: "status" });
    this.previous = this.iconButton("previous", "page.previous", () => options.onStep(-1));
    this.next = this.iconButton("next", "page.next", () => options.onStep(1));
    const footer = make(document, "div", { class: "card-foot" }, this.action, this.outcome);
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
    this.element = make(
      document,
      "div",
      { class: "card", role: "dialog", "aria-labelledby": "card-heading" },
      head,
      this.body,
      footer,
    );
    this.element.hidden = true;
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** Shows a task; the focus stays where it is. */
  show(state: CardState): void {
    // The same task read anew is another directive object; one whose state alone changed is not.
    const isOther = this.directive !== state.task.directive;
    this.directive = state.task.directive;
    const { document, words } = this.options;
    this.heading.textContent = pathWords(state.task.directive.path, words);
    this.number.textContent = state.notice.number ?? "";
    this.position.textContent = `${state.position}/${state.total}`;
    if (isOther) {
      this.outcome.textContent = "";
      const statement = make(document, "p", { class: "statement", lang: "vi" }, state.task.directive.text);
      this.body.replaceChildren(
        make(document, "span", { class: "chip state" }),
        ...ownChip(state.task, document, words),
        statement,
        cardFields(state, state.task.directive),
      );
      this.body.scrollTop = 0;
    }
    this.element.hidden = false;
    this.showState(state.task);
    showShortcut(this.previous, state.shortcuts["previous-task"]);
    showShortcut(this.next, state.shortcuts["next-task"]);
    showShortcut(this.action, state.shortcuts["save-task"]);
  }

  /** Says in the card how saving its task went. */
  say(text: string, look: "done" | "failure"): void {
    this.outcome.textContent = text;
    this.outcome.dataset.look = look;
  }

  /** Gives the card the focus, so that its content is heard and Escape closes it. */
  focus(): void {
    this.heading.focus({ preventScroll: true });
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

  private iconButton(name: IconName, label: Sentence, onClick: () => void): HTMLButtonElement {
    const { document, words } = this.options;
    const button = make(document, "button", {
      type: "button",
      class: "icon-button",
      title: words.say(label),
      "aria-label": words.say(label),
    });
    button.append(icon(document, name));
    button.addEventListener("click", (event) => event.isTrusted && onClick());
    return button;
  }

  private showState({ directive, state }: TaskView): void {
    const { document, words } = this.options;
    const chip = this.body.querySelector<HTMLElement>(".state");
    if (chip) {
      chip.textContent = words.say(STATE_WORDS[state]);
      chip.dataset.state = state;
    }
    const { action: button } = this;
    button.replaceChildren(...(state === "saved" ? [icon(document, "saved")] : []), words.say(ACTION_WORDS[state]));
    button.dataset.state = state;
    button.setAttribute("aria-disabled", String(state === "saving" || state === "saved"));
    button.onclick = (event) => {
      if (event.isTrusted && (state === "unsaved" || state === "failed")) this.options.onSave(directive.key);
    };
  }
}
