import { partPieces } from "../../lib/export/backup-pieces.ts";
import type { TableTask } from "../../lib/export/cells.ts";
import { csvHeading, csvRow, toCsv } from "../../lib/export/csv.ts";
import { datedCount, type IcsReminders, toIcs } from "../../lib/export/ics.ts";
import type { Job } from "../../lib/export/job.ts";
import { sayRecorded } from "../../lib/export/label-words.ts";
import { tableLabels, xlsxLabels } from "../../lib/export/labels.ts";
import { RowBytes } from "../../lib/export/row-bytes.ts";
import { toXlsxParts } from "../../lib/export/xlsx.ts";
import { workCalendar } from "../../lib/gazetteer/working-days.ts";
import { lastDayInTime } from "../../lib/reminders/plan.ts";
import { eachTaskById, historyOfMany, manyTasksByIds } from "../../lib/store/browse.ts";
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

const WRITERS: Readonly<Record<Exclude<FileFormat, "csv">, Write>> = {
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

/** Each row is written as soon as it has been read, while the next ones are fetched; put in order at the end. */
async function writeCsv(
  order: FileOrder,
  { signal, onProgress }: Job<AbortSignal>,
): Promise<Pick<WrittenFile, "content" | "count">> {
  const options = { ...optionsOf(order), separator: order.separator };
  const total = order.ids.length;
  const rows = new RowBytes(total);
  let done = 0;
  const write = (part: readonly (readonly [number, TableTask])[]): void => {
    for (const [place, task] of part) rows.put(place, csvRow(task, place, options));
    done += part.length;
    onProgress({ step: "write", done, total });
  };
  await eachTaskById(order.ids, write, signal);
  const type = TYPES.csv;
  if (done === total) return { content: new Blob([csvHeading(options), rows.inOrder()], { type }), count: total };
  // Some are gone: the others are numbered anew.
  const left = (await manyTasksByIds(order.ids, () => undefined, signal)) ?? [];
  return { content: new Blob([toCsv(left, options)], { type }), count: left.length };
}

/** Reads and writes tasks as they were ordered. */
export async function writeFile(order: FileOrder, job: Job<AbortSignal>): Promise<WrittenFile> {
  const { format, ids, today } = order;
  if (format === "csv") return { ...(await writeCsv(order, job)), dated: 0 };
  const onRead = (done: number): void => job.onProgress({ step: "read", done, total: ids.length });
  const tasks = (await manyTasksByIds(ids, onRead, job.signal)) ?? [];
  const content = new Blob([...(await WRITERS[format](tasks, order, job))], { type: TYPES[format] });
  return { content, count: tasks.length, dated: format === "ics" ? datedCount(tasks, today) : 0 };
}
