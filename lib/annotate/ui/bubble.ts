import type { Shortcuts } from "../annotator-port.ts";
import { iconButton } from "./icon-button.ts";
import { type IconName, icon, productMark } from "./icons.ts";
import { make } from "./make-element.ts";
import { showShortcut } from "./shortcut.ts";
import type { TaskView } from "./task-state.ts";
import type { Sentence, Words } from "./words.ts";

export interface BubbleOptions {
  readonly document: Document;
  readonly words: Words;
  /** Called for a real click only. */
  readonly onSave: (keys: readonly string[]) => void;
  /** Shows the next (1) or previous (-1) task's card. */
  readonly onStep: (by: 1 | -1, opener: HTMLElement) => void;
  readonly onClose: () => void;
  /** Opens the list beside the page; left out where a page cannot. */
  readonly onOpenPanel?: (() => void) | undefined;
}

/** What the bubble counts. */
export interface BubbleState {
  readonly tasks: readonly TaskView[];
  readonly isInternal: boolean;
  /** No gutter is free for buttons: the bubble is the way to the tasks. */
  readonly isOnlyWay: boolean;
  readonly shortcuts: Shortcuts;
  /** How many saved tasks are nowhere on the page any more. */
  readonly gone: number;
}

/** Height of a window in which the summary begins as a count, in CSS px. */
const LOW = 480;

const isMine = ({ binding }: TaskView): boolean => binding !== null;

/** The summary at the lower right: how many tasks, save all, step through them. It collapses to a count. */
export class Bubble {
  readonly element: HTMLElement;
  private collapsed: boolean;
  private state: BubbleState = { tasks: [], isInternal: false, isOnlyWay: false, shortcuts: {}, gone: 0 };

  constructor(private readonly options: BubbleOptions) {
    // In a low window, as zoom makes it, it would cover most of the text.
    this.collapsed = options.document.documentElement.clientHeight < LOW;
    this.element = make(options.document, "div", {
      class: "bubble",
      role: "group",
      "aria-label": options.words.say("page.name"),
    });
    this.element.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.isComposing || this.collapsed) return;
      event.stopPropagation();
      this.setCollapsed(true);
    });
  }

  /** Shows the counts of these tasks. */
  update(state: BubbleState): void {
    this.state = state;
    this.render();
  }

  /** Opens the bubble if it is collapsed, and gives it the focus. */
  open(): void {
    this.setCollapsed(false);
  }

  /** One sentence and nothing else. */
  say(sentence: string, look: "info" | "lock"): void {
    const { document } = this.options;
    const text = make(document, "p", { class: "sentence", role: "status" }, sentence);
    const head = make(
      document,
      "div",
      { class: "bubble-head", "data-look": look },
      icon(document, look),
      text,
      this.closeButton(),
    );
    this.element.replaceChildren(head);
  }

  private closeButton(): HTMLElement {
    return this.iconButton("close", "page.close", () => this.options.onClose());
  }

  private iconButton(name: IconName, label: Sentence, onClick: (button: HTMLElement) => void): HTMLButtonElement {
    const { document, words } = this.options;
    const button = iconButton(document, icon(document, name), words.say(label), onClick);
    button.dataset.id = label;
    return button;
  }

  private setCollapsed(collapsed: boolean): void {
    this.collapsed = collapsed;
    this.render();
    this.element.querySelector<HTMLElement>(collapsed ? ".bubble-small" : "[data-id='page.collapse']")?.focus();
  }

  private render(): void {
    const focused = (this.element.getRootNode() as ShadowRoot).activeElement?.getAttribute("data-id") ?? null;
    this.element.dataset.collapsed = String(this.collapsed);
    this.element.replaceChildren(...(this.collapsed ? [this.smallButton()] : this.parts()));
    if (focused !== null) this.element.querySelector<HTMLElement>(`[data-id='${focused}']`)?.focus();
  }

  private smallButton(): HTMLElement {
    const { document, words } = this.options;
    const { length } = this.state.tasks;
    const label = `${words.count("page.tasks", length)}, ${words.say("page.expand")}`;
    const button = make(document, "button", {
      type: "button",
      class: "bubble-small",
      "aria-expanded": "false",
      "aria-label": label,
      title: label,
    });
    button.append(productMark(document), make(document, "span", {}, String(length)));
    button.addEventListener("click", (event) => event.isTrusted && this.setCollapsed(false));
    return button;
  }

  private parts(): HTMLElement[] {
    const { document, words } = this.options;
    const { tasks, isInternal, gone } = this.state;
    const collapse = this.iconButton("down", "page.collapse", () => this.setCollapsed(true));
    collapse.setAttribute("aria-expanded", "true");
    const counts = make(document, "div", { class: "counts" }, this.headline(), this.secondLine());
    const head = make(document, "div", { class: "bubble-head" }, productMark(document), counts, collapse);
    const warning = isInternal
      ? make(
          document,
          "p",
          { class: "internal" },
          icon(document, "warning"),
          make(document, "span", {}, words.say("page.internal")),
        )
      : null;
    const missing = gone > 0 ? make(document, "p", { class: "meta" }, words.count("page.gone", gone)) : null;
    return [head, warning, missing, tasks.length > 0 ? this.actions() : null].filter((part) => part !== null);
  }

  private headline(): HTMLElement {
    const { document, words } = this.options;
    const { tasks } = this.state;
    if (tasks.length === 0) return make(document, "p", { class: "headline" }, words.say("page.noTask"));
    const dated = tasks.filter(({ directive }) => directive.deadlines.length > 0).length;
    const text = `${words.count("page.tasks", tasks.length)} · ${words.count("page.withDeadline", dated)}`;
    return make(document, "p", { class: "headline" }, text);
  }

  private secondLine(): HTMLElement | null {
    const { document, words } = this.options;
    const { tasks } = this.state;
    const counted = (name: "mineCount" | "savedCount", isCounted: (task: TaskView) => boolean): HTMLElement | null => {
      const { length } = tasks.filter(isCounted);
      return length === 0 ? null : make(document, "span", { class: name }, words.count(`page.${name}`, length));
    };
    const mine = counted("mineCount", isMine);
    const saved = counted("savedCount", ({ state }) => state === "saved");
    return mine || saved ? make(document, "p", { class: "meta" }, mine, mine && saved ? " · " : null, saved) : null;
  }

  /** What is not saved yet can be saved: the user's own first, if there are any. */
  private saveActions(): readonly HTMLElement[] {
    const { document, words, onSave } = this.options;
    const { tasks } = this.state;
    if (tasks.every(({ state }) => state === "saved")) {
      return [make(document, "span", { class: "all-saved" }, icon(document, "saved"), words.say("page.savedAll"))];
    }
    const isBusy = tasks.some(({ state }) => state === "saving");
    const open = tasks.filter(({ state }) => state === "unsaved" || state === "failed");
    const mine = open.filter(isMine);
    const button = (id: string, text: string, look: string, keys: readonly TaskView[]): HTMLElement => {
      const save = make(
        document,
        "button",
        { type: "button", class: look, "data-id": id, "aria-disabled": String(isBusy) },
        text,
      );
      save.addEventListener("click", (event) => {
        if (event.isTrusted && !isBusy) onSave(keys.map(({ directive }) => directive.key));
      });
      return save;
    };
    const all = (look: string): HTMLElement =>
      button("page.saveAll", words.say(isBusy ? "page.saving" : "page.saveAll"), look, open);
    if (mine.length === 0) return [all("filled")];
    return [button("page.saveMine", words.count("page.saveMine", mine.length), "filled", mine), all("plain")];
  }

  private actions(): HTMLElement {
    const { document, words } = this.options;
    const { isOnlyWay, shortcuts } = this.state;
    const { onOpenPanel } = this.options;
    const list = make(
      document,
      "button",
      { type: "button", class: "plain", "data-id": "page.openList" },
      words.say("page.openList"),
    );
    list.addEventListener("click", (event) => event.isTrusted && this.options.onStep(1, list));
    const previous = this.iconButton("up", "page.previous", (button) => this.options.onStep(-1, button));
    const next = this.iconButton("down", "page.next", (button) => this.options.onStep(1, button));
    showShortcut(previous, shortcuts["previous-task"]);
    showShortcut(next, shortcuts["next-task"]);
    return make(
      document,
      "div",
      { class: "bubble-actions" },
      ...this.saveActions(),
      isOnlyWay ? list : null,
      make(document, "span", { class: "push" }),
      previous,
      next,
      onOpenPanel ? this.iconButton("panel", "page.openPanel", onOpenPanel) : null,
    );
  }
}
