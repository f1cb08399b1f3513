import { daysBetween } from "../../model/calendar-date.ts";
import type { TaskWording } from "../../model/task.ts";
import { isSameValue } from "../../model/task-changes.ts";
import { cardIcon } from "../editor/card-icons.ts";
import { deadlineWords } from "../ui/deadline-words.ts";
import { iconButton } from "../ui/icon-button.ts";
import { make } from "../ui/make-element.ts";
import type { Sentence, Words } from "../ui/words.ts";
import style from "./difference.css?inline";
import { wordDifference } from "./word-difference.ts";

export interface DifferenceOptions {
  readonly document: Document;
  readonly words: Words;
  /** Where the task stands, in words. */
  readonly place: string;
  /** As it was saved, and as the page has it now. */
  readonly before: TaskWording;
  readonly after: TaskWording;
  /** For a real click only. Answers why it could not be settled; `null` when it was. */
  readonly settle: (take: boolean) => Promise<string | null>;
  readonly onClose: () => void;
}

/** What is loaded when a changed task is looked at for the first time. */
export interface DifferencePart {
  readonly show: (options: DifferenceOptions) => { readonly element: HTMLElement; readonly focus: () => void };
  /** The view's style sheet, for the tree that it is put into. */
  readonly style: string;
}

/** Words that only one of both texts has: marked for the eye, and named for the ear. */
function changed({ document, words }: DifferenceOptions, kind: "removed" | "added", text: string): HTMLElement {
  const named = make(document, "span", { class: "unseen" }, ` ${words.say(`diff.${kind}`)} `);
  return make(document, kind === "removed" ? "del" : "ins", {}, named, text);
}

function runningText(options: DifferenceOptions): HTMLElement {
  const runs = wordDifference(options.before.statement, options.after.statement);
  const nodes = runs.flatMap(({ kind, text }, index) => [
    ...(index > 0 ? [" "] : []),
    kind === "same" ? text : changed(options, kind, text),
  ]);
  return make(options.document, "p", { class: "diff-text", lang: "vi" }, ...nodes);
}

/** The values of one field, as the card says them. */
type Values = readonly string[];

function valueLists({ before, after, words }: DifferenceOptions): readonly (readonly [Sentence, Values, Values])[] {
  const names = (list: TaskWording["leads"]): Values => list.map(({ name }) => name);
  const dates = (list: TaskWording["deadlines"]): Values => list.map(({ value }) => deadlineWords(value, words));
  const texts = (list: TaskWording["targets"]): Values => list.map(({ text }) => text);
  const one = (text: string | null): Values => (text === null ? [] : [text]);
  return [
    ["page.lead", names(before.leads), names(after.leads)],
    ["page.coordinating", names(before.coordinating), names(after.coordinating)],
    ["page.deadline", dates(before.deadlines), dates(after.deadlines)],
    ["page.target", texts(before.targets), texts(after.targets)],
    ["page.product", one(before.product), one(after.product)],
  ];
}

/** "sớm hơn 16 ngày", when both wordings have one date. */
function shift({ document, before, after, words }: DifferenceOptions): HTMLElement | null {
  const [from, to] = [before.deadlines, after.deadlines].map((list) => (list.length === 1 ? list[0]?.value : undefined));
  if (from?.form !== "date" || to?.form !== "date" || from.due === to.due) return null;
  const days = daysBetween(from.due, to.due);
  return make(
    document,
    "span",
    { class: "chip", "data-state": "edited" },
    words.count(days < 0 ? "diff.sooner" : "diff.later", Math.abs(days)),
  );
}

function changedRows(options: DifferenceOptions): HTMLElement {
  const { document, words } = options;
  const rows = valueLists(options).flatMap(([label, before, after]) => {
    if (isSameValue(before, after)) return [];
    const gone = before.filter((value) => !after.includes(value)).map((value) => changed(options, "removed", value));
    const come = after.filter((value) => !before.includes(value)).map((value) => changed(options, "added", value));
    const values = [...gone, ...come].flatMap((value, index) => (index > 0 ? [" ", value] : [value]));
    const moved = label === "page.deadline" ? shift(options) : null;
    const cell = make(document, "dd", { lang: "vi" }, ...values, moved && " ", moved);
    return [make(document, "div", { class: "diff-row" }, make(document, "dt", {}, words.say(label)), cell)];
  });
  return make(document, "dl", {}, ...rows);
}

function header({ document, words, place, onClose }: DifferenceOptions, heading: HTMLElement): HTMLElement {
  const close = iconButton(document, cardIcon(document, "close"), words.say("page.close"), onClose);
  const where = make(document, "span", { class: "meta" }, place);
  return make(document, "div", { class: "card-head" }, heading, where, make(document, "span", { class: "push" }), close);
}

function footer({ document, words, settle }: DifferenceOptions): HTMLElement {
  const outcome = make(document, "p", { class: "outcome", role: "status", "data-look": "failure" });
  let isBusy = false;
  const choice = (take: boolean): HTMLElement => {
    const button = make(document, "button", { type: "button", class: "plain" }, words.say(take ? "diff.take" : "diff.keep"));
    button.addEventListener("click", async (event) => {
      if (!event.isTrusted || isBusy) return;
      isBusy = true;
      outcome.textContent = await settle(take);
      isBusy = false;
    });
    return button;
  };
  return make(document, "div", { class: "card-foot" }, choice(true), choice(false), outcome);
}

function show(options: DifferenceOptions): ReturnType<DifferencePart["show"]> {
  const { document, words } = options;
  const heading = make(document, "h2", { id: "editor-heading", tabindex: "-1" }, words.say("diff.heading"));
  const legend = make(
    document,
    "p",
    { class: "meta" },
    make(document, "del", {}, words.say("diff.struck")),
    ` ${words.say("diff.onlySaved")} · `,
    make(document, "ins", {}, words.say("diff.underlined")),
    ` ${words.say("diff.onlyPage")}`,
  );
  const body = make(
    document,
    "div",
    { class: "card-body", tabindex: "0", role: "group", "aria-labelledby": "editor-heading" },
    make(document, "p", { class: "diff-note" }, words.say("diff.note")),
    runningText(options),
    legend,
    changedRows(options),
    make(document, "p", { class: "diff-note" }, words.say("diff.ownKept")),
  );
  const element = make(document, "div", { class: "difference" }, header(options, heading), body, footer(options));
  return { element, focus: () => heading.focus({ preventScroll: true }) };
}

/** The part as its script brings it. */
export const differencePart: DifferencePart = { show, style };
