import type { DeadlineValue } from "../../model/mention.ts";
import type { TaskDeadline } from "../../model/task.ts";
import { isSameValue } from "../../model/task-changes.ts";
import { deadlineWords } from "../ui/deadline-words.ts";
import { make } from "../ui/make-element.ts";
import type { Sentence } from "../ui/words.ts";
import { cardIcon } from "./card-icons.ts";
import { type DeadlineForm, dateForm, recurringForm, relativeForm } from "./deadline-forms.ts";
import type { Control, FieldContext } from "./field.ts";

type Form = DeadlineValue["form"];

const FORMS: readonly (readonly [Form, Sentence])[] = [
  ["date", "edit.byDate"],
  ["recurring", "edit.recurring"],
  ["relative", "edit.afterEvent"],
];

function formOf(context: FieldContext, form: Form, value: DeadlineValue | null): DeadlineForm {
  if (form === "date") return dateForm(context, value?.form === "date" ? value : null);
  if (form === "recurring") return recurringForm(context, value?.form === "recurring" ? value : null);
  return relativeForm(context, value?.form === "relative" ? value : null);
}

/** One deadline: what kind it is, its value, and the phrase of the text beside it. */
class DeadlineRow {
  readonly element: HTMLElement;
  private readonly kind: HTMLSelectElement;
  private readonly parts: HTMLElement;
  private form: DeadlineForm;

  constructor(
    private readonly context: FieldContext,
    private readonly from: TaskDeadline | null,
    onRemove: (row: DeadlineRow) => void,
  ) {
    const { document, words, onInput } = context;
    this.kind = make(document, "select", { "aria-label": words.say("edit.kind") });
    for (const [value, label] of FORMS) this.kind.append(make(document, "option", { value }, words.say(label)));
    this.kind.value = from?.value.form ?? "date";
    this.form = formOf(context, this.kind.value as Form, from?.value ?? null);
    this.parts = make(document, "div", { class: "deadline-parts" }, ...this.form.elements);
    this.kind.addEventListener("change", () => {
      this.form = formOf(context, this.kind.value as Form, from?.value ?? null);
      this.parts.replaceChildren(...this.form.elements);
      onInput();
    });
    const remove = make(document, "button", { type: "button", class: "icon-button", title: words.say("edit.remove") });
    remove.setAttribute(
      "aria-label",
      words.say("edit.removeNamed", from ? deadlineWords(from.value, words) : words.say("page.deadline")),
    );
    remove.append(cardIcon(document, "close"));
    remove.addEventListener("click", () => onRemove(this));
    const phrase = from?.text ? `${words.say("page.asWritten")}: “${from.text}”` : null;
    const source = phrase === null ? null : make(document, "p", { class: "source", lang: "vi" }, phrase);
    const head = make(document, "div", { class: "deadline-head" }, this.kind, make(document, "span", { class: "push" }), remove);
    this.element = make(document, "div", { class: "deadline-row", role: "group" }, head, this.parts, source);
    this.element.setAttribute("aria-label", phrase ?? words.say("edit.newDeadline"));
  }

  /** `null` while nothing can be made of it. */
  value(): TaskDeadline | null {
    const { from } = this;
    const value = this.form.value();
    if (!value) return null;
    if (from && isSameValue(from.value, value)) return from;
    // A date stands for itself; what recurs or depends on an event is listed by words, and those of the text are wrong now.
    return { text: value.form === "date" ? (from?.text ?? "") : deadlineWords(value, this.context.words), value };
  }

  problem() {
    return this.form.problem();
  }

  focus(): void {
    this.parts.querySelector<HTMLElement>("input, select")?.focus();
  }
}

/** All deadlines of a task, one under the other; more can be added. */
export class DeadlinesControl implements Control<readonly TaskDeadline[]> {
  readonly element: HTMLElement;
  readonly input: HTMLElement;
  readonly isGroup = true;
  private readonly list: HTMLElement;
  private rows: readonly DeadlineRow[] = [];

  constructor(private readonly context: FieldContext) {
    const { document, words, onInput } = context;
    this.list = make(document, "div", {});
    const add = make(document, "button", { type: "button", class: "link" }, words.say("edit.addDeadline"));
    this.input = add;
    add.addEventListener("click", () => {
      const row = this.row(null);
      this.show([...this.rows, row]);
      row.focus();
      onInput();
    });
    this.element = make(document, "div", { class: "deadlines" }, this.list, add);
  }

  value(): readonly TaskDeadline[] {
    return this.rows.map((row) => row.value()).filter((value) => value !== null);
  }

  set(deadlines: readonly TaskDeadline[]): void {
    this.show(deadlines.map((deadline) => this.row(deadline)));
  }

  problem(): Sentence | null {
    return this.firstProblem()?.sentence ?? null;
  }

  invalid(): HTMLElement | null {
    return this.firstProblem()?.at ?? null;
  }

  private firstProblem() {
    for (const row of this.rows) {
      const problem = row.problem();
      if (problem) return problem;
    }
    return null;
  }

  private row(from: TaskDeadline | null): DeadlineRow {
    return new DeadlineRow(this.context, from, (row) => {
      this.show(this.rows.filter((other) => other !== row));
      this.input.focus();
      this.context.onInput();
    });
  }

  private show(rows: readonly DeadlineRow[]): void {
    this.rows = rows;
    this.list.replaceChildren(...rows.map(({ element }) => element));
  }
}
