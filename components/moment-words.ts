import { i18n } from "#i18n";
import { dayInVietnam } from "../lib/model/calendar-date.ts";
import { formatDate } from "./format-date.ts";

const VIETNAM_MS = 7 * 3_600_000;

/** "14:05 ngày 22/11/2026", in Vietnam. `at`: epoch milliseconds. */
export function momentWords(at: number): string {
  const time = new Date(at + VIETNAM_MS).toISOString().slice(11, 16);
  return i18n.t("csv.deadline.at", [time, formatDate(dayInVietnam(at))]);
}
