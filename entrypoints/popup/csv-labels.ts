import { i18n } from "#i18n";
import type { CsvLabels } from "../../lib/export/csv.ts";

/** Every word of the CSV file that is not a notice's own, in the language of the interface. */
export function csvLabels(): CsvLabels {
  return {
    columns: {
      ordinal: i18n.t("csv.column.ordinal"),
      statement: i18n.t("csv.column.statement"),
      leads: i18n.t("csv.column.leads"),
      coordinating: i18n.t("csv.column.coordinating"),
      deadline: i18n.t("csv.column.deadline"),
      deadlineText: i18n.t("csv.column.deadlineText"),
      targets: i18n.t("csv.column.targets"),
      product: i18n.t("csv.column.product"),
      status: i18n.t("csv.column.status"),
      notice: i18n.t("csv.column.notice"),
      path: i18n.t("csv.column.path"),
      quote: i18n.t("csv.column.quote"),
      url: i18n.t("csv.column.url"),
      note: i18n.t("csv.column.note"),
      tags: i18n.t("csv.column.tags"),
      plannedOn: i18n.t("csv.column.plannedOn"),
      id: i18n.t("csv.column.id"),
    },
    status: {
      "done-on-time": i18n.t("csv.status.doneOnTime"),
      "done-late": i18n.t("csv.status.doneLate"),
      "open-in-time": i18n.t("csv.status.openInTime"),
      "open-overdue": i18n.t("csv.status.openOverdue"),
      "open-undated": i18n.t("csv.status.openUndated"),
    },
    deadline: {
      before: (when) => i18n.t("csv.deadline.before", [when]),
      at: (time, date) => i18n.t("csv.deadline.at", [time, date]),
    },
    place: {
      item: (path) => i18n.t("csv.place.item", [path]),
      bullet: (ordinal) => i18n.t("csv.place.bullet", [String(ordinal)]),
      paragraph: (ordinal) => i18n.t("csv.place.paragraph", [String(ordinal)]),
    },
  };
}
