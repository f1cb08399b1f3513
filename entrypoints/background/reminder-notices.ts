import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { formatDate } from "../../components/format-date.ts";
import { dayInVietnam, daysBetween, type IsoDate } from "../../lib/model/calendar-date.ts";
import { citedPath } from "../../lib/model/outline-path.ts";
import { datesOf } from "../../lib/model/task-dates.ts";
import type { WorkCalendar } from "../../lib/model/work-calendar.ts";
import { lastDayInTime } from "../../lib/reminders/plan.ts";
import type { ReminderBatch } from "../../lib/store/reminders.ts";
import type { TaskWithNotice } from "../../lib/store/with-notice.ts";
import { wordsAreThere } from "./language.ts";

/** When and by which calendar a notification is worded. */
export interface ReminderMoment {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly hour: number;
  readonly calendar: WorkCalendar;
}

const PREFIX = "remind-";
/** Letters of a statement that systems show without cutting it themselves. */
const LONGEST = 180;
/** Statements that a summary names. */
const MOST_NAMED = 3;

const cut = (text: string, longest: number): string => {
  if (text.length <= longest) return text;
  const short = text.slice(0, longest);
  return `${short.slice(0, Math.max(short.lastIndexOf(" "), longest / 2))}…`;
};

/** The date that is to be spoken of: the first that has not passed, else the last. */
function shownDeadline({ task }: TaskWithNotice, today: IsoDate) {
  const dates = datesOf(task);
  return dates.find(({ due }) => due >= today) ?? dates[dates.length - 1] ?? null;
}

function titleOf(one: TaskWithNotice, { now, hour, calendar }: ReminderMoment): string {
  const today = dayInVietnam(now);
  const deadline = shownDeadline(one, today);
  if (!deadline) return i18n.t("reminder.again");
  const date = i18n.t(deadline.exclusive && deadline.at === null ? "reminder.before" : "reminder.by", [formatDate(deadline.due)]);
  const left = daysBetween(today, deadline.due);
  if (left < 0) return i18n.t("reminder.join", [i18n.t("reminder.over", -left), date]);
  if (left === 0) return i18n.t("reminder.join", [i18n.t("reminder.today"), date]);
  const isLast = lastDayInTime(deadline, hour, calendar) === today;
  return i18n.t("reminder.join", [isLast ? i18n.t("reminder.lastDay") : i18n.t("reminder.left", left), date]);
}

const placeOf = ({ task, notice }: TaskWithNotice): string =>
  [notice.number, citedPath(task.path) && i18n.t("reminder.item", [citedPath(task.path)])].filter(Boolean).join(", ");

function summaryOf(
  tasks: readonly TaskWithNotice[],
  moment: ReminderMoment,
): { readonly title: string; readonly message: string } {
  const today = dayInVietnam(moment.now);
  const counts = { over: 0, today: 0, soon: 0 };
  for (const one of tasks) {
    const due = shownDeadline(one, today)?.due ?? null;
    counts[due === null || due > today ? "soon" : due === today ? "today" : "over"] += 1;
  }
  const parts = (["over", "today", "soon"] as const).filter((part) => counts[part] > 0);
  const named = tasks.slice(0, MOST_NAMED).map(({ task }) => `- ${cut(task.statement, LONGEST / MOST_NAMED)}`);
  return {
    title: i18n.t("reminder.many", tasks.length),
    message: [parts.map((part) => i18n.t(`reminder.count.${part}`, counts[part])).join(", "), ...named].join("\n"),
  };
}

/** What a notification says: a task with its statement and place, or how many are how far. */
export function reminderText(
  tasks: readonly TaskWithNotice[],
  moment: ReminderMoment,
): { readonly title: string; readonly message: string } {
  const [only, ...others] = tasks;
  if (!only || others.length > 0) return summaryOf(tasks, moment);
  return { title: titleOf(only, moment), message: [cut(only.task.statement, LONGEST), placeOf(only)].filter(Boolean).join("\n") };
}

/** Shows a notification, once: a second time under its name it is left alone. Rejects when the browser does not show it. */
export async function showReminder({ id, tasks }: ReminderBatch, moment: ReminderMoment): Promise<void> {
  const name = PREFIX + id;
  if (name in (await browser.notifications.getAll())) return;
  await wordsAreThere();
  const again = { title: i18n.t("reminder.remindAgain") };
  const buttons = tasks.length === 1 ? [{ title: i18n.t("reminder.done") }, again] : [again];
  await browser.notifications.create(name, {
    type: "basic",
    iconUrl: browser.runtime.getURL("/icons/128.png"),
    ...reminderText(tasks, moment),
    // Firefox knows no buttons and refuses a notification that has some: there a press opens the task, where both are.
    ...(import.meta.env.FIREFOX ? {} : { buttons }),
  });
}

/** The notifications of ours that the browser still shows. */
export async function shownReminders(): Promise<readonly string[]> {
  const names = Object.keys(await browser.notifications.getAll());
  return names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length));
}

/** Takes a notification away. */
export async function hideReminder(batch: string): Promise<void> {
  await browser.notifications.clear(PREFIX + batch);
}

/** What was pressed on a notification. */
export type ReminderPress = { readonly batch: string; readonly part: "body" } | { readonly batch: string; readonly part: number };

/** Hears what is pressed. Register it at once: a press may be what wakes the worker. */
export function hearReminders(onPress: (press: ReminderPress) => void): void {
  const hear = (name: string, part: "body" | number): void => {
    if (!name.startsWith(PREFIX)) return;
    void browser.notifications.clear(name);
    onPress({ batch: name.slice(PREFIX.length), part } as ReminderPress);
  };
  browser.notifications.onClicked.addListener((name) => hear(name, "body"));
  if (!import.meta.env.FIREFOX) browser.notifications.onButtonClicked.addListener((name, button) => hear(name, button));
}
