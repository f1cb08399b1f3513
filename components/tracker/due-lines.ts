import { i18n } from "#i18n";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import type { Task } from "../../lib/model/task.ts";
import { type DueView, dueView } from "../due-view.ts";
import { formatDate } from "../format-date.ts";

/** A deadline in two lines: the pure date, and what has to be known with it. */
export interface DueLines {
  readonly main: string;
  readonly sub: string;
  readonly tone: "red" | "amber" | "plain";
}

function dateLines(due: Extract<DueView, { readonly form: "date" }>, isDone: boolean): DueLines {
  const { date, at, bound, period, daysOver, inferred } = due;
  const tone = isDone || daysOver < 0 ? "plain" : daysOver > 0 ? "red" : "amber";
  const left = isDone
    ? ""
    : daysOver > 0
      ? i18n.t("popup.due.over", daysOver)
      : daysOver === 0
        ? i18n.t("tracker.due.today")
        : i18n.t("tracker.due.daysLeft", -daysOver);
  const words = [
    bound === "before" && at === null ? i18n.t("tracker.due.before") : "",
    period ?? "",
    left,
    at === null ? "" : bound === "before" ? i18n.t("popup.due.beforeTime", [at]) : at,
    inferred ? i18n.t("popup.row.inferredYear") : "",
  ];
  return { main: formatDate(date), sub: words.filter((word) => word !== "").join(", "), tone };
}

/** What the date column says of a task on the calendar day `today`. */
export function dueLines(task: Task, today: IsoDate): DueLines {
  const due = dueView(task, today);
  switch (due.form) {
    case "date":
      return dateLines(due, task.completedOn !== null);
    case "recurring": {
      const every = due.text || i18n.t(`popup.due.every.${due.every === "half-year" ? "half" : due.every}`);
      if (due.next === null || task.completedOn !== null) return { main: every, sub: "", tone: "plain" };
      const over = due.daysOver ?? 0;
      const press = over < 0 ? "" : over === 0 ? i18n.t("tracker.due.today") : i18n.t("popup.due.over", over);
      const tone = over < 0 ? "plain" : over > 0 ? "red" : "amber";
      return { main: formatDate(due.next), sub: [press, every].filter((words) => words !== "").join(", "), tone };
    }
    case "relative":
      return { main: due.text, sub: "", tone: "plain" };
    case "none":
      return { main: i18n.t("tracker.due.none"), sub: "", tone: "plain" };
  }
}
