import { partPieces } from "../../lib/export/backup-pieces.ts";
import type { TableTask } from "../../lib/export/cells.ts";
import { csvParts } from "../../lib/export/csv.ts";
import { datedCount, type IcsReminders, toIcs } from "../../lib/export/ics.ts";
import type { Job } from "../../lib/export/job.ts";
import { sayRecorded } from "../../lib/export/label-words.ts";
import { tableLabels, xlsxLabels } from "../../lib/export/labels.ts";
import { toXlsxParts } from "../../lib/export/xlsx.ts";
import { workCalendar } from "../../lib/gazetteer/working-days.ts";
import { lastDayInTime } from "../../lib/reminders/plan.ts";
import { historyOfMany } from "../../lib/store/browse.ts";
import type { FileFormat, FileOrder, WrittenFile } from "./file-order.ts";

type Write = (tasks: readonly TableTask[], order: FileOrder, job: Job) => Promise<readonly BlobPart[]>;

/** The options that formats take; `columns` only where some were chosen. */
const optionsOf = ({ words, columns, today }: FileOrder) => ({
  today,
  labels: tableLabels(sayRecorded(words)),
  ...(columns && { columns }),
});

/** Alarms come when the browser's own reminders would. */
function remindersOf({ reminders: { days, hour }, calendar }: FileOrder): IcsReminders {
  const work = workCalendar(calendar);
  return { days, hour, dayOf: (deadline, before) => work.addWorkingDays(lastDayInTime(deadline, hour, work), -before) };
}

const WRITERS: Readonly<Record<FileFormat, Write>> = {
  csv: async (tasks, order, job) => [...csvParts(tasks, { ...optionsOf(order), separator: order.separator }, job)],
  xlsx: (tasks, order, job) => toXlsxParts(tasks, { ...optionsOf(order), xlsx: xlsxLabels(sayRecorded(order.words)) }, job),
  ics: async (tasks, order) => {
    const { labels, today } = optionsOf(order);
    return [toIcs(tasks, { labels, name: order.name, today, now: order.now, reminders: remindersOf(order) })];
  },
  json: async (tasks, { now }) => {
    const history = await historyOfMany(tasks.map(({ task }) => task.id));
    const notices = [...new Map(tasks.map(({ notice }) => [notice.key, notice])).values()];
    return [...partPieces({ notices, tasks: tasks.map(({ task }) => task), history }, now)];
  },
};

const TYPES: Readonly<Record<FileFormat, string>> = {
  csv: "text/csv;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ics: "text/calendar;charset=utf-8",
  json: "application/json",
};

/** Writes tasks as they were ordered. */
export async function writeFile(tasks: readonly TableTask[], order: FileOrder, job: Job): Promise<WrittenFile> {
  const parts = await WRITERS[order.format](tasks, order, job);
  const dated = order.format === "ics" ? datedCount(tasks, order.today) : 0;
  return { content: new Blob([...parts], { type: TYPES[order.format] }), count: tasks.length, dated };
}
