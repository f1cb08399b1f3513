import type { Span } from "../model/span.ts";
import type { DirectiveReading } from "./annotator-port.ts";
import { CardHost } from "./card-host.ts";
import { shareBesideCard, uncover } from "./card-room.ts";
import type { CardState } from "./card-state.ts";
import { whenLoaded } from "./files/when-loaded.ts";
import { markAt } from "./hit-test.ts";
import { MarkPainter } from "./mark-painter.ts";
import { marksInSlices } from "./marks.ts";
import { listenToPage } from "./page-events.ts";
import { themeAround } from "./page-theme.ts";
import type { PageViewOptions } from "./page-view-options.ts";
import { PassageFlash } from "./passage-flash.ts";
import { type Edges, placeCard } from "./placement.ts";
import { rangesOf } from "./ranges.ts";
import type { PageReadingSource } from "./read-page.ts";
import { taskFrom } from "./reading-place.ts";
import { scrollToRange } from "./scroll-to.ts";
import { inSlices, repeatedly, type Steps } from "./slices.ts";
import { StripHost } from "./strip-host.ts";
import { measureColumn } from "./task-lines.ts";
import { taskViewer } from "./task-views.ts";
import { Bubble } from "./ui/bubble.ts";
import { focusedElement } from "./ui/focus.ts";
import { guardPresses } from "./ui/guard-presses.ts";
import { make } from "./ui/make-element.ts";
import { type Mount, mount } from "./ui/mount.ts";
import { SaveButtons } from "./ui/save-buttons.ts";
import type { SaveState, TaskView } from "./ui/task-state.ts";
import { errorWords } from "./ui/task-words.ts";
import { Toast } from "./ui/toast.ts";
import { watchLayout } from "./watch-layout.ts";

const nothing = (): void => {};

/** Everything that is seen on a page: marks, buttons, bubble, card, messages. The page's own tree stays as it is. */
export class PageView {
  readonly mount: Mount;
  private readonly bubble: Bubble;
  private readonly buttons: SaveButtons;
  private readonly card: CardHost;
  private readonly toast: Toast;
  private readonly painter: MarkPainter;
  private readonly stop = new AbortController();
  private source: PageReadingSource | null = null;
  private reading: DirectiveReading | null = null;
  private tasks: readonly TaskView[] = [];
  private viewOf: ReturnType<typeof taskViewer> | null = null;
  /** Key of the task whose card is open, `null` when none is; to be read only. */
  openKey: string | null = null;
  private lastKey: string | null = null;
  private cardTop = 0;
  /** Edges of the text column in the window, as they were last measured. */
  private text: Edges | null = null;
  private isOnlyWay = false;
  private opener: HTMLElement | null = null;
  private unwatch = nothing;
  private readonly passage: PassageFlash;
  private readonly strip: StripHost;

  constructor(private readonly options: PageViewOptions) {
    const { document, words, onSave, onDismiss, onOpenPanel } = options;
    this.mount = mount(document, words, options.mode);
    const parts = { document, words };
    this.painter = new MarkPainter(document, options.cardPort, () => this.place(), this.stop.signal);
    this.buttons = new SaveButtons({ ...parts, onSave: (key) => onSave([key]), onOpen: (key) => this.open(key) });
    this.bubble = new Bubble({
      ...parts,
      onSave,
      onStep: (by) => this.step(by),
      onClose: options.onClose,
      onOpenPanel,
    });
    this.card = new CardHost({
      ...{ ...parts, mount: this.mount, port: options.cardPort, cardNote: options.cardNote, onDismiss },
      onSave: (key) => onSave([key]),
      onStep: (by) => this.step(by),
      onSize: () => this.place(),
      onClose: () => this.close(),
      onFailure: () => {
        this.close();
        this.toast.say(errorWords("unreachable", words), "failure");
      },
    });
    this.strip = new StripHost(this.mount.layer, options.cardPort, this);
    this.passage = new PassageFlash(this.painter, () => this.shown);
    this.toast = new Toast(document, words);
    const corner = make(document, "div", { class: "corner" }, this.toast.element, this.bubble.element);
    this.mount.layer.append(this.painter.element, this.buttons.element, corner);
    guardPresses(this.mount, options.cardPort, () => this.toast.say(words.say("page.covered"), "failure"));
    listenToPage({
      ...{ document, layer: this.mount.layer, signal: this.stop.signal },
      isCardOpen: () => this.card.isOpen,
      onEscape: () => this.close(),
      onClick: (x, y) => {
        const key = markAt(document, this.painter.marks, x, y)?.directiveKey;
        if (key != null) this.open(key);
      },
    });
  }

  /** Shows a reading of the page, or the same one over text that was read anew. */
  show(source: PageReadingSource, reading: DirectiveReading): void {
    this.source = source;
    this.reading = reading;
    const theme = source.theme ?? themeAround(source.root);
    this.mount.setTheme(theme);
    this.viewOf = taskViewer(reading, source.positions);
    const steps = this.painter.paint(marksInSlices(reading, source.positions), reading.mentions.length, theme);
    this.painter.setPrinted(reading.printsMarks);
    void inSlices(steps, () => this.reading !== reading || this.stop.signal.aborted);
    this.unwatch();
    this.unwatch = watchLayout(source.root, () => this.place());
  }

  /** Shows how far each task is on its way into the tracker. Call after `show`. */
  showTasks(stateOf: (key: string) => SaveState): void {
    const { reading, viewOf } = this;
    if (!reading || !viewOf) return;
    this.tasks = reading.directives.map((directive) => viewOf(directive, stateOf(directive.key)));
    if (this.openKey !== null && !this.taskAt(this.openKey)) this.close();
    else this.renderCard();
    this.showCounts();
    this.painter.tint(this.shown);
  }

  /** Shows which tasks have something typed and not saved. */
  showDrafts(drafts: readonly string[]): void {
    if (this.reading) this.reading = { ...this.reading, drafts };
    this.renderCard();
  }

  private showCounts(): void {
    const { notice, shortcuts = {}, gone = [] } = this.reading ?? {};
    const isInternal = notice?.isInternal ?? false;
    this.bubble.update({ tasks: this.tasks, isInternal, isOnlyWay: this.isOnlyWay, shortcuts, gone: gone.length });
  }

  /** One sentence in the bubble and nothing else on the page. */
  showSentence(sentence: string, look: "info" | "lock", around: Element): void {
    this.mount.setTheme(themeAround(around));
    this.bubble.say(sentence, look);
  }

  /** Buttons beside the files that a page of attributes links to. */
  showFiles(root: Element, onOpen: (file: string) => void): void {
    this.unwatch();
    this.unwatch = whenLoaded(this.options.cardPort, (show) => show(this.mount.layer, root, this.options.words, onOpen));
  }

  /** Says how saving went. `undo`: what the message can take back. */
  say(text: string, look: "done" | "failure", undo?: () => void): void {
    if (undo) this.toast.say(text, look, undo);
    else if (this.card.isOpen) this.card.say(text, look);
    else this.toast.say(text, look);
  }

  /** Scrolls to a passage and tints its words for two seconds; to the first task when `passage` is `null`. */
  flash(passage: Span | null): void {
    const ranges = passage && this.source ? rangesOf(this.source.positions, passage) : (this.tasks[0]?.ranges ?? []);
    if (!ranges[0]) return;
    scrollToRange(ranges[0], this.scrollShare());
    this.passage.show(ranges);
  }

  /** Scrolls to a task and opens its card; `false` when there is no such task. */
  goTo(key: string): boolean {
    const task = this.taskAt(key);
    if (task) this.bring(task);
    return task !== null;
  }

  /** Saves the task whose card is open; with none open, shows the one at hand first. */
  saveShown(): void {
    const task = this.taskAt(this.openKey);
    if (this.card.isEditing) this.card.submit();
    else if (!task) this.step(1);
    else if (task.state === "saved") this.say(this.options.words.say("page.saved"), "done");
    else if (task.state !== "saving") this.options.onSave([task.directive.key]);
  }

  openBubble(): void {
    this.bubble.open();
  }

  /** Takes everything of ours off the page. */
  remove(): void {
    this.passage.stop();
    this.card.close();
    this.toast.clear();
    this.stop.abort();
    this.unwatch();
    this.painter.remove();
    this.mount.remove();
  }

  /** The passage of the task whose card is open. */
  private get shown(): readonly Range[] {
    return this.taskAt(this.openKey)?.ranges ?? [];
  }

  private taskAt(key: string | null): TaskView | null {
    return this.tasks.find(({ directive }) => directive.key === key) ?? null;
  }

  /** `top`: where the task will stand when scrolling ends; by default where it stands now. */
  open(key: string, top?: number): void {
    if (!this.taskAt(key)) return;
    if (!this.card.isOpen) this.opener = focusedElement(this.mount);
    this.openKey = key;
    this.lastKey = key;
    this.options.onShown(key);
    this.renderCard();
    // The card has what the bubble offers, and both want the same corner.
    this.bubble.element.hidden = true;
    this.toast.clear();
    this.cardTop = top ?? uncover(this.shown[0], this.text, this.options.document);
    this.painter.tint(this.shown);
    this.card.focus();
  }

  /** Closes the card. */
  close(): void {
    this.card.close();
    this.bubble.element.hidden = false;
    this.openKey = null;
    this.options.onShown(null);
    this.painter.tint(this.shown);
    this.opener?.focus({ preventScroll: true });
  }

  /** Shows the next (1) or previous (-1) task from the open one, else from where the reader is. */
  step(by: 1 | -1): void {
    const { openKey, lastKey } = this;
    const { clientHeight: height } = this.options.document.documentElement;
    const task = taskFrom(this.tasks, { openKey, lastKey, height }, by);
    if (task) this.bring(task);
  }

  private bring(task: TaskView): void {
    const focused = this.card.isOpen ? focusedElement(this.mount) : null;
    const top = task.ranges[0] ? scrollToRange(task.ranges[0], this.scrollShare()) : 0;
    this.open(task.directive.key, top);
    // Stepping inside the card keeps its button under the finger.
    focused?.focus({ preventScroll: true });
  }

  private scrollShare(): number {
    return shareBesideCard(this.text, this.options.document);
  }

  private renderCard(): void {
    const { reading, tasks } = this;
    const task = this.taskAt(this.openKey);
    if (!task || !reading) return;
    const position = tasks.indexOf(task) + 1;
    const { notice, today, shortcuts, lastWorkingDays } = reading;
    const hasDraft = reading.drafts.includes(task.directive.key);
    const about = { notice, today, shortcuts, lastWorkingDays, hasDraft };
    const state: CardState = { ...about, task, position, total: tasks.length };
    this.card.show(state);
  }

  /** Puts everything where it belongs; on a large page in slices, the card at once. */
  private place(): void {
    this.placeCard();
    this.placeAll();
  }

  /** Puts everything where it belongs, in slices. */
  readonly placeAll = repeatedly(
    () => this.placing(),
    () => this.stop.signal.aborted,
  );

  private *placing(): Steps {
    const { source, tasks, buttons } = this;
    yield* buttons.update(tasks);
    if (!source?.root.isConnected) return;
    const column = yield* measureColumn(source.root, tasks, this.mount);
    this.text = column.text;
    this.painter.place(column.origin);
    if (this.isOnlyWay !== (column.buttons.side === "none")) {
      this.isOnlyWay = !this.isOnlyWay;
      this.showCounts();
    }
    this.placeCard();
    this.strip.draw(tasks, column.lines);
    yield* buttons.place(column.buttons, column.x, column.lines);
  }

  private placeCard(): void {
    const { text } = this;
    if (!this.card.isOpen || !text) return;
    const { clientWidth: width, clientHeight: height } = this.options.document.documentElement;
    this.card.place(placeCard(text, { width, height }, this.cardTop, this.card.height));
  }
}
