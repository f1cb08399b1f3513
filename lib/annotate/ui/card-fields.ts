import { addDays, type IsoDate } from "../../model/calendar-date.ts";
import type { Directive, DirectiveAssignee, DirectiveDeadline, FieldOrigin, FieldSource } from "../../model/directive.ts";
import type { Notice } from "../../model/notice.ts";
import { dateWords, distanceWords } from "./date-words.ts";
import { deadlineWords } from "./deadline-words.ts";
import { icon } from "./icons.ts";
import { make } from "./make-element.ts";
import { heirWords } from "./own-unit-words.ts";
import type { Sentence, Words } from "./words.ts";

/** What the fields are written with. */
export interface FieldContext {
  readonly document: Document;
  readonly words: Words;
  readonly notice: Notice;
  readonly today: IsoDate;
}

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
  return make(document, "p", { class: "note" }, icon(document, "info"), make(document, "span", {}, text));
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
  if (value.exclusive && value.at === null) notes.push(note(context, words.say("page.exclusive", dateWords(value.due))));
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
  const source = make(document, "p", { class: "source", lang: "vi" }, `${words.say("page.asWritten")}: ${quoted(text)}`);
  const origin = originNote(context, field.origin);
  return make(document, "div", { class: "deadline" }, line, source, origin, ...dateNotes(context, field));
}

function phrases(context: FieldContext, fields: readonly FieldSource[]): HTMLElement[] {
  if (fields.length === 0) return [missing(context)];
  return fields.map(({ text }) => make(context.document, "p", { class: "value", lang: "vi" }, text));
}

function row({ document, words }: FieldContext, label: Sentence, values: readonly HTMLElement[]): HTMLElement {
  return make(document, "div", { class: "row" }, make(document, "dt", {}, words.say(label)), make(document, "dd", {}, ...values));
}

/** The task's fields with the phrase each came from. What the text does not say reads "Không ghi trong văn bản". */
export function cardFields(context: FieldContext, directive: Directive): HTMLElement {
  const { leads, coordinating, deadlines, targets, product } = directive;
  const dated = deadlines.length > 0 ? deadlines.map((field) => deadline(context, field)) : [missing(context, "page.noDeadline")];
  return make(
    context.document,
    "dl",
    { class: "fields" },
    row(context, "page.lead", names(context, leads, true)),
    row(context, "page.coordinating", names(context, coordinating, false)),
    row(context, "page.deadline", dated),
    row(context, "page.target", phrases(context, targets)),
    row(context, "page.product", phrases(context, product ? [product] : [])),
  );
}
