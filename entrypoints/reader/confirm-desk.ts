import type { Directive } from "../../lib/model/directive.ts";
import type { Notice } from "../../lib/model/notice.ts";
import type { PageText } from "../../lib/model/page-text.ts";
import type { Span } from "../../lib/model/span.ts";
import { type Doubt, doubtsOf, uncertainSpans, withConfirmed } from "../../lib/model/uncertain-words.ts";
import type { PdfBlock } from "../../lib/pdf/document-text.ts";

/** Where it is remembered which words have been compared with the picture. Pages count from 0. */
export interface ConfirmedWords {
  readonly isConfirmed: (page: number, word: string) => boolean;
  readonly confirm: (page: number, words: readonly string[]) => Promise<void>;
}

/** A doubtful word. `name`: by which it is known again when the file is opened another time. */
interface DoubtfulWord {
  readonly page: number;
  readonly span: Span;
  readonly name: string;
}

/** The doubtful words of a document; each is named by the paragraph around it and its place: in other words it is another one. */
function doubtfulWords(blocks: readonly PdfBlock[]): DoubtfulWord[] {
  let before = 0;
  return blocks.flatMap(({ text, lines, uncertain = [] }) => {
    const start = before;
    before += text.length + 1;
    const { page = 0, x1 = 0, y = 0 } = lines[0] ?? {};
    return uncertain.map((own) => ({
      page,
      span: { start: start + own.start, end: start + own.end },
      name: JSON.stringify([page, Math.round(x1), Math.round(y), own.start, own.end, text]),
    }));
  });
}

/** Which doubtful words of a document the user has compared with the picture, now or when it was open before. */
export class ConfirmDesk {
  private readonly words: readonly DoubtfulWord[];
  private confirmed: readonly Span[];
  /** Settles when all that was confirmed is remembered. */
  private remembered: Promise<void> = Promise.resolve();

  /** `onChange`: words that are still doubtful, over the blocks joined by "\n". */
  constructor(
    private readonly page: PageText,
    blocks: readonly PdfBlock[],
    private readonly memory: ConfirmedWords,
    private readonly onChange: (doubtful: readonly Span[]) => void,
  ) {
    this.words = doubtfulWords(blocks);
    this.confirmed = this.words.filter((word) => memory.isConfirmed(word.page, word.name)).map(({ span }) => span);
    onChange(this.doubtful);
  }

  /** Words that are still doubtful, over the blocks joined by "\n". */
  get doubtful(): readonly Span[] {
    return uncertainSpans(this.applyTo(this.page));
  }

  /** The page, or what is selected on it, as it may be saved. */
  applyTo(page: PageText): PageText {
    return withConfirmed(page, this.confirmed);
  }

  /** What must be compared before a task is saved. */
  doubtsOf(directive: Directive, notice: Notice): Doubt[] {
    return doubtsOf(directive, notice, this.applyTo(this.page));
  }

  /** When it is remembered that a task's doubtful words have been compared; `null` where it had none. */
  comparedOf(directive: Directive, notice: Notice): Promise<void> | null {
    return doubtsOf(directive, notice, this.page).length > 0 ? this.remembered : null;
  }

  /** Takes these words for certain; settles when that is remembered. */
  confirm(doubts: readonly Doubt[]): Promise<void> {
    this.confirmed = [...this.confirmed, ...doubts.map(({ span }) => span)];
    this.onChange(this.doubtful);
    const starts = new Set(doubts.map(({ span }) => span.start));
    const words = this.words.filter(({ span }) => starts.has(span.start));
    const remember = async (): Promise<void> => {
      for (const page of new Set(words.map((word) => word.page))) {
        const own = words.filter((word) => word.page === page);
        await this.memory.confirm(
          page,
          own.map(({ name }) => name),
        );
      }
    };
    this.remembered = this.remembered.then(remember);
    return this.remembered;
  }
}
