import { i18n } from "#i18n";
import { addMonths, endOfMonthAfter, type IsoDate, partsOf } from "../../../lib/model/calendar-date.ts";

const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/** A month of the axis. */
export interface Month {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** "Tháng 12", in another year than the axis begins "Tháng 1/2027". */
  readonly words: string;
}

/** The month of a day by its name; `year`: with its year. */
export function monthWords(day: IsoDate, { year: withYear }: { readonly year: boolean }): string {
  const { year, month } = partsOf(day);
  const name = i18n.t(`summary.timeline.month.${NAMES[month - 1] ?? "jan"}`);
  return withYear ? i18n.t("summary.timeline.monthOfYear", [name, String(year)]) : name;
}

/** The months from the first day `from` to the last day `to`. */
export function monthsBetween(from: IsoDate, to: IsoDate): readonly Month[] {
  const months: Month[] = [];
  for (let first = from; first <= to; first = addMonths(first, 1)) {
    const isOther = partsOf(first).year !== partsOf(from).year;
    months.push({ from: first, to: endOfMonthAfter(first, 0), words: monthWords(first, { year: isOther }) });
  }
  return months;
}
