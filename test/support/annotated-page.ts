import { Annotator } from "../../lib/annotate/annotator.ts";
import type { AnnotatorOptions } from "../../lib/annotate/annotator-options.ts";
import type {
  AnnotatorPort,
  DirectiveReading,
  PageAnswer,
  PageNews,
  SavedKeys,
  Shortcuts,
} from "../../lib/annotate/annotator-port.ts";
import { differencePart } from "../../lib/annotate/difference/part.ts";
import { editorPart } from "../../lib/annotate/editor/part.ts";
import { filesPart } from "../../lib/annotate/files/file-buttons.ts";
import { mediaPart } from "../../lib/annotate/media/part.ts";
import type { PagePart } from "../../lib/annotate/page-part.ts";
import { providePart } from "../../lib/annotate/parts.ts";
import { stripPart } from "../../lib/annotate/strip/part.ts";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import type { Directive, DirectiveAssignee, DirectiveDeadline, DirectiveTarget } from "../../lib/model/directive.ts";
import { type DeadlineValue, type Mention, toMarkedSpan } from "../../lib/model/mention.ts";
import type { Binding, BindingByDirective } from "../../lib/model/own-unit.ts";
import type { PageText } from "../../lib/model/page-text.ts";
import type { Task, TaskId } from "../../lib/model/task.ts";
import { applyChanges, type EditableTask, NO_OWN_FIELDS, type TaskChanges } from "../../lib/model/task-changes.ts";
import { wordingOf } from "../../lib/store/task-fields.ts";
import { buildNotice } from "./directives.ts";
import { vietnamese } from "./page-words.ts";

const LEADS = /Bộ Tài chính|Bộ Công an|Văn phòng Chính phủ/gu;
const COORDINATING = /Bộ Y tế|các cơ quan liên quan/gu;
const DEADLINES = /trước ngày 30\/11|đến hết ngày 31\/12\/2026/gu;
const TARGETS = /ít nhất \d+%/gu;
const ITEM = /^(\d+)\. /u;

const before: DeadlineValue = { form: "date", due: "2026-11-30" as IsoDate, at: null, exclusive: true, basis: "inferred" };

function findMentions(text: string): Mention[] {
  const found = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const extractorId = "test";
  return [
    ...found(LEADS).map((span): Mention => ({ kind: "assignee", span, extractorId, value: { role: "lead", agencyIds: [] } })),
    ...found(COORDINATING).map(
      (span): Mention => ({ kind: "assignee", span, extractorId, value: { role: "coordinating", agencyIds: [] } }),
    ),
    ...found(DEADLINES).map((span): Mention => ({ kind: "deadline", span, extractorId, value: before })),
    ...found(TARGETS).map(
      (span): Mention => ({ kind: "target", span, extractorId, value: { op: ">=", number: 95, number2: null, unit: "%" } }),
    ),
  ];
}

/** A stand-in for the engine: a few names, and every block that begins with a number is a task. */
function readDirectives(text: string, mentions: readonly Mention[]): Directive[] {
  const directives: Directive[] = [];
  let start = 0;
  for (const block of text.split("\n")) {
    const label = ITEM.exec(block)?.[1];
    const statement = { start, end: start + block.length };
    start += block.length + 1;
    if (label === undefined) continue;
    const own = mentions.filter(({ span }) => statement.start <= span.start && span.end <= statement.end);
    const source = ({ span }: Mention) => ({ text: text.slice(span.start, span.end), span, origin: "own-text" as const });
    const withRole = (role: "lead" | "coordinating"): DirectiveAssignee[] =>
      own.flatMap((mention) =>
        mention.kind === "assignee" && mention.value.role === role ? [{ ...source(mention), agencyIds: [] }] : [],
      );
    directives.push({
      key: label,
      path: [{ label, ordinal: Number(label) }],
      ordinal: 1,
      statement,
      text: block.replace(ITEM, ""),
      leads: withRole("lead"),
      coordinating: withRole("coordinating"),
      deadlines: own.flatMap((mention): DirectiveDeadline[] =>
        mention.kind === "deadline" ? [{ ...source(mention), value: mention.value }] : [],
      ),
      targets: own.flatMap((mention): DirectiveTarget[] =>
        mention.kind === "target" ? [{ ...source(mention), value: mention.value }] : [],
      ),
      product: null,
    });
  }
  return directives;
}

const NOW = Date.UTC(2026, 10, 22, 2);

const AGENCIES = [
  { name: "Bộ Kế hoạch và Đầu tư", agencyId: "bo-ke-hoach-va-dau-tu", now: "Bộ Tài chính" },
  { name: "Bộ Khoa học và Công nghệ", agencyId: "bo-khoa-hoc-va-cong-nghe", now: null },
];

/** The background as a page sees it, with what it was asked and how it is to answer. */
export class FakeBackground implements AnnotatorPort {
  readonly readings: PageText[] = [];
  readonly asked: (readonly string[])[] = [];
  saved: SavedKeys = {};
  dismissed: readonly string[] = [];
  changes: DirectiveReading["changes"] = {};
  gone: DirectiveReading["gone"] = [];
  /** How changes were settled: the directive's key, and whether its words were taken over. */
  readonly settled: [string, boolean][] = [];
  /** Saved tasks that the reader wanted to see in the tracker. */
  readonly shown: TaskId[] = [];
  /** Tasks that were saved with changes. */
  readonly tasks = new Map<string, EditableTask>();
  /** Whether lazy parts can be loaded. */
  hasParts = true;
  readonly drafts = new Map<string, TaskChanges>();
  /** Instead of a notice; `null`: a directive notice. */
  answer: PageAnswer | null = null;
  /** Key of the directive whose passage the user asked to see. */
  flash: string | null = null;
  failure: string | null = null;
  shortcuts: Shortcuts = {};
  printsMarks = false;
  /** Name of the user's unit: what names it binds the user. */
  unit: string | null = null;
  /** Saving waits for this. */
  disk: Promise<void> = Promise.resolve();

  async readPage(page: PageText): ReturnType<AnnotatorPort["readPage"]> {
    this.readings.push(page);
    if (this.answer) return { ok: true, value: this.answer };
    const text = page.blocks.map((block) => block.text).join("\n");
    const mentions = findMentions(text);
    const { saved } = this;
    const notice = buildNotice({ issued: "2026-11-06" as IsoDate });
    const directives = readDirectives(text, mentions);
    const flash = directives.find(({ key }) => key === this.flash)?.statement ?? null;
    return {
      ok: true,
      value: {
        status: "directive",
        notice,
        mentions: mentions.map(toMarkedSpan),
        directives,
        saved,
        dismissed: this.dismissed,
        changes: this.changes,
        gone: this.gone,
        drafts: [...this.drafts.keys()],
        lastWorkingDays: { "2026-11-30": "2026-11-27" as IsoDate },
        flash,
        today: "2026-11-23" as IsoDate,
        shortcuts: this.shortcuts,
        printsMarks: this.printsMarks,
        bindings: this.unit === null ? {} : bindingsTo(this.unit, directives),
      },
    };
  }

  async saveDirectives(_: PageText, keys: readonly string[]): ReturnType<AnnotatorPort["saveDirectives"]> {
    this.asked.push(keys);
    await this.disk;
    if (this.failure) return { ok: false, error: { code: this.failure } };
    this.saved = { ...this.saved, ...Object.fromEntries(keys.map((key) => [key, true])) };
    return { ok: true, value: { saved: this.saved } };
  }

  /** The lazy parts, as the background would run them. */
  async loadPart(part: PagePart): Promise<{ readonly ok: boolean }> {
    if (!this.hasParts) return { ok: false };
    if (part === "editor") providePart("editor", editorPart);
    if (part === "difference") providePart("difference", differencePart);
    if (part === "strip") providePart("strip", stripPart);
    if (part === "files") providePart("files", filesPart);
    if (part === "media") providePart("media", mediaPart);
    // A window of tests may be drawn smaller than it is, which the browser takes for a disguise.
    if (part === "cover") providePart("cover", () => false);
    return { ok: true };
  }

  async openTask(page: PageText, key: string): ReturnType<AnnotatorPort["openTask"]> {
    const task = this.tasks.get(key) ?? this.taskOf(page, key);
    return { ok: true, value: { ...task, draft: this.drafts.get(key) ?? null } };
  }

  async saveTask(page: PageText, key: string, changes: TaskChanges): ReturnType<AnnotatorPort["saveTask"]> {
    await this.disk;
    if (this.failure) return { ok: false, error: { code: this.failure } };
    const { wording, ...rest } = this.tasks.get(key) ?? this.taskOf(page, key);
    const { note, tags, plannedOn, asRead, ...corrected } = applyChanges({ ...wording, ...rest } as unknown as Task, changes);
    const { statement, leads, coordinating, deadlines, targets, product } = corrected;
    const words = { statement, leads, coordinating, deadlines, targets, product };
    this.tasks.set(key, {
      ...rest,
      ...{ note, tags, plannedOn, asRead },
      wording: words,
      savedAt: NOW,
      taskId: `id-${key}` as TaskId,
    });
    this.drafts.delete(key);
    this.saved = { ...this.saved, [key]: true };
    return { ok: true, value: { saved: this.saved } };
  }

  async keepDraft(_: PageText, key: string, changes: TaskChanges | null): Promise<{ readonly ok: boolean }> {
    if (changes) this.drafts.set(key, changes);
    else this.drafts.delete(key);
    return { ok: this.failure === null };
  }

  async settleChange(_: PageText, key: string, take: boolean): ReturnType<AnnotatorPort["settleChange"]> {
    if (this.failure) return { ok: false, error: { code: this.failure } };
    this.settled.push([key, take]);
    return { ok: true, value: {} };
  }

  async dismissDirective(_: PageText, key: string, dismissed: boolean): ReturnType<AnnotatorPort["dismissDirective"]> {
    this.dismissed = [...this.dismissed.filter((other) => other !== key), ...(dismissed ? [key] : [])];
    return { ok: true, value: { dismissed: this.dismissed } };
  }

  showSaved(taskId: TaskId): void {
    this.shown.push(taskId);
  }

  async suggestAgencies(text: string): ReturnType<AnnotatorPort["suggestAgencies"]> {
    return AGENCIES.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()));
  }

  private taskOf(page: PageText, key: string): EditableTask {
    const text = page.blocks.map((block) => block.text).join("\n");
    const directive = readDirectives(text, findMentions(text)).find((found) => found.key === key);
    if (!directive) throw new Error(`no directive ${key}`);
    const own = { ...NO_OWN_FIELDS, draft: null, completedOn: null, knownTags: ["đầu tư công", "số hóa"], lastWorkingDays: {} };
    const isSaved = key in this.saved;
    return {
      ...own,
      wording: wordingOf(directive),
      taskId: isSaved ? (`id-${key}` as TaskId) : null,
      savedAt: isSaved ? NOW : null,
    };
  }
}

function bindingsTo(unit: string, directives: readonly Directive[]): BindingByDirective {
  const names = ({ text }: { readonly text: string }): boolean => text === unit;
  const binding = { through: "name", unit, written: unit, ground: null } as const;
  return Object.fromEntries(
    directives.flatMap(({ key, leads, coordinating }): readonly [string, Binding][] => {
      if (leads.some(names)) return [[key, { ...binding, role: "lead" }]];
      return coordinating.some(names) ? [[key, { ...binding, role: "coordinating" }]] : [];
    }),
  );
}

/** A page of this window with our interface in an open root. */
export interface AnnotatedPage {
  readonly annotator: Annotator;
  readonly background: FakeBackground;
  readonly root: Element;
  /** What the page has told unasked, in order. */
  readonly news: PageNews[];
  /** Our tree; `null` when nothing of ours is on the page. */
  readonly shadow: () => ShadowRoot | null;
}

interface AnnotateOptions extends Pick<AnnotatorOptions<string>, "onOpenPanel" | "read"> {
  /** Called while the page is being read. */
  readonly meanwhile?: (annotator: Annotator) => void;
}

/** Puts `html` into this window as a document page and annotates it. */
export async function annotate(
  html: string,
  style = "",
  background = new FakeBackground(),
  { meanwhile, ...options }: AnnotateOptions = {},
): Promise<AnnotatedPage> {
  document.body.innerHTML = `<style>${style}</style><div id="divContentDoc"><div class="content1">${html}</div></div>`;
  const root = document.querySelector(".content1") as Element;
  const url = "https://thuvienphapluat.vn/van-ban/Dau-tu/Thong-bao-1.aspx";
  const news: PageNews[] = [];
  const onNews = (told: PageNews): void => void news.push(told);
  const annotator = new Annotator({ document, url, words: vietnamese, port: background, mode: "open", onNews, ...options });
  const reading = annotator.start();
  meanwhile?.(annotator);
  await reading;
  const shadow = (): ShadowRoot | null => document.documentElement.querySelector(":scope > section")?.shadowRoot ?? null;
  return { annotator, background, root, shadow, news };
}
