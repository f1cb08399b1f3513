import type { AnnotatorOptions } from "./annotator-options.ts";
import type { DirectiveReading, PageAnswer, PageCommand, PageSummary } from "./annotator-port.ts";
import { DirectiveDesk, type DirectiveNews } from "./directive-desk.ts";
import { withoutDismissed } from "./dismissed.ts";
import { summaryOf, unsavedKeys } from "./page-summary.ts";
import { PageView } from "./page-view.ts";
import type { PageReadingSource } from "./read-page.ts";
import { readSource } from "./read-source.ts";
import type { ChooseWords } from "./selection/selection-reader.ts";
import { showNoText } from "./show-no-text.ts";
import type { SaveState } from "./ui/task-state.ts";
import { errorWords } from "./ui/task-words.ts";
import type { Sentence } from "./ui/words.ts";
import { readingBudget, watchText } from "./watch-text.ts";

const nothing = (): void => {};
const textOf = (source: PageReadingSource): string => JSON.stringify(source.page);

/** Reads a page, shows what the engine found in it, follows its changes and passes the reader's clicks on. */
export class Annotator<Code extends string = string> {
  private source: PageReadingSource | null = null;
  private answer: PageAnswer | null = null;
  private failure: Code | null = null;
  private view: PageView | null = null;
  private readonly pending = new Map<string, "saving" | "failed">();
  private readonly budget = readingBudget();
  private unwatch = nothing;
  private stopped = false;
  /** Count the questions, and the readings of the page, so that what comes late is known. */
  private asked = 0;
  turn = 0;
  private closedByReader = false;
  private isListed = false;
  /** Reads the whole page, not only what is selected. */
  private isWhole = false;
  private choose: ChooseWords | null = null;
  /** The card of the selection is to be opened when it has been read. */
  private isTaking = false;
  /** What a key asked for while the page was being read. */
  private whenRead = nothing;
  private readonly desk: DirectiveDesk<Code>;

  constructor(private readonly options: AnnotatorOptions<Code>) {
    const { port, words } = options;
    this.desk = new DirectiveDesk<Code>({
      ...{ port, words },
      page: () => this.source?.page ?? null,
      reading: () => (this.answer?.status === "directive" ? this.answer : null),
      onNews: (news, savedKey) => this.know(news, savedKey),
      onDrafts: (drafts) => {
        if (this.answer?.status === "directive") this.answer = { ...this.answer, drafts };
        this.view?.showDrafts(drafts);
      },
      say: (text, look, undo) => this.view?.say(text, look, undo),
    });
  }

  /** Reads the page, and again whenever its text changes. */
  async start(): Promise<void> {
    if (this.isWhole) return;
    this.isWhole = true;
    await this.read();
  }

  /** Opens the card of words that the reader has selected: `choose` finds them in the page's text, after each change again. */
  async take(choose: ChooseWords): Promise<void> {
    // What is typed in an open card is kept first, under its own words.
    if (this.view?.openKey != null) this.view.close();
    this.choose = choose;
    this.isTaking = true;
    this.closedByReader = false;
    await this.read();
  }

  /** Says why something cannot be done. */
  complain(sentence: Sentence): void {
    this.ensureView().say(this.options.words.say(sentence), "failure");
  }

  /** Takes everything off the page for good. */
  stop(): void {
    this.stopped = true;
    this.unwatch();
    this.removeView();
    this.tellChange();
  }

  /** Whether anything of ours is on the page. */
  get isShown(): boolean {
    return this.view !== null;
  }

  /** What the page holds. */
  describe(): PageSummary<Code> {
    const { answer, failure } = this;
    if (failure !== null) return { status: "failed", code: failure };
    if (!answer && !this.isWhole) return { status: "unread" };
    if (!answer) return { status: this.source || this.asked === 0 ? "reading" : "not-directive" };
    return summaryOf(answer);
  }

  /** The tasks of a directive notice and how far each is saved; of other pages what `describe` says. */
  list() {
    const { answer, failure, pending, view } = this;
    this.isListed = true;
    if (answer?.status !== "directive" || failure !== null) return this.describe();
    const { mentions: _, flash: __, ...rest } = answer;
    return { ...rest, pending: Object.fromEntries(pending), shown: view?.openKey ?? null };
  }

  /** Scrolls to a task and opens its card; `false` when the page does not have it. */
  goTo(key: string): boolean {
    return this.view?.goTo(key) ?? false;
  }

  /** Does what a key of the browser asks for; of a page that has not been read yet, when it has been. */
  run(command: PageCommand): void {
    if (!this.answer) this.whenRead = () => this.run(command);
    else if (command === "save-task") this.view?.saveShown();
    else this.view?.step(command === "next-task" ? 1 : -1);
  }

  /** Saves every directive of the page that is not saved yet; answers how many that were. */
  async saveAll(): Promise<{ readonly saved: number } | { readonly code: Code }> {
    const { answer } = this;
    if (answer?.status !== "directive") return { saved: 0 };
    const keys = unsavedKeys(answer);
    return keys.length === 0 ? { saved: 0 } : this.save(keys);
  }

  /** Scrolls to the first task and opens the summary. */
  showFirst(): void {
    this.view?.openBubble();
    this.view?.flash(null);
  }

  /** Asks again what is saved. */
  async refresh(): Promise<void> {
    if (this.source) await this.ask(this.source);
  }

  private async read(): Promise<void> {
    const turn = ++this.turn;
    this.unwatch();
    const { source, changes } = await readSource(this.options, this.choose, !this.isWhole, () => this.isOver(turn));
    if (this.isOver(turn)) return;
    const before = this.source;
    this.source = source;
    this.unwatch = watchText(source?.root ?? this.options.document.body, this.budget, () => void this.read(), changes);
    if (!source) this.forget();
    else if (!before || !this.answer || textOf(source) !== textOf(before)) await this.ask(source);
    // Of a text that is given and not read from the page, nothing has moved.
    else if (source !== before) this.show(source, this.answer);
  }

  /** Whether a reading is of no use any more. */
  private isOver(turn: number): boolean {
    return this.stopped || turn !== this.turn;
  }

  private forget(): void {
    this.asked++;
    this.answer = null;
    this.failure = null;
    this.removeView();
    if (this.isTaking) this.showTaken(null);
    this.tellChange();
  }

  /** Opens the card of what was selected, or says why there is none. */
  private showTaken(code: Code | null): void {
    const { answer, options } = this;
    this.isTaking = false;
    const key = answer?.status === "directive" ? answer.selected?.[0] : undefined;
    if (code !== null) this.ensureView().say(errorWords(code, options.words), "failure");
    else if (key !== undefined) this.view?.open(key);
    else if (answer?.status !== "secret") this.complain("select.nothing");
  }

  /** The card was closed: of a selection nothing stays but what was saved. */
  private leave(): void {
    if (!this.choose || this.isTaking || this.stopped) return;
    this.choose = null;
    if (this.isWhole) void this.read();
    else this.options.onLeave?.();
  }

  private async ask(source: PageReadingSource): Promise<void> {
    const question = ++this.asked;
    const reply = await this.options.port.readPage(source.page);
    if (this.stopped || question !== this.asked) return;
    this.failure = reply.ok ? null : reply.error.code;
    if (reply.ok) {
      this.answer = reply.value;
      this.show(source, reply.value);
    }
    if (this.isTaking) this.showTaken(reply.ok ? null : reply.error.code);
    this.whenRead();
    this.whenRead = nothing;
    this.tellChange();
    if (!reply.ok) return;
    if (reply.value.status === "directive" && reply.value.flash !== null) this.view?.flash(reply.value.flash);
    if (reply.value.status !== "secret") return;
    // Nothing of a secret page is kept, not even here.
    this.unwatch();
    this.source = null;
  }

  private show(source: PageReadingSource, answer: PageAnswer): void {
    if (answer.status === "directive") this.showDirectives(source, answer);
    else if (answer.status === "not-directive" || this.closedByReader) this.removeView();
    else {
      this.removeView();
      showNoText(this.ensureView(), source, answer, this.options);
    }
  }

  private showDirectives(source: PageReadingSource, reading: DirectiveReading): void {
    const view = this.ensureView();
    view.show(source, withoutDismissed(reading));
    view.showTasks((key) => this.stateOf(key));
  }

  private stateOf(key: string): SaveState {
    const pending = this.pending.get(key);
    if (pending) return pending;
    return this.answer?.status === "directive" && key in this.answer.saved ? "saved" : "unsaved";
  }

  /** Saves these directives; answers how many that were. */
  async save(keys: readonly string[]): Promise<{ readonly saved: number } | { readonly code: Code }> {
    const { source } = this;
    if (!source || this.stopped) return { saved: 0 };
    for (const key of keys) this.pending.set(key, "saving");
    this.showStates();
    const reply = await this.options.port.saveDirectives(source.page, keys);
    for (const key of keys) {
      if (reply.ok && key in reply.value.saved) this.pending.delete(key);
      else this.pending.set(key, "failed");
    }
    if (reply.ok && this.answer?.status === "directive") {
      this.answer = { ...this.answer, saved: { ...this.answer.saved, ...reply.value.saved } };
    }
    this.showStates();
    const { words } = this.options;
    const saved = reply.ok ? keys.filter((key) => key in reply.value.saved).length : 0;
    if (reply.ok && saved > 0) this.view?.say(words.count("page.savedNow", saved), "done");
    else this.view?.say(errorWords(reply.ok ? "unknown-directive" : reply.error.code, words), "failure");
    return reply.ok ? { saved } : { code: reply.error.code };
  }

  private tellChange(): void {
    this.options.onNews?.({ news: "tasks-changed" });
  }

  /** Says that a directive is no task, or is one after all; answers whether it is kept. */
  dismiss(key: string, dismissed: boolean): Promise<boolean> {
    return this.desk.dismiss(key, dismissed);
  }

  /** Takes in what the background has answered about the page's directives, and shows it. */
  private know(news: DirectiveNews, savedKey: string | null): void {
    const { source, answer } = this;
    if (!source || answer?.status !== "directive" || this.stopped) return;
    if (savedKey !== null) this.pending.delete(savedKey);
    this.answer = { ...answer, ...news };
    this.showDirectives(source, this.answer);
    this.tellChange();
  }

  private showStates(): void {
    this.view?.showTasks((key) => this.stateOf(key));
    this.tellChange();
  }

  private ensureView(): PageView {
    const { document, words, mode, onOpenPanel, onNews, cardNote } = this.options;
    this.view ??= new PageView({
      ...{ document, words, mode, onOpenPanel, cardNote },
      onShown: (key) => {
        if (this.isListed) onNews?.({ news: "task-shown", key });
        // The view has more to do before it may go.
        if (key === null) queueMicrotask(() => this.leave());
      },
      onSave: (keys) => void this.save(keys),
      onDismiss: (key) => void this.dismiss(key, true),
      cardPort: this.desk,
      onClose: () => {
        this.closedByReader = true;
        this.removeView();
      },
    });
    return this.view;
  }

  private removeView(): void {
    this.view?.remove();
    this.view = null;
  }
}
