import { addDays, daysBetween, type IsoDate } from "../model/calendar-date.ts";
import { dateText } from "../model/date-text.ts";
import type { DateDeadline } from "../model/mention.ts";
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
  readonly reminders: IcsReminders;
}

/** When a calendar reminds. */
export interface IcsReminders {
  /** Days before the deadline, for tasks that have no own. */
  readonly days: readonly number[];
  /** Hour of the day, 0 to 23. */
  readonly hour: number;
  /** The day that is so many working days before a deadline. */
  readonly dayOf: (deadline: DateDeadline, before: number) => IsoDate;
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

/** From the midnight at which the event begins to the hour, so many calendar days before. */
function triggerOf(days: number, hour: number): string {
  if (days === 0) return `PT${hour}H`;
  return hour === 0 ? `-P${days}D` : `-P${days - 1}DT${24 - hour}H`;
}

const alarm = (days: number, hour: number, summary: string): readonly string[] => [
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  `DESCRIPTION:${summary}`,
  `TRIGGER;RELATED=START:${triggerOf(days, hour)}`,
  "END:VALARM",
];

/** The day of an event and what tells it from the task's others. */
interface Occasion {
  readonly day: IsoDate;
  readonly part: string;
  readonly rule: string | null;
  /** `null` for a series: its alarms are the same for every day of it. */
  readonly deadline: DateDeadline | null;
}

/** Each dated deadline once, and while it is open each series that is exact. The first date has the task's own id. */
function occasionsOf({ task }: TableTask, today: IsoDate): readonly Occasion[] {
  const dated = datedDeadlines(task.deadlines);
  const days = dated.filter(({ due }, at) => dated.findIndex((other) => other.due === due) === at);
  const values = task.completedOn === null ? task.deadlines.map(({ value }) => value) : [];
  const series = values.flatMap((value) => (value.form === "recurring" ? (seriesOf(value, today) ?? []) : []));
  return [
    ...days.map((deadline, at) => ({ day: deadline.due, part: at === 0 ? "" : `-${at + 1}`, rule: null, deadline })),
    ...series.map(({ first, rule }, at) => ({ day: first, part: `-r${at + 1}`, rule, deadline: null })),
  ];
}

/** Calendar days before the event on which to remind; none of what is no longer the unit's to do. */
function remindersOf({ task }: TableTask, { day, deadline }: Occasion, { days, dayOf }: IcsReminders): readonly number[] {
  if (task.completedOn !== null || task.sideState === "withdrawn" || task.sideState === "reassigned") return [];
  const before = [...new Set(task.reminderDays ?? days)];
  return deadline ? [...new Set(before.map((one) => daysBetween(dayOf(deadline, one), day)))] : before;
}

function eventLines(entry: TableTask, occasion: Occasion, options: IcsOptions): readonly string[] {
  const { day, part, rule } = occasion;
  const { task } = entry;
  const summary = icsText(task.statement);
  const url = task.sources.map((source) => source.url).find((address) => address.startsWith("https://"));
  const reminders = remindersOf(entry, occasion, options.reminders);
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
    // An address has no such signs; one from a file that was taken in may, and would write lines of its own.
    ...(url === undefined ? [] : [`URL:${url.replace(/[\s\p{Cc}]/gu, encodeURIComponent)}`]),
    // A deadline does not make anyone busy.
    "TRANSP:TRANSPARENT",
    ...reminders.flatMap((days) => alarm(days, options.reminders.hour, summary)),
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
