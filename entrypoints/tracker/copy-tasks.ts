import { dueLines } from "../../components/tracker/due-lines.ts";
import { longStatusWords } from "../../components/tracker/status-words.ts";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import { statusOf } from "../../lib/model/task-status.ts";
import type { TaskWithNotice } from "../../lib/store/tasks.ts";

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** The tasks as a table that a spreadsheet or a text takes from the clipboard: a line each, parted by tabs. */
export function tasksAsText(tasks: readonly TaskWithNotice[], today: IsoDate): string {
  return tasks
    .map(({ task, notice }, at) => {
      const { main, sub } = dueLines(task, today);
      return [
        String(at + 1),
        task.statement,
        task.leads.map(({ name }) => name).join("; "),
        sub === "" ? main : `${main}, ${sub}`,
        longStatusWords(statusOf(task, today)),
        notice.number ?? "",
      ]
        .map(oneLine)
        .join("\t");
    })
    .join("\n");
}
