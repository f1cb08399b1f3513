import { i18n } from "#i18n";
import { downloadFile } from "../../components/hooks/download-file.ts";
import { exportLabels } from "../../components/hooks/export-labels.ts";
import type { TableTask } from "../../lib/export/cells.ts";
import type { Copied } from "../../lib/export/copy.ts";
import type { ExportFormat, ExportRequest } from "../../lib/export/export-request.ts";
import type { Job } from "../../lib/export/job.ts";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import { historyOfMany } from "../../lib/store/browse.ts";

/** A reminder three days before, and on the day. */
const REMINDER_DAYS = [3, 0];

type Export = (tasks: readonly TableTask[], request: ExportRequest, job: Job) => Promise<string>;

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const fileName = (today: IsoDate, ending: string): string => `${i18n.t("csv.fileName")}-${today}.${ending}`;
const exported = (tasks: readonly TableTask[]): string => i18n.t("popup.export.exported", tasks.length);

/** The options that formats take; `columns` only where some were chosen. */
const chosen = ({ columns, today }: ExportRequest) => ({ today, labels: exportLabels(), ...(columns && { columns }) });

async function copy(tasks: readonly TableTask[], { html, plain }: Copied, { signal }: Job): Promise<string> {
  signal.throwIfAborted();
  const type = (content: string, mime: string) => new Blob([content], { type: mime });
  const item = new ClipboardItem({ "text/html": type(html, "text/html"), "text/plain": type(plain, "text/plain") });
  await navigator.clipboard.write([item]);
  return i18n.t("tracker.copied", tasks.length);
}

/** How each format is written; answers what to say of it. The writers are loaded when they are wanted. */
export const EXPORTS: Readonly<Record<ExportFormat, Export>> = {
  csv: async (tasks, request, { signal }) => {
    const { toCsv } = await import("../../lib/export/csv.ts");
    const text = toCsv(tasks, { ...chosen(request), separator: request.separator });
    signal.throwIfAborted();
    downloadFile([text], "text/csv;charset=utf-8", fileName(request.today, "csv"));
    return exported(tasks);
  },
  xlsx: async (tasks, request, { signal }) => {
    const { toXlsx } = await import("../../lib/export/xlsx.ts");
    const xlsx = {
      tasksSheet: i18n.t("xlsx.tasksSheet"),
      totalsSheet: i18n.t("xlsx.totalsSheet"),
      due: i18n.t("xlsx.due"),
      count: i18n.t("xlsx.count"),
      total: i18n.t("xlsx.total"),
    };
    const bytes = await toXlsx(tasks, { ...chosen(request), xlsx });
    signal.throwIfAborted();
    downloadFile([bytes], XLSX_TYPE, fileName(request.today, "xlsx"));
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
  json: async (tasks, { today }, { signal }) => {
    const { partPieces } = await import("../../lib/export/backup-pieces.ts");
    const history = await historyOfMany(tasks.map(({ task }) => task.id));
    signal.throwIfAborted();
    const notices = [...new Map(tasks.map(({ notice }) => [notice.key, notice])).values()];
    const pieces = [...partPieces({ notices, tasks: tasks.map(({ task }) => task), history }, Date.now())];
    downloadFile(pieces, "application/json", fileName(today, "json"));
    return exported(tasks);
  },
  table: async (tasks, request, job) => {
    const { toCopiedTable } = await import("../../lib/export/copy.ts");
    return copy(tasks, toCopiedTable(tasks, chosen(request)), job);
  },
  text: async (tasks, { today }, job) => {
    const { toCopiedText } = await import("../../lib/export/copy.ts");
    return copy(tasks, toCopiedText(tasks, { today, labels: exportLabels() }), job);
  },
};
