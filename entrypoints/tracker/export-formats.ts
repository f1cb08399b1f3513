import { i18n } from "#i18n";
import { downloadFile } from "../../components/hooks/download-file.ts";
import { exportLabels } from "../../components/hooks/export-labels.ts";
import type { ExportFormat } from "../../components/tracker/ExportMenu.tsx";
import type { TableTask } from "../../lib/export/cells.ts";
import type { Copied } from "../../lib/export/copy.ts";
import type { IsoDate } from "../../lib/model/calendar-date.ts";

/** What an export is told besides the tasks. */
export interface ExportSurroundings {
  readonly today: IsoDate;
  readonly separator: ";" | ",";
}

/** A reminder three days before, and on the day. */
const REMINDER_DAYS = [3, 0];

type Export = (tasks: readonly TableTask[], surroundings: ExportSurroundings) => Promise<string>;

const fileName = (today: IsoDate, ending: string): string => `${i18n.t("csv.fileName")}-${today}.${ending}`;
const exported = (tasks: readonly TableTask[]): string => i18n.t("popup.export.exported", tasks.length);

async function copy(tasks: readonly TableTask[], { html, plain }: Copied): Promise<string> {
  const type = (content: string, mime: string) => new Blob([content], { type: mime });
  const item = new ClipboardItem({ "text/html": type(html, "text/html"), "text/plain": type(plain, "text/plain") });
  await navigator.clipboard.write([item]);
  return i18n.t("tracker.copied", tasks.length);
}

/** How each format is written; answers what to say of it. The writers are loaded when they are wanted. */
export const EXPORTS: Readonly<Record<ExportFormat, Export>> = {
  csv: async (tasks, { today, separator }) => {
    const { downloadCsv } = await import("../popup/download-csv.ts");
    downloadCsv(tasks, today, separator);
    return exported(tasks);
  },
  xlsx: async (tasks, { today }) => {
    const { toXlsx } = await import("../../lib/export/xlsx.ts");
    const xlsx = {
      tasksSheet: i18n.t("xlsx.tasksSheet"),
      totalsSheet: i18n.t("xlsx.totalsSheet"),
      due: i18n.t("xlsx.due"),
      count: i18n.t("xlsx.count"),
      total: i18n.t("xlsx.total"),
    };
    const bytes = await toXlsx(tasks, { today, labels: exportLabels(), xlsx });
    downloadFile([bytes], "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", fileName(today, "xlsx"));
    return exported(tasks);
  },
  ics: async (tasks, { today }) => {
    const { datedCount, toIcs } = await import("../../lib/export/ics.ts");
    const name = i18n.t("extName");
    const text = toIcs(tasks, { labels: exportLabels(), name, today, now: Date.now(), reminderDays: REMINDER_DAYS });
    downloadFile([text], "text/calendar;charset=utf-8", fileName(today, "ics"));
    const dated = datedCount(tasks, today);
    return i18n.t("tracker.exportedDates", [String(dated), String(tasks.length - dated)]);
  },
  table: async (tasks, { today }) => {
    const { toCopiedTable } = await import("../../lib/export/copy.ts");
    return copy(tasks, toCopiedTable(tasks, { today, labels: exportLabels() }));
  },
  text: async (tasks, { today }) => {
    const { toCopiedText } = await import("../../lib/export/copy.ts");
    return copy(tasks, toCopiedText(tasks, { today, labels: exportLabels() }));
  },
};
