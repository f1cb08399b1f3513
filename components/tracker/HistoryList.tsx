import { i18n } from "#i18n";
import { dayInVietnam } from "../../lib/model/calendar-date.ts";
import type { Task } from "../../lib/model/task.ts";
import type { HistoryEntry } from "../../lib/model/task-history.ts";
import { formatDate } from "../format-date.ts";
import { IconButton } from "../IconButton.tsx";
import { historyLines } from "./history-words.ts";

const day = (at: number): string => formatDate(dayInVietnam(at));

/** The changes of a task, the last one first, each of which can be taken back; at the end, when it was saved. */
export function HistoryList({
  task,
  entries,
  onUndo,
}: {
  readonly task: Task;
  readonly entries: readonly HistoryEntry[];
  readonly onUndo: (changeId: string) => void;
}) {
  return (
    <section className="mt-4 pb-2">
      <h3 className="border-line border-b pb-1 font-strong">{i18n.t("tracker.drawer.history")}</h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id} className="group grid grid-cols-[80px_1fr_24px] gap-2 py-1 text-meta">
            <span className="text-text3 tabular-nums">{day(entry.at)}</span>
            <span className="min-w-0 break-words text-text2">
              {historyLines(entry).map((line) => (
                <span key={line} className="line-clamp-3 block">
                  {line}
                </span>
              ))}
            </span>
            <span className="opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 touch:opacity-100">
              <IconButton icon="repeat" size={24} label={i18n.t("tracker.drawer.undo")} onPress={() => onUndo(entry.changeId)} />
            </span>
          </li>
        ))}
        <li className="grid grid-cols-[80px_1fr] gap-2 py-1 text-meta">
          <span className="text-text3 tabular-nums">{day(task.savedAt)}</span>
          <span className="text-text2">{i18n.t("tracker.drawer.savedOn")}</span>
        </li>
      </ul>
    </section>
  );
}
