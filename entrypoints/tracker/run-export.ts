import { i18n } from "#i18n";
import { downloadFile } from "../../components/hooks/download-file.ts";
import { say } from "../../components/hooks/export-labels.ts";
import type { ExportRequest } from "../../lib/export/export-request.ts";
import type { Job } from "../../lib/export/job.ts";
import { recordWords } from "../../lib/export/label-words.ts";
import { getReminderSettings } from "../../lib/settings/reminders.ts";
import { getCalendarEdits } from "../../lib/settings/work-calendar.ts";
import { copyTasks } from "./copy-tasks.ts";
import { exportFile } from "./export-file.ts";

/**
 * Reads the tasks and writes them as asked; answers what to say of it. Rejects with the signal's reason when stopped: then no file
 * has been given out and nothing copied.
 */
export async function runExport(request: ExportRequest, job: Job<AbortSignal>): Promise<string> {
  const { format, today } = request;
  if (format === "table" || format === "text") return copyTasks(request, job);
  const [reminders, calendar] = await Promise.all([getReminderSettings(), getCalendarEdits()]);
  const order = { ...request, format, words: recordWords(say), name: i18n.t("extName"), now: Date.now(), reminders, calendar };
  const { content, count, dated } = await exportFile(order, job);
  job.signal.throwIfAborted();
  downloadFile([content], content.type, `${i18n.t("csv.fileName")}-${today}.${format}`);
  return format === "ics"
    ? i18n.t("tracker.exportedDates", [String(dated), String(count - dated)])
    : i18n.t("popup.export.exported", count);
}
