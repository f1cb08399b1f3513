import { useState } from "react";
import { calendarDays, withDay, withoutYear } from "../../../lib/gazetteer/calendar-days.ts";
import { holidaysOf, publishedYears } from "../../../lib/gazetteer/working-days.ts";
import { type IsoDate, partsOf } from "../../../lib/model/calendar-date.ts";
import { changeCalendar } from "../../../lib/settings/work-calendar.ts";
import type { CalendarSectionProps } from "../../CalendarSection.tsx";
import { useCalendarEdits } from "./use-calendar-edits.ts";

/** The days off as the settings page changes them; every change is stored at once. `onFailed`: it could not be stored. */
export function useCalendarSection(today: IsoDate, onFailed: (error: unknown) => void): CalendarSectionProps {
  const edits = useCalendarEdits();
  const current = partsOf(today).year;
  const [year, setYear] = useState(current);
  const years = [...new Set([...publishedYears(), current, current + 1])].sort((a, b) => a - b);
  return {
    year,
    years,
    isPublished: holidaysOf(year) !== null,
    days: calendarDays(year, edits),
    onYear: setYear,
    onSet: (day, isWorking) => void changeCalendar((all) => withDay(all, day, isWorking)).catch(onFailed),
    onReset: () => void changeCalendar((all) => withoutYear(all, year)).catch(onFailed),
  };
}
