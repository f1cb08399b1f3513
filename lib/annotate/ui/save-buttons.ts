import type { Directive } from "../../model/directive.ts";
import { type ButtonColumn, stackTops } from "../placement.ts";
import { FRAME_MS, type Steps } from "../slices.ts";
import { type IconName, icon } from "./icons.ts";
import { make } from "./make-element.ts";
import type { SaveState, TaskView } from "./task-state.ts";
import { taskName } from "./task-words.ts";
import type { Sentence, Words } from "./words.ts";

interface Look {
  readonly icon: IconName;
  readonly word: Sentence;
  readonly name: Sentence;
}

const LOOKS: Readonly<Record<SaveState | "changed", Look>> = {
  unsaved: { icon: "bookmark", word: "page.save", name: "page.saveNamed" },
  saving: { icon: "busy", word: "page.saving", name: "page.savingNamed" },
  saved: { icon: "saved", word: "page.saved", name: "page.savedNamed" },
  changed: { icon: "retry", word: "page.changed", name: "page.changedNamed" },
  failed: { icon: "retry", word: "page.retry", name: "page.retryNamed" },
};

const HALF_BUTTON = 12;
/** Buttons that are made or moved before the page gets its turn. */
const SLICE_BUTTONS = 60;

/** Where a line of a task stands in the layer, in CSS px. */
interface Line {
  readonly top: number;
  readonly height: number;
}

export interface SaveButtonsOptions {
  readonly document: Document;
  readonly words: Words;
  /** Called for real clicks only. */
  readonly onSave: (key: string) => void;
  readonly onOpen: (key: string) => void;
}

/** The column of buttons beside the text: one tab stop, arrows inside. */
export class SaveButtons {
  readonly element: HTMLElement;
  private readonly buttons = new Map<string, HTMLButtonElement>();
  /** What each button was named after. */
  private readonly dressed = new WeakMap<HTMLElement, Directive>();
  private tasks: readonly TaskView[] = [];
  private current: string | null = null;

  constructor(private readonly options: SaveButtonsOptions) {
    const label = options.words.say("page.buttons");
    this.element = make(options.document, "div", {
      class: "buttons",
      role: "toolbar",
      "aria-orientation": "vertical",
      "aria-label": label,
    });
    this.element.addEventListener("keydown", (event) => this.move(event));
  }

  /** Shows these tasks, in the order of the document. Buttons that stay keep the focus; new ones are seen once they are placed. */
  *update(tasks: readonly TaskView[]): Steps {
    this.tasks = tasks;
    const keys = new Set(tasks.map(({ directive }) => directive.key));
    for (const [key, button] of this.buttons) {
      if (keys.has(key)) continue;
      button.remove();
      this.buttons.delete(key);
    }
    let next = this.element.firstElementChild;
    for (const [index, task] of tasks.entries()) {
      if (index % SLICE_BUTTONS === SLICE_BUTTONS - 1) yield 0;
      const button = this.buttons.get(task.directive.key) ?? this.add(task.directive.key);
      // Moving an element takes its focus away: move only what is out of place.
      if (next === button) next = button.nextElementSibling;
      else this.element.insertBefore(button, next);
      this.dress(button, task);
    }
    if (this.current === null || !keys.has(this.current)) this.current = tasks[0]?.directive.key ?? null;
    this.markTabStop();
  }

  /**
   * Puts each button beside the first line of its task. `x`: the edge of the buttons that faces the text, in the layer;
   * `lines`: each task's lines, in the order of the tasks; none for one that is not shown.
   */
  *place(column: ButtonColumn, x: number, lines: readonly (readonly Line[])[]): Steps {
    this.element.hidden = column.side === "none";
    if (column.side === "none") return;
    this.element.dataset.size = column.size;
    this.element.dataset.side = column.side;
    const shown = lines.flatMap(([line], index) => (line ? [{ index, top: line.top + line.height / 2 - HALF_BUTTON }] : []));
    const stacked = stackTops(shown.map(({ top }) => top));
    const tops = new Map(shown.map(({ index }, at) => [index, stacked[at] ?? 0]));
    for (const [index, { directive }] of this.tasks.entries()) {
      if (index % SLICE_BUTTONS === SLICE_BUTTONS - 1) yield FRAME_MS;
      const button = this.buttons.get(directive.key);
      const top = tops.get(index);
      if (!button) continue;
      button.hidden = top === undefined;
      button.style.top = `${top ?? 0}px`;
      button.style.left = `${x}px`;
    }
  }

  private add(key: string): HTMLButtonElement {
    const button = make(this.options.document, "button", { type: "button", class: "save", "data-key": key, hidden: "" });
    button.addEventListener("click", (event) => {
      // The page could forge a click; only the reader's own saves or opens anything.
      if (event.isTrusted) this.press(key);
    });
    button.addEventListener("focus", () => {
      this.current = key;
      this.markTabStop();
    });
    this.buttons.set(key, button);
    return button;
  }

  private press(key: string): void {
    const state = this.tasks.find(({ directive }) => directive.key === key)?.state;
    if (state === "saved") this.options.onOpen(key);
    else if (state === "unsaved" || state === "failed") this.options.onSave(key);
  }

  private dress(button: HTMLButtonElement, { directive, state: saveState, binding, change }: TaskView): void {
    const { document, words } = this.options;
    const state = change ? "changed" : saveState;
    if (this.dressed.get(button) === directive && button.dataset.state === state) return;
    this.dressed.set(button, directive);
    const look = LOOKS[state];
    const name = words.say(look.name, taskName(directive, words, binding));
    if (button.dataset.state === state && button.getAttribute("aria-label") === name) return;
    button.dataset.state = state;
    button.toggleAttribute("data-mine", binding !== null);
    button.setAttribute("aria-label", name);
    button.setAttribute("title", words.say(look.word));
    button.setAttribute("aria-disabled", String(state === "saving"));
    button.replaceChildren(icon(document, look.icon), make(document, "span", { class: "word" }, words.say(look.word)));
  }

  private markTabStop(): void {
    for (const [key, button] of this.buttons) button.tabIndex = key === this.current ? 0 : -1;
  }

  private move(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const shown = this.tasks.map(({ directive }) => directive.key).filter((key) => this.buttons.get(key)?.hidden === false);
    const at = shown.indexOf(this.current ?? "");
    const target = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: shown.length - 1 }[
      event.key
    ];
    const key = target === undefined ? undefined : shown[target];
    if (key === undefined) return;
    event.preventDefault();
    this.buttons.get(key)?.focus();
  }
}
