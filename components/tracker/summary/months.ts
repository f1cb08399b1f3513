import { i18n } from "#i18n";
import { addMonths, endOfMonthAfter, type IsoDate, partsOf } from "../../../lib/model/calendar-date.ts";

/** A month of the axis. */
export interface Month {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** "Tháng 12", in another year than the axis begins "Tháng 1/2027". */
  readonly words: string;
}

/** The months from the first day `from` to the last day `to`. */
export function monthsBetween(from: IsoDate, to: IsoDate): readonly Month[] {
  const months: Month[] = [];
  for (let first = from; first <= to; first = addMonths(first, 1)) {
    const { year, month } = partsOf(first);
    const words = year === partsOf(from).year ? String(month) : `${month}/${year}`;
    months.push({ from: first, to: endOfMonthAfter(first, 0), words: i18n.t("summary.timeline.month", [words]) });
  }
  return months;
}
