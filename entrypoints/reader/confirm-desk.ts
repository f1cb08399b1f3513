import type { Directive } from "../../lib/model/directive.ts";
import type { Notice } from "../../lib/model/notice.ts";
import type { PageText } from "../../lib/model/page-text.ts";
import type { Span } from "../../lib/model/span.ts";
import { type Doubt, doubtsOf, uncertainSpans, withConfirmed } from "../../lib/model/uncertain-words.ts";

/** Keeps which doubtful words of a document the user has compared with the picture. */
export class ConfirmDesk {
  private confirmed: Span[] = [];

  /** `onChange`: words that are still doubtful, over the blocks joined by "\n". */
  constructor(
    private readonly page: PageText,
    private readonly onChange: (doubtful: readonly Span[]) => void,
  ) {}

  /** The page, or what is selected on it, as it may be saved. */
  applyTo(page: PageText): PageText {
    return withConfirmed(page, this.confirmed);
  }

  /** What must be compared before a task is saved. */
  doubtsOf(directive: Directive, notice: Notice): Doubt[] {
    return doubtsOf(directive, notice, this.applyTo(this.page));
  }

  confirm(doubts: readonly Doubt[]): void {
    this.confirmed = [...this.confirmed, ...doubts.map(({ span }) => span)];
    this.onChange(uncertainSpans(this.applyTo(this.page)));
  }
}
