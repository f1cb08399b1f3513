import type { IsoDate } from "../model/calendar-date.ts";
import { dateText } from "../model/date-text.ts";
import type { SavedNotice, Task } from "../model/task.ts";
import { statusOf } from "../model/task-status.ts";
import type { Column } from "./columns.ts";
import { deadlineText } from "./deadline-text.ts";
import type { TableLabels } from "./labels.ts";
import { placeText } from "./place-text.ts";

/** A task with the notice that gave it. */
export interface TableTask {
  readonly task: Task;
  readonly notice: SavedNotice;
}

/** In which words a table is written, and on which day. */
export interface CellOptions {
  /** The calendar day by which the status is told. */
  readonly today: IsoDate;
  readonly labels: TableLabels;
}

/** Between several values of one cell. */
export const JOIN = "; ";

/** Bullets before a statement: they say nothing in a table, and a spreadsheet would take them for a formula. */
const BULLET = /^[\s\u00a0]*[-–—+•*][\s\u00a0]+/u;

/** Which state of the task a row was written from: it tells an edited row from one that has been overtaken. */
export const versionText = ({ updatedAt }: Task): string => `v${updatedAt}`;

const noticeText = ({ number, issued, issuer, subject }: SavedNotice): string =>
  [number, issued && dateText(issued), issuer, subject].filter((part) => part !== null && part !== "").join(JOIN);

const day = (date: IsoDate | null): string => (date === null ? "" : dateText(date));

/** What the notice says, also where the user set another date. */
const statedDeadlines = ({ asRead, deadlines }: Task): string =>
  (asRead.deadlines ?? deadlines)
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join(JOIN);

/** The cells of a task's row as text; `index` from 0. What the task does not have is "". */
export function cellsOf({ task, notice }: TableTask, index: number, { today, labels }: CellOptions): Record<Column, string> {
  return {
    ordinal: String(index + 1),
    statement: task.statement.replace(BULLET, ""),
    leads: task.leads.map(({ name }) => name).join(JOIN),
    coordinating: task.coordinating.map(({ name }) => name).join(JOIN),
    deadline: task.deadlines.map((deadline) => deadlineText(deadline, labels.deadline)).join(JOIN),
    deadlineText: statedDeadlines(task),
    targets: task.targets.map(({ text }) => text).join(JOIN),
    product: task.product ?? "",
    status: labels.status[statusOf(task, today)],
    notice: noticeText(notice),
    path: placeText(task.path, labels.place),
    quote: task.quote,
    // White space cannot stand in an address, so nothing else has to part them.
    url: task.sources.map(({ url }) => url).join(" "),
    note: task.note,
    tags: task.tags.join(JOIN),
    plannedOn: day(task.plannedOn),
    assignedTo: task.assignedTo,
    progress: task.progress.map((note) => `${dateText(note.day)}: ${note.text}`).join("\n"),
    evidence: task.evidence,
    sideState: task.sideState === null ? "" : labels.sideState[task.sideState],
    occurrences: task.occurrences
      .map((turn) => `${dateText(turn.day)}: ${turn.completedOn === null ? labels.skipped : dateText(turn.completedOn)}`)
      .join("\n"),
    completedOn: day(task.completedOn),
    reminderDays: task.reminderDays?.join(JOIN) ?? "",
    linkedTo: task.linkedTo.join(" "),
    version: versionText(task),
    id: task.id,
  };
}
