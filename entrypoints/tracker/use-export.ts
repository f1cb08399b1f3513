import { useCallback, useState } from "react";
import { i18n } from "#i18n";
import { useCsvSeparator } from "../../components/hooks/use-csv-separator.ts";
import type { ShowToast } from "../../components/hooks/use-toast.ts";
import type { ExportFormat } from "../../components/tracker/ExportMenu.tsx";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import type { TaskId } from "../../lib/model/task.ts";
import { manyTasksByIds } from "../../lib/store/browse.ts";
import { EXPORTS } from "./export-formats.ts";
import type { Progress } from "./Waiting.tsx";

/** Shorter work says nothing while it goes on. */
const QUIET_MS = 400;

/** Exports tasks by their ids, in their order, a part at a time: the page answers meanwhile and the work can be stopped. */
export function useExport(today: IsoDate, showToast: ShowToast) {
  const [separator] = useCsvSeparator();
  const [progress, setProgress] = useState<Progress | null>(null);
  const exportTasks = useCallback(
    async (ids: readonly TaskId[], format: ExportFormat): Promise<void> => {
      const stop = new AbortController();
      const began = Date.now();
      try {
        const tell = (done: number): void => {
          if (Date.now() - began > QUIET_MS) setProgress({ done, total: ids.length, onStop: () => stop.abort() });
        };
        const tasks = await manyTasksByIds(ids, tell, stop.signal);
        if (!tasks) return;
        showToast({ words: await EXPORTS[format](tasks, { today, separator }) });
      } catch (error) {
        console.error("the export failed", error);
        const isCopy = format === "table" || format === "text";
        showToast({ words: i18n.t(isCopy ? "tracker.notCopied" : "tracker.notExported"), failed: true });
      } finally {
        setProgress(null);
      }
    },
    [today, separator, showToast],
  );
  return { exportTasks, progress };
}
