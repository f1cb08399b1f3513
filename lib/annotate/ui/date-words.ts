import { daysBetween, type IsoDate, partsOf, weekdayOf } from "../../model/calendar-date.ts";
import type { Words } from "./words.ts";

const two = (number: number): string => String(number).padStart(2, "0");

/** dd/MM/yyyy. */
export function dateWords(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${two(day)}/${two(month)}/${year}`;
}

const WEEKDAYS = [
  "page.weekday1",
  "page.weekday2",
  "page.weekday3",
  "page.weekday4",
  "page.weekday5",
  "page.weekday6",
  "page.weekday7",
] as const;

/** Name of a weekday, 1 Monday to 7 Sunday. */
export function weekdayWords(weekday: number, words: Words): string {
  const key = WEEKDAYS[weekday - 1];
  return key ? words.say(key) : "";
}

/** "thứ Hai, còn 7 ngày". `lastDay`: the last day in time. */
export function distanceWords(due: IsoDate, lastDay: IsoDate, today: IsoDate, words: Words): string {
  const left = daysBetween(today, due);
  const away =
    left === 0
      ? words.say("page.today")
      : left > 0
        ? words.count("page.daysLeft", left)
        : words.count("page.daysOver", daysBetween(lastDay, today));
  return `${weekdayWords(weekdayOf(due), words)}, ${away}`;
}
