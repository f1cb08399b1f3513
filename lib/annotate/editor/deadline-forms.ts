import type { DateDeadline, DeadlineValue, Frequency, RecurringDeadline, RelativeDeadline } from "../../model/mention.ts";
import { deadlineWords } from "../ui/deadline-words.ts";
import { make } from "../ui/make-element.ts";
import type { Sentence, Words } from "../ui/words.ts";
import { dateControl } from "./date-control.ts";
import type { FieldContext } from "./field.ts";
import { readTypedTime } from "./typed-date.ts";

/** The controls of one deadline's value. */
export interface DeadlineForm {
  readonly elements: readonly HTMLElement[];
  /** `null` while something is missing or wrong. */
  value(): DeadlineValue | null;
  /** What is wrong and where; `null` when nothing is. An empty form is not wrong. */
  problem(): { readonly sentence: Sentence; readonly at: HTMLElement } | null;
}

type Choices<T extends string> = readonly (readonly [value: T, label: string])[];

function select<T extends string>({ document, onInput }: FieldContext, label: string, choices: Choices<T>, chosen: T) {
  const element = make(document, "select", { "aria-label": label });
  for (const [value, text] of choices) element.append(make(document, "option", { value }, text));
  element.value = chosen;
  element.addEventListener("change", onInput);
  return element;
}

function box({ document, onInput }: FieldContext, words: string, isChecked: boolean) {
  const input = make(document, "input", { type: "checkbox" });
  input.checked = isChecked;
  input.addEventListener("change", onInput);
  return { input, element: make(document, "label", { class: "check" }, input, words) };
}

function short({ document, onInput }: FieldContext, label: string, value: string, placeholder = label) {
  const input = make(document, "input", { type: "text", class: "short", autocomplete: "off", "aria-label": label, placeholder });
  input.value = value;
  input.addEventListener("input", onInput);
  return input;
}

/** A day, with an hour where there is one, and whether the day itself still counts. */
export function dateForm(context: FieldContext, from: DateDeadline | null): DeadlineForm {
  const { words } = context;
  const date = dateControl(context);
  date.set(from?.due ?? null);
  date.input.setAttribute("aria-label", words.say("page.deadline"));
  const time = short(context, words.say("edit.hour"), from?.at ?? "", words.say("edit.hour"));
  const excluded = box(context, words.say("edit.dayExcluded"), from?.exclusive ?? false);
  const at = () => (time.value.trim() === "" ? null : readTypedTime(time.value));
  return {
    elements: [date.element, time, excluded.element],
    value: () => {
      const due = date.value();
      if (!due || (time.value.trim() !== "" && !at())) return null;
      const basis = due === from?.due ? from.basis : "stated";
      return { form: "date", due, at: at(), exclusive: excluded.input.checked, basis };
    },
    problem: () => {
      const sentence = date.problem();
      if (sentence) return { sentence, at: date.input };
      // A date of the text is taken away by its own button, not by emptying it.
      if (time.value.trim() === "") return from && !date.value() ? { sentence: "edit.noSuchDay", at: date.input } : null;
      if (!at()) return { sentence: "edit.noSuchHour", at: time };
      return date.value() ? null : { sentence: "edit.noSuchDay", at: date.input };
    },
  };
}

const FREQUENCIES: readonly (readonly [Frequency, Sentence])[] = [
  ["day", "page.everyDay"],
  ["week", "page.everyWeek"],
  ["month", "page.everyMonth"],
  ["quarter", "page.everyQuarter"],
  ["half-year", "page.everyHalfYear"],
  ["year", "page.everyYear"],
];

/** "2 tuần một lần", as the text says it: it can be kept, or another rhythm chosen. */
const FEW = "few";

const weekdays = (words: Words): Choices<string> => [
  ["", "—"],
  ...([1, 2, 3, 4, 5, 6, 7] as const).map((day) => [String(day), words.say(`page.weekday${day}`)] as const),
];

const within = (text: string, most: number): number | null => {
  const number = /^\d{1,2}$/u.test(text.trim()) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : null;
};

/** How often, and by which day of the week, month or year. */
export function recurringForm(context: FieldContext, from: RecurringDeadline | null): DeadlineForm {
  const { words } = context;
  const day = short(context, words.say("edit.day"), from?.by?.day ? String(from.by.day) : "");
  const month = short(context, words.say("edit.month"), from?.by?.month ? String(from.by.month) : "");
  const weekday = select(context, words.say("edit.weekday"), weekdays(words), String(from?.by?.weekday ?? ""));
  const interval = from?.interval;
  const choices: Choices<Frequency | typeof FEW> = [
    ...(from && interval ? [[FEW, deadlineWords({ ...from, by: null }, words)] as const] : []),
    ...FREQUENCIES.map(([value, label]) => [value, words.say(label)] as const),
  ];
  const every = select(context, words.say("edit.frequency"), choices, interval ? FEW : (from?.every ?? "month"));
  const frequency = () => (every.value === FEW && from ? from.every : (every.value as Frequency));
  const show = (): void => {
    weekday.hidden = frequency() !== "week";
    day.hidden = frequency() === "day" || frequency() === "week";
    month.hidden = frequency() !== "year";
  };
  every.addEventListener("change", show);
  show();
  const by = (): RecurringDeadline["by"] => {
    const dayOf = day.hidden ? null : within(day.value, 31);
    const monthOf = month.hidden ? null : within(month.value, 12);
    const parts = {
      ...(monthOf ? { month: monthOf } : {}),
      ...(dayOf ? { day: dayOf } : {}),
      ...(!weekday.hidden && weekday.value !== "" ? { weekday: Number(weekday.value) } : {}),
      ...(from?.by?.at ? { at: from.by.at } : {}),
    };
    return Object.keys(parts).length > 0 ? parts : null;
  };
  const isWrong = (input: HTMLInputElement, most: number): boolean =>
    !input.hidden && input.value.trim() !== "" && within(input.value, most) === null;
  return {
    elements: [every, weekday, day, month],
    value: () => {
      if (isWrong(day, 31) || isWrong(month, 12)) return null;
      return { form: "recurring", every: frequency(), ...(interval && every.value === FEW ? { interval } : {}), by: by() };
    },
    problem: () => {
      if (isWrong(day, 31)) return { sentence: "edit.noSuchDay", at: day };
      return isWrong(month, 12) ? { sentence: "edit.noSuchDay", at: month } : null;
    },
  };
}

const UNITS: readonly (readonly [unit: "TH" | "D" | "W" | "M" | "Y", words: Sentence])[] = [
  ["TH", "edit.hours"],
  ["D", "edit.days"],
  ["W", "edit.weeks"],
  ["M", "edit.months"],
  ["Y", "edit.years"],
];

/** "10 ngày làm việc kể từ ngày ký". A length of several units stays as it is until another is typed. */
export function relativeForm(context: FieldContext, from: RelativeDeadline | null): DeadlineForm {
  const { words } = context;
  const [, , days, unit, hours] = /^P((\d+)([DWMY])|T(\d+)H)$/u.exec(from?.within ?? "") ?? [];
  const number = short(context, words.say("edit.length"), days ?? hours ?? "");
  const choices = UNITS.map(([value, label]) => [value, words.say(label)] as const);
  const units = select(context, words.say("edit.unit"), choices, hours ? "TH" : ((unit ?? "D") as "D"));
  const working = box(context, words.say("edit.working"), from?.working ?? false);
  const event = short(context, words.say("edit.event"), from?.from ?? "");
  event.className = "";
  const isNumber = (): boolean => /^[1-9]\d{0,3}$/u.test(number.value.trim());
  const duration = (): string | null => {
    if (number.value.trim() === "") return from?.within ?? null;
    if (!isNumber()) return null;
    return units.value === "TH" ? `PT${number.value.trim()}H` : `P${number.value.trim()}${units.value}`;
  };
  return {
    elements: [number, units, working.element, event],
    value: () => {
      const length = duration();
      const named = event.value.normalize("NFC").trim();
      if (length === null) return null;
      return { form: "relative", within: length, working: working.input.checked, from: named === "" ? null : named };
    },
    problem: () => (number.value.trim() !== "" && !isNumber() ? { sentence: "edit.noSuchLength", at: number } : null),
  };
}
