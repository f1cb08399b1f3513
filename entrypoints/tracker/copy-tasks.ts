import { i18n } from "#i18n";
import { exportLabels } from "../../components/hooks/export-labels.ts";
import type { Copied } from "../../lib/export/copy.ts";
import type { ExportRequest } from "../../lib/export/export-request.ts";
import type { Job } from "../../lib/export/job.ts";
import { manyTasksByIds } from "../../lib/store/browse.ts";

/** Puts tasks on the clipboard as asked, which only a page may; answers what to say of it. */
export async function copyTasks(
  { ids, format, columns, today }: ExportRequest,
  { signal, onProgress }: Job<AbortSignal>,
): Promise<string> {
  const [{ toCopiedTable, toCopiedText }, tasks] = await Promise.all([
    import("../../lib/export/copy.ts"),
    manyTasksByIds(ids, (done) => onProgress({ step: "read", done, total: ids.length }), signal),
  ]);
  signal.throwIfAborted();
  const found = tasks ?? [];
  const options = { today, labels: exportLabels() };
  const { html, plain }: Copied =
    format === "text" ? toCopiedText(found, options) : toCopiedTable(found, { ...options, ...(columns && { columns }) });
  signal.throwIfAborted();
  const type = (content: string, mime: string) => new Blob([content], { type: mime });
  const item = new ClipboardItem({ "text/html": type(html, "text/html"), "text/plain": type(plain, "text/plain") });
  await navigator.clipboard.write([item]);
  return i18n.t("tracker.copied", found.length);
}
