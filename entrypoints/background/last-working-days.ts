import { lastWorkingDayBefore } from "../../lib/gazetteer/working-days.ts";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import type { Directive } from "../../lib/model/directive.ts";

/** For each "trước ngày" among the directives' deadlines, the last day before it on which offices work. */
export function lastWorkingDays(directives: readonly Directive[]): Readonly<Record<string, IsoDate>> {
  const days = directives.flatMap(({ deadlines }) =>
    deadlines.flatMap(({ value }) => (value.form === "date" && value.exclusive ? [value.due] : [])),
  );
  return Object.fromEntries(days.map((due) => [due, lastWorkingDayBefore(due)]));
}
