import { hasHolidays } from "../../lib/gazetteer/working-days.ts";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import type { TaskDeadline } from "../../lib/model/task.ts";
import type { WorkCalendar } from "../../lib/model/work-calendar.ts";

interface WithDeadlines {
  readonly deadlines: readonly Pick<TaskDeadline, "value">[];
}

/**
 * For each "trước ngày" among the deadlines, the last day before it on which offices work. Nothing for a year whose public
 * holidays are not published yet: it would be a guess.
 */
export function lastWorkingDays(tasks: readonly WithDeadlines[], calendar: WorkCalendar): Readonly<Record<string, IsoDate>> {
  const days = tasks.flatMap(({ deadlines }) =>
    deadlines.flatMap(({ value }) => (value.form === "date" && value.exclusive ? [value.due] : [])),
  );
  const last = days.map((due) => [due, calendar.addWorkingDays(due, -1)] as const);
  return Object.fromEntries(last.filter(([, day]) => hasHolidays(day)));
}
