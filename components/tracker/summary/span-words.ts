import { i18n } from "#i18n";
import { endOfMonthAfter, type IsoDate, partsOf } from "../../../lib/model/calendar-date.ts";
import { formatDate } from "../../format-date.ts";
import { monthWords } from "./months.ts";

const QUARTERS = ["I", "II", "III", "IV"] as const;

/** A time by its name, "Quý II/2027", "Tháng 12/2026", "Năm 2027"; one that has none by its days. */
export function spanWords(from: IsoDate, to: IsoDate): string {
  const { year, month } = partsOf(from);
  if (to === endOfMonthAfter(from, 0)) return monthWords(from, { year: true });
  if (to === endOfMonthAfter(from, 2) && month % 3 === 1)
    return i18n.t("summary.timeline.quarter", [QUARTERS[(month - 1) / 3] ?? "", String(year)]);
  if (to === endOfMonthAfter(from, 11) && month === 1) return i18n.t("summary.timeline.year", [String(year)]);
  return i18n.t("summary.timeline.days", [formatDate(from), formatDate(to)]);
}
