import { make } from "../ui/make-element.ts";
import { cardIcon } from "./card-icons.ts";
import type { Control, FieldContext } from "./field.ts";
import { type Suggestion, SuggestionList } from "./suggestion-list.ts";

interface ChipsOptions<T> {
  readonly nameOf: (value: T) => string;
  /** The value of a suggestion taken, or of words typed that were none. */
  readonly make: (name: string, suggestion: Suggestion | null) => T;
  readonly suggest: (text: string) => Promise<readonly Suggestion[]>;
}

/** Names as chips with a field to add more: suggestions while typing, Enter or leaving takes what is typed. */
export class ChipsControl<T> implements Control<readonly T[]> {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  private readonly list: SuggestionList;
  private values: readonly T[] = [];
  private isComposing = false;
  private asked = 0;

  constructor(
    private readonly context: FieldContext,
    private readonly options: ChipsOptions<T>,
  ) {
    const { document, words } = context;
    this.list = new SuggestionList(document, words, (suggestion) => this.add(suggestion.name, suggestion));
    this.input = make(document, "input", { type: "text", autocomplete: "off", spellcheck: "false" });
    this.list.attach(this.input);
    this.element = make(document, "div", { class: "chips" }, this.input, this.list.element);
    this.element.addEventListener("click", (event) => event.target === this.element && this.input.focus());
    this.input.addEventListener("compositionstart", () => {
      this.isComposing = true;
    });
    this.input.addEventListener("compositionend", () => {
      this.isComposing = false;
      void this.ask();
    });
    this.input.addEventListener("input", () => this.isComposing || void this.ask());
    this.input.addEventListener("keydown", (event) => this.press(event));
    this.input.addEventListener("blur", () => this.takeTyped());
  }

  value(): readonly T[] {
    return this.values;
  }

  set(values: readonly T[]): void {
    this.values = values;
    this.draw();
  }

  problem(): null {
    return null;
  }

  commit(): void {
    this.takeTyped();
  }

  dismiss(): boolean {
    return this.list.close();
  }

  private change(values: readonly T[]): void {
    this.set(values);
    this.context.onInput();
  }

  private add(name: string, suggestion: Suggestion | null): void {
    const { nameOf } = this.options;
    const clean = name.normalize("NFC").replace(/\s+/gu, " ").trim();
    this.input.value = "";
    this.list.close();
    if (clean === "" || this.values.some((value) => nameOf(value) === clean)) return;
    this.change([...this.values, this.options.make(clean, suggestion)]);
  }

  private takeTyped(): void {
    this.asked++;
    if (this.input.value.trim() === "") this.list.close();
    else this.add(this.input.value, null);
  }

  private press(event: KeyboardEvent): void {
    // The Enter that ends a Vietnamese word being composed is not ours.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (this.list.press(key)) event.preventDefault();
    else if (key === "Enter") {
      event.preventDefault();
      this.takeTyped();
    } else if (key === "Backspace" && this.input.value === "" && this.values.length > 0) {
      event.preventDefault();
      this.change(this.values.slice(0, -1));
    }
  }

  private async ask(): Promise<void> {
    const question = ++this.asked;
    const text = this.input.value.normalize("NFC").trim();
    if (text === "") {
      this.list.close();
      return;
    }
    const found = await this.options.suggest(text);
    // A late answer is of other words, or of a field that was left.
    if (question !== this.asked || this.isComposing) return;
    const taken = new Set(this.values.map(this.options.nameOf));
    this.list.show(found.filter(({ name }) => !taken.has(name)));
  }

  private draw(): void {
    const { document, words } = this.context;
    for (const chip of this.element.querySelectorAll(".name-chip")) chip.remove();
    for (const value of this.values) {
      const name = this.options.nameOf(value);
      const remove = make(document, "button", {
        type: "button",
        class: "remove",
        title: words.say("edit.remove"),
        "aria-label": words.say("edit.removeNamed", name),
      });
      remove.append(cardIcon(document, "close"));
      remove.addEventListener("click", () => {
        this.change(this.values.filter((other) => other !== value));
        this.input.focus();
      });
      this.input.before(make(document, "span", { class: "name-chip", lang: "vi" }, name, remove));
    }
  }
}
