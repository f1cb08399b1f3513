import { addDays, dayInVietnam, type IsoDate, instantInVietnam } from "../model/calendar-date.ts";
import type { DateDeadline } from "../model/mention.ts";
import type { ReminderPlan, ReminderRules, ReminderStep } from "../model/reminder.ts";
import type { SeriesTask } from "../model/series.ts";
import type { Task } from "../model/task.ts";
import { datesOf } from "../model/task-dates.ts";
import type { WorkCalendar } from "../model/work-calendar.ts";

/** What of a task decides when to remind of it. */
export type RemindedTask = SeriesTask & Pick<Task, "id" | "reminderDays">;

/** The last working day on which the duty can be done in time; a deadline early in the day leaves that day out. */
export function lastDayInTime({ due, at, exclusive }: DateDeadline, hour: number, calendar: WorkCalendar): IsoDate {
  // "trước 17 giờ ngày X" leaves X itself in.
  const isOut = at === null ? exclusive : Number(at.slice(0, 2)) <= hour;
  return calendar.lastWorkingDayUpTo(isOut ? addDays(due, -1) : due);
}

/** The reminders of one deadline, the first one first. */
function stepsOf(
  { id: taskId, reminderDays }: RemindedTask,
  deadline: DateDeadline,
  { days, overdue, hour }: ReminderRules,
  calendar: WorkCalendar,
): readonly ReminderStep[] {
  const { due } = deadline;
  const own = [...new Set(reminderDays ?? days)].sort((a, b) => b - a);
  const last = lastDayInTime(deadline, hour, calendar);
  const step = (name: string, day: IsoDate): ReminderStep => ({
    id: `${taskId}|${due}|${name}`,
    taskId,
    due,
    at: instantInVietnam(day, hour),
  });
  return [
    ...own.map((before) => step(String(before), calendar.addWorkingDays(last, -before))),
    // Whoever wants no reminder of a task wants none afterwards either.
    ...(overdue && own.length > 0 ? [step("overdue", calendar.addWorkingDays(due, 1))] : []),
  ];
}

/**
 * The reminders that are due at `now` (epoch milliseconds), told or not, and the time of the next one. Of one deadline it is the last
 * step that has passed. What had passed when the task was saved is left out: its date was on the screen.
 */
export function planReminders(
  tasks: readonly RemindedTask[],
  rules: ReminderRules,
  calendar: WorkCalendar,
  now: number,
): ReminderPlan {
  const passed: ReminderStep[] = [];
  let nextAt: number | null = null;
  for (const task of tasks) {
    const dates = datesOf(task);
    const once = dates.filter(({ due }, at) => dates.findIndex((other) => other.due === due) === at);
    for (const deadline of once) {
      const steps = stepsOf(task, deadline, rules, calendar);
      const latest = steps.filter(({ at }) => at > task.savedAt && at <= now).pop();
      const next = steps.find(({ at }) => at > now);
      if (latest) passed.push(latest);
      if (next && (nextAt === null || next.at < nextAt)) nextAt = next.at;
    }
  }
  return { passed, nextAt };
}

/** Days off in a row at most, with room: a deadline may lie at the end of them. */
const LONGEST_REST = 20;

/** The last day on which a deadline may lie of which the rules remind by now; a task with own days may ask for more. */
export function horizonOf({ days }: ReminderRules, calendar: WorkCalendar, now: number): IsoDate {
  const longest = Math.max(0, ...days);
  return addDays(calendar.addWorkingDays(dayInVietnam(now), longest + 1), LONGEST_REST);
}
