import { i18n } from "#i18n";
import { downloadFile } from "../../components/hooks/download-file.ts";
import { exportLabels } from "../../components/hooks/export-labels.ts";
import type { TableTask } from "../../lib/export/cells.ts";
import { toCsv } from "../../lib/export/csv.ts";
import type { IsoDate } from "../../lib/model/calendar-date.ts";

/** Writes the tasks to a file in the browser's download folder: "nhiem-vu-2026-11-22.csv". Needs no permission. */
export function downloadCsv(tasks: readonly TableTask[], today: IsoDate, separator: ";" | ","): void {
  const text = toCsv(tasks, { separator, today, labels: exportLabels() });
  downloadFile([text], "text/csv;charset=utf-8", `${i18n.t("csv.fileName")}-${today}.csv`);
}
