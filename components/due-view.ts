import { type ClockTime, daysBetween, type IsoDate } from "../lib/model/calendar-date.ts";
import type { DateDeadline, Frequency } from "../lib/model/mention.ts";
import type { Task, TaskDeadline } from "../lib/model/task.ts";

/** What a row says of a task's deadline. */
export type DueView =
  | {
      readonly form: "date";
      readonly date: IsoDate;
      readonly at: ClockTime | null;
      /** The small word that must stay with the date: "Trước", "Hết". */
      readonly bound: "before" | "until" | null;
      /** "trong Quý I năm 2027": the words of a period; `null` when the text gives a day. */
      readonly period: string | null;
      readonly inferred: boolean;
      /** Calendar days past the date; 0 on the day, negative before it. */
      readonly daysOver: number;
      readonly others: number;
    }
  | {
      readonly form: "recurring";
      readonly text: string;
      readonly every: Frequency;
      /** The deadline of the next turn; `null` when its text does not say the day. */
      readonly next: IsoDate | null;
      /** Calendar days past it; `null` without one. */
      readonly daysOver: number | null;
      readonly others: number;
    }
  | { readonly form: "relative"; readonly text: string; readonly others: number }
  | { readonly form: "none" };

/** The deadline that decides the task's place: the earliest date, else what recurs, else what follows an event. */
export function dueView(
  { deadlines, due = null }: Pick<Task, "deadlines"> & Partial<Pick<Task, "due">>,
  today: IsoDate,
): DueView {
  const others = deadlines.length - 1;
  const dated = earliestDated(deadlines);
  if (dated) return { ...dateView(dated, today), others };
  for (const { text, value } of deadlines) {
    if (value.form === "recurring")
      return {
        ...({ form: "recurring", text, every: value.every, next: due, others } as const),
        daysOver: due === null ? null : daysBetween(due, today),
      };
  }
  const [first] = deadlines;
  return first ? { form: "relative", text: first.text, others } : { form: "none" };
}

interface Dated {
  readonly text: string;
  readonly value: DateDeadline;
}

function earliestDated(deadlines: readonly TaskDeadline[]): Dated | null {
  let earliest: Dated | null = null;
  for (const { text, value } of deadlines) {
    if (value.form !== "date") continue;
    if (earliest === null || moment(value) < moment(earliest.value)) earliest = { text, value };
  }
  return earliest;
}

// A day without an hour lasts until its end.
const moment = ({ due, at }: DateDeadline): string => `${due}T${at ?? "24:00"}`;

const GIVES_A_DAY = /\d\s*[/.-]\s*\d|ngày\s*\d/iu;
const UNTIL = /(?<!\p{L})hết(?!\p{L})/iu;

function dateView({ text, value }: Dated, today: IsoDate) {
  const givesDay = GIVES_A_DAY.test(text);
  return {
    form: "date",
    date: value.due,
    at: value.at,
    bound: value.exclusive ? "before" : givesDay && UNTIL.test(text) ? "until" : null,
    period: givesDay || text === "" || value.exclusive ? null : text,
    inferred: value.basis === "inferred",
    daysOver: daysBetween(value.due, today),
  } as const;
}
