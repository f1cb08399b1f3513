import { useMemo } from "react";
import { workCalendar } from "../../../lib/gazetteer/working-days.ts";
import type { Task } from "../../../lib/model/task.ts";
import { isPressing } from "../../../lib/model/task-due.ts";
import { planReminders } from "../../../lib/reminders/plan.ts";
import { useCalendarEdits } from "./use-calendar-edits.ts";
import { useReminderSettings } from "./use-reminder-settings.ts";

const ignore = (): void => undefined;

/** The days on which the open task is reminded of as usual, and its next reminder. Computed anew when the task or the settings change. */
export function useRemindersOf(task: Task | undefined): {
  readonly usualDays: readonly number[] | null;
  readonly nextAt: number | null;
} {
  const { settings } = useReminderSettings(ignore);
  const edits = useCalendarEdits();
  const nextAt = useMemo(
    () =>
      task && settings.isOn && isPressing(task) ? planReminders([task], settings, workCalendar(edits), Date.now()).nextAt : null,
    [task, settings, edits],
  );
  return { usualDays: settings.isOn ? settings.days : null, nextAt };
}
