import { bubbleActions, bubbleButton, bubbleIcon, isMine } from "./bubble-actions.ts";
import type { BubbleOptions, BubbleState } from "./bubble-state.ts";
import { icon, productMark } from "./icons.ts";
import { keepChildren } from "./keep-children.ts";
import { make } from "./make-element.ts";
import type { TaskView } from "./task-state.ts";

/** Height of a window in which the summary begins as a count, in CSS px. */
const LOW = 480;

/** The summary at the lower right: how many tasks, save all, step through them. It collapses to a count. Its buttons stay the same ones. */
export class Bubble {
  readonly element: HTMLElement;
  private collapsed: boolean;
  private state: BubbleState = { tasks: [], isInternal: false, isOnlyWay: false, shortcuts: {}, gone: 0 };
  private readonly small: HTMLElement;
  private readonly count: HTMLElement;
  private readonly collapse: HTMLElement;
  private readonly head: HTMLElement;
  private readonly actions: ReturnType<typeof bubbleActions>;

  constructor(private readonly options: BubbleOptions) {
    const { document, words } = options;
    // In a low window, as zoom makes it, it would cover most of the text.
    this.collapsed = document.documentElement.clientHeight < LOW;
    this.element = make(document, "div", { class: "bubble", role: "group", "aria-label": words.say("page.name") });
    this.element.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.isComposing || this.collapsed) return;
      event.stopPropagation();
      this.setCollapsed(true);
    });
    this.small = bubbleButton(options, "bubble-small", () => this.setCollapsed(false));
    this.small.setAttribute("aria-expanded", "false");
    this.count = make(document, "span");
    this.small.append(productMark(document), this.count);
    this.collapse = bubbleIcon(options, "down", "page.collapse", () => this.setCollapsed(true));
    this.collapse.setAttribute("aria-expanded", "true");
    this.head = make(document, "div", { class: "bubble-head" });
    this.actions = bubbleActions(options);
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
    const { document, onClose } = this.options;
    const text = make(document, "p", { class: "sentence", role: "status" }, sentence);
    const close = bubbleIcon(this.options, "close", "page.close", onClose);
    this.element.replaceChildren(
      make(document, "div", { class: "bubble-head", "data-look": look }, icon(document, look), text, close),
    );
  }

  private setCollapsed(collapsed: boolean): void {
    this.collapsed = collapsed;
    this.render();
    (collapsed ? this.small : this.collapse).focus();
  }

  private render(): void {
    const { document, words } = this.options;
    const { state, small, head, actions } = this;
    const { length } = state.tasks;
    this.element.dataset.collapsed = String(this.collapsed);
    this.count.textContent = String(length);
    small.title = `${words.count("page.tasks", length)}, ${words.say("page.expand")}`;
    small.setAttribute("aria-label", small.title);
    const counts = make(document, "div", { class: "counts" }, this.headline(), this.secondLine());
    keepChildren(head, [productMark(document), counts, this.collapse]);
    actions.update(state);
    const parts = [head, ...this.warnings(), length > 0 ? actions.element : null];
    keepChildren(this.element, this.collapsed ? [small] : parts);
  }

  private warnings(): (HTMLElement | null)[] {
    const { document, words } = this.options;
    const { isInternal, gone } = this.state;
    const internal = make(document, "span", {}, words.say("page.internal"));
    return [
      isInternal ? make(document, "p", { class: "internal" }, icon(document, "warning"), internal) : null,
      gone > 0 ? make(document, "p", { class: "meta" }, words.count("page.gone", gone)) : null,
    ];
  }

  private headline(): HTMLElement {
    const { document, words } = this.options;
    const { tasks } = this.state;
    const dated = tasks.filter(({ directive }) => directive.deadlines.length > 0).length;
    const counted = `${words.count("page.tasks", tasks.length)} · ${words.count("page.withDeadline", dated)}`;
    return make(document, "p", { class: "headline" }, tasks.length === 0 ? words.say("page.noTask") : counted);
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
}
