import { type IsoDate, partsOf } from "./calendar-date.ts";

const pad = (part: number): string => String(part).padStart(2, "0");

/** dd/MM/yyyy. */
export function dateText(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${pad(day)}/${pad(month)}/${year}`;
}
