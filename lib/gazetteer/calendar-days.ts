import { type IsoDate, partsOf } from "../model/calendar-date.ts";
import type { CalendarDay, CalendarEdits } from "../model/work-calendar.ts";
import { holidaysOf, isWorkingDay, workCalendar } from "./working-days.ts";

/** The days of a year on which work does not go by the week, published and by hand, in order. */
export function calendarDays(year: number, edits: CalendarEdits): readonly CalendarDay[] {
  const published = holidaysOf(year);
  const publicDays = new Set([...(published?.off ?? []), ...(published?.makeUp ?? [])]);
  const own = [...edits.off, ...edits.working].filter((day) => partsOf(day).year === year);
  const { isWorkingDay: works } = workCalendar(edits);
  return [...new Set([...publicDays, ...own])].sort().map((day) => {
    const isWorking = works(day);
    const isAsPublished = isWorking === isWorkingDay(day);
    return { day, isWorking, from: !publicDays.has(day) ? "own" : isAsPublished ? "public" : "changed" };
  });
}

/** The edits by which offices work on that day or not; what is so anyway needs none. */
export function withDay({ off, working }: CalendarEdits, day: IsoDate, isWorking: boolean): CalendarEdits {
  const without = (days: readonly IsoDate[]): readonly IsoDate[] => days.filter((other) => other !== day);
  if (isWorkingDay(day) === isWorking) return { off: without(off), working: without(working) };
  return isWorking
    ? { off: without(off), working: [...without(working), day] }
    : { off: [...without(off), day], working: without(working) };
}

/** The edits without those of a year. */
export function withoutYear({ off, working }: CalendarEdits, year: number): CalendarEdits {
  const others = (days: readonly IsoDate[]): readonly IsoDate[] => days.filter((day) => partsOf(day).year !== year);
  return { off: others(off), working: others(working) };
}
