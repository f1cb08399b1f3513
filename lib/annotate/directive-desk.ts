import type { PageText } from "../model/page-text.ts";
import type { TaskChanges } from "../model/task-changes.ts";
import type { AnnotatorPort, DirectiveReading } from "./annotator-port.ts";
import type { CardPort } from "./card-state.ts";
import { errorWords } from "./ui/task-words.ts";
import type { Words } from "./ui/words.ts";

/** What becomes known of the page's directives when one of them was changed. */
export type DirectiveNews = Partial<Pick<DirectiveReading, "saved" | "dismissed" | "drafts" | "changes">>;

interface DeskOptions<Code extends string> {
  readonly port: AnnotatorPort<Code>;
  readonly words: Words;
  /** The page as it was read last; `null` when there is none, or nothing of it may be kept. */
  readonly page: () => PageText | null;
  readonly reading: () => DirectiveReading | null;
  /** `key`: the directive that was saved, else `null`. */
  readonly onNews: (news: DirectiveNews, savedKey: string | null) => void;
  readonly onDrafts: (drafts: readonly string[]) => void;
  readonly say: (text: string, look: "done" | "failure", undo?: () => void) => void;
}

const GONE = { ok: false, error: { code: "unreachable" } } as const;

/** Carries what the reader does to one directive of the page to the background, and its answers back. */
export class DirectiveDesk<Code extends string> implements CardPort {
  constructor(private readonly options: DeskOptions<Code>) {}

  /** Says that a directive is no task, or is one after all; and offers to take it back. Answers whether it is kept. */
  async dismiss(key: string, dismissed: boolean): Promise<boolean> {
    const { port, words, page, onNews, say } = this.options;
    const text = page();
    if (!text) return false;
    const reply = await port.dismissDirective(text, key, dismissed);
    if (!reply.ok) say(errorWords(reply.error.code, words), "failure");
    else onNews({ dismissed: reply.value.dismissed }, null);
    if (reply.ok && dismissed) say(words.say("page.dismissed"), "done", () => void this.dismiss(key, false));
    return reply.ok;
  }

  loadPart: CardPort["loadPart"] = (part) => this.options.port.loadPart(part);

  suggestAgencies: CardPort["suggestAgencies"] = (text) => this.options.port.suggestAgencies(text);

  showSaved: CardPort["showSaved"] = (taskId) => this.options.port.showSaved(taskId);

  openTask: CardPort["openTask"] = async (key) => {
    const text = this.options.page();
    return text ? this.options.port.openTask(text, key) : GONE;
  };

  async saveTask(key: string, changes: TaskChanges): Promise<string | null> {
    const { port, words, page, reading, onNews } = this.options;
    const text = page();
    const reply = text ? await port.saveTask(text, key, changes) : GONE;
    if (!reply.ok) return errorWords(reply.error.code, words);
    onNews({ saved: { ...reading()?.saved, ...reply.value.saved }, drafts: this.drafts(key, false) }, key);
    return null;
  }

  async settleChange(key: string, take: boolean): Promise<string | null> {
    const { port, words, page, reading, onNews } = this.options;
    const text = page();
    const reply = text ? await port.settleChange(text, key, take) : GONE;
    if (!reply.ok) return errorWords(reply.error.code, words);
    const { [key]: _, ...changes } = reading()?.changes ?? {};
    onNews({ changes }, null);
    return null;
  }

  async keepDraft(key: string, changes: TaskChanges | null): Promise<boolean> {
    const text = this.options.page();
    if (!text) return false;
    const { ok } = await this.options.port.keepDraft(text, key, changes);
    if (ok) this.options.onDrafts(this.drafts(key, changes !== null));
    return ok;
  }

  private drafts(key: string, has: boolean): readonly string[] {
    const others = (this.options.reading()?.drafts ?? []).filter((other) => other !== key);
    return has ? [...others, key] : others;
  }
}
