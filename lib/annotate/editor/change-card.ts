import type { CardOptions, CardState } from "../card-state.ts";
import type { DifferencePart } from "../difference/part.ts";
import { partOf } from "../parts.ts";
import { errorWords, pathWords } from "../ui/task-words.ts";
import type { Card } from "./card.ts";
import { wordingOf } from "./task-body.ts";

interface ChangeOptions extends Pick<CardOptions, "document" | "words" | "port" | "onSize" | "onClose"> {
  readonly card: Card;
}

/** Shows in the card how the words of a saved task have changed, until that is settled. */
export class ChangeCard {
  /** Key of the directive that is shown so; `null` when none is. */
  private key: string | null = null;
  private style: HTMLElement | null = null;

  constructor(private readonly options: ChangeOptions) {}

  /** Whether this task's difference is shown, or is about to be. */
  isShown(state: CardState): boolean {
    return this.key !== null && this.key === state.task.directive.key;
  }

  /** Shows the difference; the part with its view is loaded when it is needed for the first time. */
  async show(state: CardState): Promise<void> {
    const { directive, change } = state.task;
    if (!change || this.isShown(state)) return;
    const { document, words, card, port, onSize, onClose } = this.options;
    this.key = directive.key;
    const part = await partOf("difference", (name) => port.loadPart(name));
    if (this.key !== directive.key) return;
    if (!part) {
      this.key = null;
      card.say(errorWords("unreachable", words), "failure");
      return;
    }
    const number = state.notice.number === null ? "" : ` · ${state.notice.number}`;
    const view = part.show({
      document,
      words,
      place: pathWords(directive.path, words) + number,
      before: change.before,
      after: wordingOf(directive),
      settle: (take) => port.settleChange(directive.key, take),
      onClose,
    });
    view.element.prepend(this.styleOf(part));
    card.setEditor(view.element);
    view.focus();
    onSize();
  }

  /** Gives the card back. */
  close(): void {
    if (this.key === null) return;
    this.key = null;
    this.options.card.setEditor(null);
  }

  private styleOf({ style }: DifferencePart): HTMLElement {
    if (!this.style) {
      this.style = this.options.document.createElement("style");
      this.style.textContent = style;
    }
    return this.style;
  }
}
