import type { ReactNode } from "react";
import { i18n } from "#i18n";
import type { IsoDate } from "../lib/model/calendar-date.ts";
import type { DueView } from "./due-view.ts";
import { formatDate, formatDayMonth } from "./format-date.ts";
import { Icon } from "./Icon.tsx";

/** Between two facts; a line never begins with it. */
export const DOT = "\u00a0· ";

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

/** The date and the words that must stay with it: "15/11/2026, quá 8 ngày", "Trước 30/11/2026", "năm suy ra". */
export function DueWords({ due, tone }: { readonly due: DueView; readonly tone: string }) {
  return (
    <>
      <span className={`font-strong tabular-nums ${tone}`}>{mainWords(due)}</span>
      {due.form === "date" && due.inferred && (
        <>
          {DOT}
          <span className="whitespace-nowrap">
            <Icon name="info" size={12} className="mr-1 inline align-[-2px]" />
            {i18n.t("popup.row.inferredYear")}
          </span>
        </>
      )}
      {due.form === "recurring" && due.next !== null && (
        <>
          {DOT}
          <span className={`whitespace-nowrap ${(due.daysOver ?? -1) < 0 ? "" : `font-strong ${tone}`}`}>
            {turnWords(due.next, due.daysOver ?? 0)}
          </span>
        </>
      )}
      {due.form !== "none" && due.others > 0 && ` ${i18n.t("popup.due.others", due.others)}`}
    </>
  );
}

/** "kỳ tới 25/12", "kỳ 25/11 quá 3 ngày", "kỳ 25/11 hôm nay". */
function turnWords(day: IsoDate, daysOver: number): string {
  if (daysOver < 0) return i18n.t("popup.due.next", [formatDayMonth(day)]);
  const end = daysOver > 0 ? i18n.t("popup.due.over", daysOver) : i18n.t("popup.due.today");
  return i18n.t("popup.due.join", [i18n.t("popup.due.turn", [formatDayMonth(day)]), end]);
}

function mainWords(due: DueView): ReactNode {
  switch (due.form) {
    case "date":
      return dateWords(due);
    case "recurring":
      return (
        <>
          <Icon name="repeat" size={12} className="mr-1 inline align-[-1px]" />
          {capital(due.text || i18n.t(`popup.due.every.${due.every === "half-year" ? "half" : due.every}`))}
        </>
      );
    case "relative":
      return capital(due.text);
    case "none":
      return i18n.t("popup.row.noDeadline");
  }
}

function dateWords({ date, at, bound, period, daysOver }: DueView & { readonly form: "date" }): string {
  const day = formatDate(date);
  const hour = at === null ? null : bound === "before" ? i18n.t("popup.due.beforeTime", [at]) : at;
  // With an hour, "trước" belongs to the hour: 17:00 on that day, not the day before.
  const start =
    period !== null
      ? i18n.t("popup.due.join", [capital(period), day])
      : bound === "before" && hour === null
        ? i18n.t("popup.due.before", [day])
        : bound === "until"
          ? i18n.t("popup.due.until", [day])
          : day;
  const end = daysOver > 0 ? i18n.t("popup.due.over", daysOver) : (hour ?? (daysOver === 0 ? i18n.t("popup.due.today") : null));
  return end === null ? start : i18n.t("popup.due.join", [start, end]);
}
