import { dayInVietnam, type IsoDate } from "../../model/calendar-date.ts";
import type { Directive, FieldSource } from "../../model/directive.ts";
import { missingClears, SIX_CLEARS } from "../../model/six-clears.ts";
import type { TaskWording } from "../../model/task.ts";
import { type EditableTask, isSameValue } from "../../model/task-changes.ts";
import { dateWords } from "../ui/date-words.ts";
import { make } from "../ui/make-element.ts";
import { ownChip } from "../ui/own-unit-words.ts";
import type { TaskView } from "../ui/task-state.ts";
import { cardFields, type FieldContext, row } from "./card-fields.ts";
import { cardIcon } from "./card-icons.ts";

/** The read card's whole content. */
export interface BodyState extends FieldContext {
  readonly directive: Directive;
  readonly task: TaskView;
  /** The task as it is saved; `null` while it is not. */
  readonly record: EditableTask | null;
  /** The word for how far it is on its way into the tracker. */
  readonly stateWord: string;
  readonly state: string;
  readonly hasDraft: boolean;
  readonly note: HTMLElement | null;
}

/** What a directive says, without its places in the text. */
export const wordingOf = ({ text, leads, coordinating, deadlines, targets, product }: Directive): TaskWording => ({
  statement: text,
  leads: leads.map(({ text: name, agencyIds }) => ({ name, agencyIds })),
  coordinating: coordinating.map(({ text: name, agencyIds }) => ({ name, agencyIds })),
  deadlines: deadlines.map(({ text: phrase, value }) => ({ text: phrase, value })),
  targets: targets.map(({ text: phrase, value }) => ({ text: phrase, value })),
  product: product?.text ?? null,
});

/** What is the user's own stands nowhere in the text. */
const ownSource = (text: string): FieldSource => ({ text, span: { start: 0, end: 0 }, origin: "own-text" });

/** The directive with the saved values where they differ from the text's. */
function asSaved(directive: Directive, { wording }: EditableTask): Directive {
  const read = wordingOf(directive);
  const keep = (field: keyof TaskWording): boolean => isSameValue(read[field], wording[field]);
  const { statement, leads, coordinating, deadlines, targets, product } = wording;
  const names = (list: TaskWording["leads"]) => list.map(({ name, agencyIds }) => ({ ...ownSource(name), agencyIds }));
  // A typed target has no reading, and none is shown.
  const unread = { op: "=", number: 0, number2: null, unit: "" } as const;
  return {
    ...directive,
    text: statement,
    leads: keep("leads") ? directive.leads : names(leads),
    coordinating: keep("coordinating") ? directive.coordinating : names(coordinating),
    deadlines: keep("deadlines") ? directive.deadlines : deadlines.map(({ text, value }) => ({ ...ownSource(text), value })),
    targets: keep("targets")
      ? directive.targets
      : targets.map(({ text, value }) => ({ ...ownSource(text), value: value ?? unread })),
    product: keep("product") || product === null ? (product === null ? null : directive.product) : ownSource(product),
  };
}

function chip({ document }: FieldContext, words: string, state: string): HTMLElement {
  return make(document, "span", { class: "chip", "data-state": state }, words);
}

function chips(state: BodyState): HTMLElement {
  const { document, words, record, hasDraft } = state;
  const saved = record?.savedAt == null ? null : dateWords(dayInVietnam(record.savedAt));
  const done: IsoDate | null = record?.completedOn ?? null;
  return make(
    document,
    "div",
    { class: "chips-line" },
    chip(state, saved ? words.say("edit.savedOn", saved) : state.stateWord, state.state),
    ...ownChip(state.task, document, words),
    done ? chip(state, words.say("edit.doneOn", dateWords(done)), "saved") : null,
    record?.asRead.statement !== undefined ? chip(state, words.say("edit.edited"), "edited") : null,
    hasDraft ? chip(state, words.say("edit.hasDraft"), "edited") : null,
  );
}

function ownRows(state: BodyState): HTMLElement[] {
  const { document, record } = state;
  if (!record) return [];
  const value = (text: string) => make(document, "p", { class: "value" }, text);
  return [
    ...(record.plannedOn ? [row(state, "edit.planned", [value(dateWords(record.plannedOn))])] : []),
    ...(record.note === "" ? [] : [row(state, "edit.note", [value(record.note)])]),
    ...(record.tags.length === 0 ? [] : [row(state, "edit.tags", [value(record.tags.join("; "))])]),
  ];
}

/** Which of the six points of a charge the text leaves open. */
function sixClears(state: BodyState): HTMLElement {
  const { document, words } = state;
  const missing = missingClears(wordingOf(state.directive));
  const list = make(document, "ul", { class: "clears" });
  for (const clear of SIX_CLEARS) {
    const isMissing = missing.includes(clear);
    const word = make(document, "span", {}, words.say(`edit.${clear}`));
    const said = make(document, "span", { class: "unseen" }, ` ${words.say(isMissing ? "edit.unclear" : "edit.clear")}`);
    list.append(
      make(document, "li", { "data-missing": String(isMissing) }, cardIcon(document, isMissing ? "minus" : "tick"), word, said),
    );
  }
  const sum = missing.length === 0 ? words.say("edit.allClear") : words.count("edit.unclearCount", missing.length);
  return row(state, "edit.sixClears", [list, make(document, "p", { class: "source" }, sum)]);
}

/** Chips, statement, fields, the user's own fields, and what the text leaves open. */
export function taskBody(state: BodyState): readonly HTMLElement[] {
  const { document, record } = state;
  const directive = record ? asSaved(state.directive, record) : state.directive;
  const read = wordingOf(state.directive);
  const fields = cardFields(
    {
      ...state,
      isEdited: (field) => record !== null && field in record.asRead,
      isWritten: (phrase) => read.deadlines.some(({ text }) => text === phrase) || record === null,
    },
    directive,
  );
  fields.append(...ownRows(state), sixClears(state));
  const statement = make(document, "p", { class: "statement", lang: "vi" }, directive.text);
  return [chips(state), statement, ...(state.note ? [state.note] : []), fields];
}
