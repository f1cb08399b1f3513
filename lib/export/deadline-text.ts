import { type IsoDate, partsOf } from "../model/calendar-date.ts";
import type { TaskDeadline } from "../model/task.ts";

/** Words around a date, in the reader's language. */
export interface DeadlineLabels {
  /** "trước 30/11/2026", also with an hour. */
  before(when: string): string;
  /** "17:00 ngày 30/11/2026". */
  at(time: string, date: string): string;
}

const pad = (part: number): string => String(part).padStart(2, "0");

/** dd/MM/yyyy. */
export function dateText(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${pad(day)}/${pad(month)}/${year}`;
}

/** A deadline for people: its date, with the hour and "before" where the text says so; else the words of the text. */
export function deadlineText({ text, value }: TaskDeadline, labels: DeadlineLabels): string {
  if (value.form !== "date") return text;
  const date = dateText(value.due);
  const when = value.at === null ? date : labels.at(value.at, date);
  return value.exclusive ? labels.before(when) : when;
}
