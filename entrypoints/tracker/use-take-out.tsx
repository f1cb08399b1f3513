import { type ReactNode, useState } from "react";
import type { ShowToast } from "../../components/hooks/use-toast.ts";
import type { ExportChoice } from "../../components/tracker/ExportMenu.tsx";
import type { ExportScope } from "../../components/tracker/exports/ExportDialog.tsx";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import type { TaskId } from "../../lib/model/task.ts";
import { ExportPlanning } from "./ExportPlanning.tsx";
import { openReportOf } from "./open-report.ts";
import { useExport } from "./use-export.ts";
import type { Progress } from "./Waiting.tsx";

/** Every way out for tasks: files, clipboard, paper, and the dialog in which more is settled. */
export function useTakeOut(
  ids: Readonly<Record<ExportScope, readonly TaskId[]>>,
  /** Of the filter that shows them; "" when it asks nothing. */
  filterWords: string,
  today: IsoDate,
  showToast: ShowToast,
): {
  readonly takeOut: (scope: ExportScope, choice: ExportChoice) => void;
  readonly dialog: ReactNode;
  readonly progress: Progress | null;
} {
  const { exportTasks, progress, separator, chooseSeparator } = useExport(today, showToast);
  const [planned, setPlanned] = useState<ExportScope | null>(null);
  const takeOut = (scope: ExportScope, choice: ExportChoice): void => {
    if (choice === "dialog") setPlanned(scope);
    else if (choice !== "report") void exportTasks(ids[scope], choice);
    else void openReportOf({ ids: ids[scope], filterWords: scope === "shown" ? filterWords : "" }, showToast);
  };
  const dialog = planned && (
    <ExportPlanning
      scope={planned}
      counts={{ shown: ids.shown.length, chosen: ids.chosen.length }}
      filterWords={filterWords}
      separator={separator}
      onExport={(plan) => {
        setPlanned(null);
        if (plan.separator !== separator) chooseSeparator(plan.separator);
        void exportTasks(ids[plan.scope], plan.format, plan);
      }}
      onClose={() => setPlanned(null)}
    />
  );
  return { takeOut, dialog, progress };
}
