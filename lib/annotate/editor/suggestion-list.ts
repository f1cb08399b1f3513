import { make } from "../ui/make-element.ts";
import type { Words } from "../ui/words.ts";

/** A name offered while typing. */
export interface Suggestion {
  readonly name: string;
  readonly agencyId: string | null;
  /** What the body is called today, `null` when it is still that. */
  readonly now: string | null;
}

let count = 0;

/** The list under a field that is typed in: arrows choose, the field keeps the focus (ARIA combobox). */
export class SuggestionList {
  readonly element: HTMLElement;
  private readonly box: HTMLElement;
  private readonly status: HTMLElement;
  private readonly id = `suggestions-${++count}`;
  private input: HTMLInputElement | null = null;
  private shown: readonly Suggestion[] = [];
  private active = -1;

  constructor(
    private readonly document: Document,
    private readonly words: Words,
    private readonly onTake: (suggestion: Suggestion) => void,
  ) {
    this.box = make(document, "div", { class: "suggestions", role: "listbox", id: this.id });
    this.box.setAttribute("aria-label", words.say("edit.suggestions"));
    this.status = make(document, "span", { class: "unseen", role: "status" });
    this.element = make(document, "div", { class: "suggestion-frame" }, this.box, this.status);
    this.box.hidden = true;
    // Pressing on the list must not take the focus, and with it the typed words, from the field.
    this.box.addEventListener("pointerdown", (event) => event.preventDefault());
    this.box.addEventListener("mousedown", (event) => event.preventDefault());
  }

  /** Makes the field a combobox over this list. */
  attach(input: HTMLInputElement): void {
    this.input = input;
    for (const [name, value] of [
      ["role", "combobox"],
      ["aria-autocomplete", "list"],
      ["aria-controls", this.id],
      ["aria-expanded", "false"],
    ] as const)
      input.setAttribute(name, value);
  }

  /** A later answer for the same words comes while one already chooses: the choice stays where it is still offered. */
  show(suggestions: readonly Suggestion[]): void {
    const chosen = this.shown[this.active]?.name;
    this.shown = suggestions;
    this.box.hidden = suggestions.length === 0;
    this.box.replaceChildren(...suggestions.map((suggestion, index) => this.option(suggestion, index)));
    this.status.textContent = suggestions.length === 0 ? "" : this.words.count("edit.found", suggestions.length);
    this.input?.setAttribute("aria-expanded", String(!this.box.hidden));
    this.choose(suggestions.findIndex(({ name }) => name === chosen));
  }

  /** `true` when it was open. */
  close(): boolean {
    const wasOpen = !this.box.hidden;
    this.show([]);
    return wasOpen;
  }

  /** Answers a key of the field; `false` when it is not the list's. */
  press(key: string): boolean {
    const { length } = this.shown;
    if (length === 0) return false;
    if (key === "ArrowDown") this.choose(this.active + 1 >= length ? 0 : this.active + 1);
    else if (key === "ArrowUp") this.choose(this.active <= 0 ? length - 1 : this.active - 1);
    else if (key === "Enter" || key === "Tab") return this.take(key);
    else return false;
    return true;
  }

  private take(key: string): boolean {
    const suggestion = this.shown[this.active];
    if (!suggestion) return false;
    this.onTake(suggestion);
    // Tab takes it and goes on to the next field.
    return key === "Enter";
  }

  private choose(index: number): void {
    this.active = index;
    [...this.box.children].forEach((option, at) => {
      option.setAttribute("aria-selected", String(at === index));
      if (at === index) option.scrollIntoView({ block: "nearest" });
    });
    if (index < 0) this.input?.removeAttribute("aria-activedescendant");
    else this.input?.setAttribute("aria-activedescendant", `${this.id}-${index}`);
  }

  private option(suggestion: Suggestion, index: number): HTMLElement {
    const { document, words } = this;
    const now = suggestion.now === null ? null : make(document, "span", { class: "meta" }, words.say("edit.now", suggestion.now));
    const name = make(document, "span", { lang: "vi" }, suggestion.name);
    const option = make(document, "div", { role: "option", id: `${this.id}-${index}`, "aria-selected": "false" }, name, now);
    option.addEventListener("click", () => this.onTake(suggestion));
    return option;
  }
}
