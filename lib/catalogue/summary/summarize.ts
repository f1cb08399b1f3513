import type { IsoDate } from "../../model/calendar-date.ts";
import { fitsFilter, statusOfFacts, type TaskFilter } from "../../model/task-filter.ts";
import type { Line } from "../line.ts";
import { gatherLeads, type Leads } from "./leads.ts";
import { gatherStates, type StateTotals } from "./states.ts";
import { gatherTimeline, type Timeline } from "./timeline.ts";
import { gatherWeeks, type Weeks } from "./weeks.ts";

/** The numbers of every picture. */
export interface Summary {
  readonly states: readonly StateTotals[];
  readonly weeks: Weeks;
  readonly leads: Leads;
  readonly timeline: Timeline;
}

/** How many bars and rows are made; the rest is counted. */
export interface SummaryLimits {
  readonly leads: number;
  readonly notices: number;
}

/** Counts the lines that fit the filter, its words apart (`isFound`), in one pass. */
export function summarize(
  lines: readonly (Line | null)[],
  isFound: ((number: number) => boolean) | null,
  filter: TaskFilter,
  today: IsoDate,
  limits: SummaryLimits,
): Summary {
  const states = gatherStates();
  const weeks = gatherWeeks(today);
  const leads = gatherLeads(filter.leads, limits.leads);
  const timeline = gatherTimeline(today, limits.notices);
  lines.forEach((line, number) => {
    if (!line || (isFound && !isFound(number)) || !fitsFilter(line, filter, today)) return;
    const status = statusOfFacts(line, today);
    states.add(line, status);
    weeks.add(line, status);
    leads.add(line, status);
    timeline.add(line, status);
  });
  return { states: states.result(), weeks: weeks.result(), leads: leads.result(), timeline: timeline.result() };
}
