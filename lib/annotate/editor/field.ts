import { isSameValue } from "../../model/task-changes.ts";
import { make } from "../ui/make-element.ts";
import type { Sentence, Words } from "../ui/words.ts";
import { cardIcon } from "./card-icons.ts";

/** What every control of the editor is made with. */
export interface FieldContext {
  readonly document: Document;
  readonly words: Words;
  /** Called at every change by the user. */
  readonly onInput: () => void;
}

/** The part of a field in which the user types. */
export interface Control<T> {
  readonly element: HTMLElement;
  /** What bears the label. */
  readonly input: HTMLElement;
  value(): T;
  set(value: T): void;
  /** What keeps the value from being saved; `null` when nothing does. */
  problem(): Sentence | null;
  /** Several controls under one label. */
  readonly isGroup?: boolean;
  /** Where the problem is, when it is not the input. */
  invalid?(): HTMLElement | null;
  /** Takes over what is typed and not yet part of the value. */
  commit?(): void;
  /** Ends what is open beside it (suggestions); `true` when there was something. */
  dismiss?(): boolean;
}

interface FieldOptions<T> {
  readonly label: Sentence;
  readonly control: Control<T>;
  /** What the text says; left out for what is the user's own. */
  readonly read?: T;
}

let count = 0;

/** A labelled field that says when it was corrected, gives the wording back, and says what is wrong with it. */
export class Field<T> {
  readonly element: HTMLElement;
  readonly control: Control<T>;
  private readonly chip: HTMLElement;
  private readonly restore: HTMLButtonElement;
  private readonly error: HTMLElement;
  private blamed: HTMLElement | null = null;

  constructor(
    { document, words, onInput }: FieldContext,
    private readonly options: FieldOptions<T>,
  ) {
    const { control } = options;
    this.control = control;
    const id = `field-${++count}`;
    control.input.id ||= id;
    this.error = make(document, "p", { class: "error", id: `${id}-error`, role: "alert" });
    this.chip = make(
      document,
      "span",
      { class: "chip", "data-state": "edited" },
      cardIcon(document, "edit"),
      words.say("edit.edited"),
    );
    this.restore = make(document, "button", { type: "button", class: "link restore" }, words.say("edit.restore"));
    this.restore.addEventListener("click", () => {
      // Shown only where there is something to give back.
      control.set(options.read as T);
      control.input.focus();
      onInput();
    });
    const name = words.say(options.label);
    const label = control.isGroup
      ? make(document, "span", { class: "label", id: `${id}-label` }, name)
      : make(document, "label", { for: control.input.id }, name);
    const head = make(document, "div", { class: "field-head" }, label, make(document, "span", { class: "push" }), this.chip);
    this.element = make(document, "div", { class: "field" }, head, control.element, this.error, this.restore);
    if (control.isGroup) {
      this.element.setAttribute("role", "group");
      this.element.setAttribute("aria-labelledby", label.id);
    }
    this.update();
  }

  /** Shows whether it was corrected; takes an old complaint away. */
  update(): void {
    const isEdited = "read" in this.options && !isSameValue(this.options.read, this.control.value());
    this.chip.hidden = !isEdited;
    this.restore.hidden = !isEdited;
    if (this.control.problem() === null) this.complain(null);
  }

  /** Says what is wrong at the field itself; `null` takes it back. Answers where that is. */
  complain(sentence: string | null): HTMLElement {
    this.error.textContent = sentence ?? "";
    for (const name of ["aria-invalid", "aria-describedby"]) this.blamed?.removeAttribute(name);
    const at = this.control.invalid?.() ?? this.control.input;
    this.blamed = sentence === null ? null : at;
    (at.closest(".deadline-parts") ?? this.control.element).after(this.error);
    this.blamed?.setAttribute("aria-invalid", "true");
    this.blamed?.setAttribute("aria-describedby", this.error.id);
    return at;
  }
}
