import { addDays, type IsoDate } from "../model/calendar-date.ts";
import { dateText } from "../model/date-text.ts";
import type { SavedNotice } from "../model/task.ts";
import { datedDeadlines } from "../model/task-due.ts";
import { JOIN, type TableTask } from "./cells.ts";
import { deadlineText } from "./deadline-text.ts";
import { icsFile, icsText } from "./ics-lines.ts";
import { seriesOf } from "./ics-rule.ts";
import type { TableLabels } from "./labels.ts";

export interface IcsOptions {
  readonly labels: TableLabels;
  /** Name of the calendar. */
  readonly name: string;
  /** The calendar day in Vietnam: series begin on or after it. */
  readonly today: IsoDate;
  /** Epoch milliseconds: when the file was written. */
  readonly now: number;
  /** Days before the deadline on which to remind, for tasks that have no own. */
  readonly reminderDays: readonly number[];
}

/** Stays the same in every file: a calendar replaces the event of an earlier one. */
const uidOf = ({ task }: TableTask, part: string): string => `${task.id}${part}@so-tay-nhiem-vu`;

const icsDay = (date: IsoDate): string => date.replaceAll("-", "");
const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/gu, "")}Z`;

const noticeLine = ({ number, issued, issuer, subject }: SavedNotice): string =>
  [number, issued && dateText(issued), issuer, subject].filter(Boolean).join(JOIN);

function description({ task, notice }: TableTask, labels: TableLabels): string {
  const { columns } = labels;
  const named = (heading: string, value: string): readonly string[] => (value === "" ? [] : [`${heading}: ${value}`]);
  const names = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join(JOIN);
  return [
    ...named(columns.deadline, task.deadlines.map((deadline) => deadlineText(deadline, labels.deadline)).join(JOIN)),
    ...named(columns.leads, names(task.leads)),
    ...named(columns.coordinating, names(task.coordinating)),
    ...named(columns.product, task.product ?? ""),
    ...named(columns.notice, noticeLine(notice)),
    ...named(columns.assignedTo, task.assignedTo),
    ...named(columns.note, task.note),
  ].join("\n");
}

/** Remind at eight in the morning, so many days before; the event begins at midnight. */
const alarm = (days: number, summary: string): readonly string[] => [
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  `DESCRIPTION:${summary}`,
  `TRIGGER;RELATED=START:${days === 0 ? "PT8H" : `-P${days - 1}DT16H`}`,
  "END:VALARM",
];

/** The day of an event and what tells it from the task's others. */
interface Occasion {
  readonly day: IsoDate;
  readonly part: string;
  readonly rule: string | null;
  /** "trước ngày": reminds a day earlier. */
  readonly exclusive: boolean;
}

/** Each dated deadline once, and while it is open each series that is exact. The first date has the task's own id. */
function occasionsOf({ task }: TableTask, today: IsoDate): readonly Occasion[] {
  const dated = datedDeadlines(task.deadlines);
  const days = dated.filter(({ due }, at) => dated.findIndex((other) => other.due === due) === at);
  const values = task.completedOn === null ? task.deadlines.map(({ value }) => value) : [];
  const series = values.flatMap((value) => (value.form === "recurring" ? (seriesOf(value, today) ?? []) : []));
  return [
    ...days.map(({ due, exclusive }, at) => ({ day: due, part: at === 0 ? "" : `-${at + 1}`, rule: null, exclusive })),
    ...series.map(({ first, rule }, at) => ({ day: first, part: `-r${at + 1}`, rule, exclusive: false })),
  ];
}

/** Days before the event on which to remind; none of what is no longer the unit's to do. */
function remindersOf({ task }: TableTask, exclusive: boolean, usual: readonly number[]): readonly number[] {
  if (task.completedOn !== null || task.sideState === "withdrawn" || task.sideState === "reassigned") return [];
  return [...new Set(task.reminderDays ?? usual)].map((days) => (exclusive ? days + 1 : days));
}

function eventLines(entry: TableTask, { day, part, rule, exclusive }: Occasion, options: IcsOptions): readonly string[] {
  const { task } = entry;
  const summary = icsText(task.statement);
  const url = task.sources.map((source) => source.url).find((address) => address.startsWith("https://"));
  const reminders = remindersOf(entry, exclusive, options.reminderDays);
  return [
    "BEGIN:VEVENT",
    `UID:${uidOf(entry, part)}`,
    `DTSTAMP:${stamp(options.now)}`,
    `LAST-MODIFIED:${stamp(task.updatedAt)}`,
    `DTSTART;VALUE=DATE:${icsDay(day)}`,
    `DTEND;VALUE=DATE:${icsDay(addDays(day, 1))}`,
    ...(rule === null ? [] : [`RRULE:${rule}`]),
    `SUMMARY:${summary}`,
    `DESCRIPTION:${icsText(description(entry, options.labels))}`,
    ...(task.tags.length > 0 ? [`CATEGORIES:${task.tags.map(icsText).join(",")}`] : []),
    ...(url === undefined ? [] : [`URL:${url}`]),
    // A deadline does not make anyone busy.
    "TRANSP:TRANSPARENT",
    ...reminders.flatMap((days) => alarm(days, summary)),
    "END:VEVENT",
  ];
}

/** How many of the tasks a calendar can hold: those with a date, or with a series that is exact. */
export const datedCount = (tasks: readonly TableTask[], today: IsoDate): number =>
  tasks.filter((entry) => occasionsOf(entry, today).length > 0).length;

/** The deadlines as an iCalendar file (RFC 5545): all-day events. What has no exact day is left out. */
export function toIcs(tasks: readonly TableTask[], options: IcsOptions): string {
  const events = tasks.flatMap((entry) =>
    occasionsOf(entry, options.today).flatMap((occasion) => eventLines(entry, occasion, options)),
  );
  return icsFile([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//so-tay-nhiem-vu//VN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${icsText(options.name)}`,
    ...events,
    "END:VCALENDAR",
  ]);
}
