import { dayInVietnam } from "../../lib/model/calendar-date.ts";
import { formatDate } from "../format-date.ts";

/** "08:00 27/11/2026": the wall clock in Vietnam of an instant in epoch milliseconds. */
export function formatMoment(at: number): string {
  const date = dayInVietnam(at);
  return `${new Date(at + 7 * 3_600_000).toISOString().slice(11, 16)} ${formatDate(date)}`;
}
