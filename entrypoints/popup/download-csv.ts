import { i18n } from "#i18n";
import { exportLabels } from "../../components/hooks/export-labels.ts";
import type { TableTask } from "../../lib/export/cells.ts";
import { toCsv } from "../../lib/export/csv.ts";
import type { IsoDate } from "../../lib/model/calendar-date.ts";

/** The browser reads the file from this address after the click; it is let go when that is surely done. */
const KEEP_MS = 60_000;

/** Writes the tasks to a file in the browser's download folder: "nhiem-vu-2026-11-22.csv". Needs no permission. */
export function downloadCsv(tasks: readonly TableTask[], today: IsoDate, separator: ";" | ","): void {
  const text = toCsv(tasks, { separator, today, labels: exportLabels() });
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${i18n.t("csv.fileName")}-${today}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
