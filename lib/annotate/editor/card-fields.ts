import { addDays, type IsoDate, weekdayOf } from "../../model/calendar-date.ts";
import type { Directive, DirectiveAssignee, DirectiveDeadline, FieldOrigin, FieldSource } from "../../model/directive.ts";
import type { Notice } from "../../model/notice.ts";
import { dateWords, distanceWords, weekdayWords } from "../ui/date-words.ts";
import { deadlineWords } from "../ui/deadline-words.ts";
import { make } from "../ui/make-element.ts";
import { heirWords } from "../ui/own-unit-words.ts";
import type { Sentence, Words } from "../ui/words.ts";
import { cardIcon } from "./card-icons.ts";

/** What the fields are written with. */
export interface FieldContext {
  readonly document: Document;
  readonly words: Words;
  readonly notice: Notice;
  readonly today: IsoDate;
  /** For each date that itself is no longer in time: the last working day before it. */
  readonly lastWorkingDays: Readonly<Record<string, IsoDate>>;
  /** Whether the reader corrected the field; nothing was where it is left out. */
  readonly isEdited?: (field: EditedField) => boolean;
  /** Whether a phrase stands in the text; every one does where it is left out. */
  readonly isWritten?: (phrase: string) => boolean;
}

/** A field that the card shows in a row of its own. */
type EditedField = "leads" | "coordinating" | "deadlines" | "targets" | "product";

/** Names may hold commas themselves. */
const SEPARATOR = "; ";

/** Names shown before the rest is folded away. */
const SHOWN_NAMES = 6;

const ORIGINS: Readonly<Record<FieldOrigin, Sentence | null>> = {
  "own-text": null,
  heading: "page.fromHeading",
  parent: "page.fromParent",
  "table-column": "page.fromTable",
  "labelled-line": "page.fromLine",
};

const quoted = (text: string): string => `“${text}”`;

function missing({ document, words }: FieldContext, sentence: Sentence = "page.notStated"): HTMLElement {
  return make(document, "p", { class: "missing" }, words.say(sentence));
}

function originNote({ document, words }: FieldContext, origin: FieldOrigin): HTMLElement | null {
  const sentence = ORIGINS[origin];
  return sentence && make(document, "p", { class: "source" }, words.say(sentence));
}

function note({ document }: FieldContext, text: string): HTMLElement {
  return make(document, "p", { class: "note" }, cardIcon(document, "info"), make(document, "span", {}, text));
}

/** The names as written, each with who stands in its place now. */
function nameNodes({ document, words, today }: FieldContext, fields: readonly DirectiveAssignee[]): (Node | string)[] {
  return fields.flatMap((field, index) => {
    const now = heirWords(field, today, words);
    const name = index === 0 ? field.text : SEPARATOR + field.text;
    return now === "" ? [name] : [name, " ", make(document, "span", { class: "meta" }, now)];
  });
}

function names(context: FieldContext, fields: readonly DirectiveAssignee[], isStrong: boolean): HTMLElement[] {
  const { document, words } = context;
  if (fields.length === 0) return [missing(context)];
  const list = make(document, "p", { class: isStrong ? "value strong" : "value", lang: "vi" });
  list.append(...nameNodes(context, fields.slice(0, SHOWN_NAMES)));
  const folded = fields.slice(SHOWN_NAMES);
  if (folded.length > 0) {
    const more = make(document, "button", { type: "button", class: "link" }, words.count("page.moreBodies", folded.length));
    more.addEventListener("click", () => more.replaceWith(SEPARATOR, ...nameNodes(context, folded)));
    list.append(" ", more);
  }
  const [first] = fields;
  const origin = first && originNote(context, first.origin);
  return origin ? [list, origin] : [list];
}

/** Why the date is not simply the one in the text: a completed year, a day that no longer counts. */
function dateNotes(context: FieldContext, { text, value }: DirectiveDeadline): HTMLElement[] {
  const { words, notice } = context;
  if (value.form !== "date") return [];
  const notes: HTMLElement[] = [];
  const year = value.due.slice(0, 4);
  if (value.basis === "inferred") {
    const isYear = !text.includes(year) && notice.issued !== null;
    notes.push(
      note(context, isYear ? words.say("page.inferredYear", year, dateWords(notice.issued)) : words.say("page.inferred")),
    );
  }
  if (value.exclusive && value.at === null) {
    const last = context.lastWorkingDays[value.due];
    const day = last && `${weekdayWords(weekdayOf(last), words)} ${dateWords(last)}`;
    const excluded = words.say("page.exclusive", dateWords(value.due));
    notes.push(note(context, day ? `${excluded} ${words.say("page.lastWorkingDay", day)}` : excluded));
  }
  return notes;
}

function deadline(context: FieldContext, field: DirectiveDeadline): HTMLElement {
  const { document, words, today } = context;
  const { value, text } = field;
  const line = make(document, "p", { class: "value" }, make(document, "strong", {}, deadlineWords(value, words)));
  if (value.form === "date") {
    const lastDay = value.exclusive && value.at === null ? addDays(value.due, -1) : value.due;
    line.append(" ", make(document, "span", { class: "meta" }, distanceWords(value.due, lastDay, today, words)));
  }
  const isWritten = context.isWritten?.(text) ?? true;
  const source = isWritten
    ? make(document, "p", { class: "source", lang: "vi" }, `${words.say("page.asWritten")}: ${quoted(text)}`)
    : null;
  const origin = originNote(context, field.origin);
  return make(document, "div", { class: "deadline" }, line, source, origin, ...dateNotes(context, field));
}

function phrases(context: FieldContext, fields: readonly FieldSource[]): HTMLElement[] {
  if (fields.length === 0) return [missing(context)];
  return fields.map(({ text }) => make(context.document, "p", { class: "value", lang: "vi" }, text));
}

/** A labelled row of the card. */
export function row(context: FieldContext, label: Sentence, values: readonly HTMLElement[], field?: EditedField): HTMLElement {
  const { document, words, isEdited } = context;
  const name = make(document, "dt", {}, words.say(label));
  if (field && isEdited?.(field))
    name.append(make(document, "span", { class: "chip", "data-state": "edited" }, words.say("edit.edited")));
  return make(document, "div", { class: "row" }, name, make(document, "dd", {}, ...values));
}

/** The task's fields with the phrase each came from. What the text does not say reads "Không ghi trong văn bản". */
export function cardFields(context: FieldContext, directive: Directive): HTMLElement {
  const { leads, coordinating, deadlines, targets, product } = directive;
  const dated = deadlines.length > 0 ? deadlines.map((field) => deadline(context, field)) : [missing(context, "page.noDeadline")];
  return make(
    context.document,
    "dl",
    { class: "fields" },
    row(context, "page.lead", names(context, leads, true), "leads"),
    row(context, "page.coordinating", names(context, coordinating, false), "coordinating"),
    row(context, "page.deadline", dated, "deadlines"),
    row(context, "page.target", phrases(context, targets), "targets"),
    row(context, "page.product", phrases(context, product ? [product] : []), "product"),
  );
}
