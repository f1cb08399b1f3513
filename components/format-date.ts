import { type IsoDate, partsOf } from "../lib/model/calendar-date.ts";

const two = (n: number): string => String(n).padStart(2, "0");

/** dd/MM/yyyy. */
export function formatDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${two(day)}/${two(month)}/${year}`;
}

/** dd/MM: for a day within the coming year. */
export function formatDayMonth(date: IsoDate): string {
  return formatDate(date).slice(0, 5);
}
