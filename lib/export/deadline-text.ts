import { dateText } from "../model/date-text.ts";
import type { TaskDeadline } from "../model/task.ts";

/** Words around a date, in the reader's language. */
export interface DeadlineLabels {
  /** "trước 30/11/2026", also with an hour. */
  before(when: string): string;
  /** "17:00 ngày 30/11/2026". */
  at(time: string, date: string): string;
}

/** A deadline for people: its date, with the hour and "before" where the text says so; else the words of the text. */
export function deadlineText({ text, value }: TaskDeadline, labels: DeadlineLabels): string {
  if (value.form !== "date") return text;
  const date = dateText(value.due);
  const when = value.at === null ? date : labels.at(value.at, date);
  return value.exclusive ? labels.before(when) : when;
}
