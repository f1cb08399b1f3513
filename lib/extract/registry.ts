import type { Extractor, Refiner } from "./extractor.ts";
import { clauseSubject } from "./extractors/assignee/clause-subject.ts";
import { coordinatingList } from "./extractors/assignee/coordinating-list.ts";
import { inParentheses } from "./extractors/assignee/in-parentheses.ts";
import { nextDoer } from "./extractors/assignee/next-doer.ts";
import { ordered } from "./extractors/assignee/ordered.ts";
import { overItems } from "./extractors/assignee/over-items.ts";
import { setApart } from "./extractors/assignee/set-apart.ts";
import { sharedOut } from "./extractors/assignee/shared-out.ts";
import { dayOfPeriod } from "./extractors/deadline/day-of-period.ts";
import { frequency } from "./extractors/deadline/frequency.ts";
import { month } from "./extractors/deadline/month.ts";
import { numericDate } from "./extractors/deadline/numeric-date.ts";
import { partOfYear } from "./extractors/deadline/part-of-year.ts";
import { period } from "./extractors/deadline/period.ts";
import { quarter } from "./extractors/deadline/quarter.ts";
import { recurring } from "./extractors/deadline/recurring.ts";
import { relative } from "./extractors/deadline/relative.ts";
import { reportingPeriod } from "./extractors/deadline/reporting-period.ts";
import { week } from "./extractors/deadline/week.ts";
import { writtenDate } from "./extractors/deadline/written-date.ts";
import { year } from "./extractors/deadline/year.ts";
import { count } from "./extractors/target/count.ts";
import { duration } from "./extractors/target/duration.ts";
import { fraction } from "./extractors/target/fraction.ts";
import { indexFigure } from "./extractors/target/index-figure.ts";
import { multiple } from "./extractors/target/multiple.ts";
import { percentage } from "./extractors/target/percentage.ts";
import { rank } from "./extractors/target/rank.ts";
import { rate } from "./extractors/target/rate.ts";
import { spelledCount } from "./extractors/target/spelled-count.ts";
import { statedCount } from "./extractors/target/stated-count.ts";
import { twoDigit } from "./extractors/target/two-digit.ts";
import { overlapRemoval } from "./refiners/overlap-removal.ts";
import { pastDeadlineRemoval } from "./refiners/past-deadline-removal.ts";
import { rangeStart } from "./refiners/range-start.ts";
import { recurringDay } from "./refiners/recurring-day.ts";
import { reportedPeriodRemoval } from "./refiners/reported-period-removal.ts";
import { startDateRemoval } from "./refiners/start-date-removal.ts";

/** Every rule. The order decides only between mentions of the same extent: the first stays. */
export const EXTRACTORS: readonly Extractor[] = [
  coordinatingList,
  ordered,
  sharedOut,
  clauseSubject,
  setApart,
  inParentheses,
  nextDoer,
  overItems,
  recurring,
  dayOfPeriod,
  frequency,
  reportingPeriod,
  writtenDate,
  numericDate,
  relative,
  quarter,
  partOfYear,
  month,
  year,
  week,
  period,
  rank,
  rate,
  indexFigure,
  percentage,
  multiple,
  twoDigit,
  fraction,
  duration,
  spelledCount,
  count,
  statedCount,
];

/** In order: what is past is gone before what overlaps is weighed. */
export const REFINERS: readonly Refiner[] = [
  pastDeadlineRemoval,
  startDateRemoval,
  reportedPeriodRemoval,
  recurringDay,
  rangeStart,
  overlapRemoval,
];
