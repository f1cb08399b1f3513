import { useCallback, useState } from "react";
import { i18n } from "#i18n";
import { useCsvSeparator } from "../../components/hooks/use-csv-separator.ts";
import type { ShowToast } from "../../components/hooks/use-toast.ts";
import type { ExportFormat, ExportRequest } from "../../lib/export/export-request.ts";
import type { JobProgress } from "../../lib/export/job.ts";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import type { TaskId } from "../../lib/model/task.ts";
import { runExport } from "./run-export.ts";
import type { Progress } from "./Waiting.tsx";

type ChosenTable = Pick<ExportRequest, "columns" | "separator">;

/** Shorter work says nothing while it goes on. */
const QUIET_MS = 400;

/** Exports tasks by their ids, in their order: the page answers meanwhile and the work can be stopped. */
export function useExport(today: IsoDate, showToast: ShowToast) {
  const [separator, chooseSeparator] = useCsvSeparator();
  const [progress, setProgress] = useState<Progress | null>(null);
  const exportTasks = useCallback(
    async (ids: readonly TaskId[], format: ExportFormat, chosen: ChosenTable = { columns: null, separator }): Promise<void> => {
      const stop = new AbortController();
      const total = ids.length;
      let now: JobProgress = { step: "read", done: 0, total };
      const show = (): void => setProgress({ ...now, onStop: () => stop.abort() });
      const tick = setInterval(show, QUIET_MS);
      try {
        const onProgress = (next: JobProgress): void => {
          now = next;
        };
        const request = { format, ids, columns: chosen.columns, separator: chosen.separator, today };
        const words = await runExport(request, { signal: stop.signal, onProgress });
        showToast({ words });
      } catch (error) {
        if (stop.signal.aborted) return showToast({ words: i18n.t("tracker.exportStopped") });
        console.error("the export failed", error);
        const isCopy = format === "table" || format === "text";
        showToast({ words: i18n.t(isCopy ? "tracker.notCopied" : "tracker.notExported"), failed: true });
      } finally {
        clearInterval(tick);
        setProgress(null);
      }
    },
    [today, separator, showToast],
  );
  return { exportTasks, progress, separator, chooseSeparator };
}
