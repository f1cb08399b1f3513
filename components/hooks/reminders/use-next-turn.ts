import { useMemo } from "react";
import { workCalendar } from "../../../lib/gazetteer/working-days.ts";
import { nextTurn } from "../../../lib/model/series.ts";
import type { Task } from "../../../lib/model/task.ts";
import { datesOf } from "../../../lib/model/task-dates.ts";
import { lastDayInTime } from "../../../lib/reminders/plan.ts";
import type { NextTurn } from "../../tracker/TurnsSection.tsx";
import { useCalendarEdits } from "./use-calendar-edits.ts";

/** The next turn of the open task, by the user's calendar; `null` when it does not recur. */
export function useNextTurn(task: Task | undefined): NextTurn | null {
  const edits = useCalendarEdits();
  return useMemo(() => {
    const turn = task ? nextTurn(task) : null;
    const [deadline] = task ? datesOf(task) : [];
    if (!task || !turn) return null;
    if (!deadline) return { turn, lastDay: null };
    // Whatever its hour: the day itself is a working day or not.
    const last = lastDayInTime(
      { ...deadline, at: null, exclusive: deadline.exclusive && deadline.at === null },
      0,
      workCalendar(edits),
    );
    return { turn, lastDay: last === deadline.due ? null : last };
  }, [task, edits]);
}
