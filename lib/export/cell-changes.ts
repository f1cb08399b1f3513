import type { ClockTime, IsoDate } from "../model/calendar-date.ts";
import type { Occurrence, ProgressNote, SideState, Task, TaskAssignee, TaskDeadline } from "../model/task.ts";
import type { TaskChanges } from "../model/task-changes.ts";
import type { Column } from "./columns.ts";
import { deadlineText } from "./deadline-text.ts";
import type { TableLabels } from "./labels.ts";
import { readDay } from "./read-day.ts";

/** What an edited cell makes of its task. */
export type CellChange = TaskChanges & { readonly completedOn?: IsoDate | null };

/** Reads one edited cell; `null` when it does not say what the column holds. */
type Reader = (cell: string, task: Task, labels: TableLabels) => CellChange | null;

const parts = (cell: string, between: RegExp): readonly string[] =>
  cell
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** A day or nothing; `undefined` when it is neither. */
const optionalDay = (cell: string): IsoDate | null | undefined =>
  cell.trim() === "" ? null : (readDay(cell.trim()) ?? undefined);

/** Names that stand there already keep what is known of them. */
const readNames = (cell: string, known: readonly TaskAssignee[]): readonly TaskAssignee[] =>
  parts(cell, /[;\n]/u).map((name) => known.find((one) => one.name === name) ?? { name, agencyIds: [] });

/** The words around a value, as the labels put them: "trước " and "" of "trước 30/11/2026". */
function around(label: (value: string) => string): readonly [string, string] {
  const [before = "", after = ""] = label("\0").split("\0");
  return [before, after];
}

function readDeadline(part: string, task: Task, { deadline: labels }: TableLabels): TaskDeadline | null {
  const kept = task.deadlines.find((deadline) => deadlineText(deadline, labels) === part);
  if (kept) return kept;
  const [before, after] = around((when) => labels.before(when));
  const exclusive = before !== "" && part.startsWith(before) && part.endsWith(after);
  const when = exclusive ? part.slice(before.length, part.length - after.length) : part;
  const time = /(?:^|\s)([01]\d|2[0-3]):([0-5]\d)(?:\s|$)/u.exec(when)?.[0].trim() ?? null;
  const date = /\d[\d/.-]{7,9}/u.exec(when)?.[0] ?? "";
  const due = readDay(date);
  // Nothing else may stand there: what is not understood is not guessed.
  const said = due && (time === null ? date : labels.at(time, date));
  return due && said === when
    ? { text: "", value: { form: "date", due, at: time as ClockTime | null, exclusive, basis: "stated" } }
    : null;
}

function readDeadlines(cell: string, task: Task, labels: TableLabels): CellChange | null {
  const deadlines = parts(cell, /[;\n]/u).map((part) => readDeadline(part, task, labels));
  return deadlines.includes(null) ? null : { deadlines: deadlines.filter((deadline) => deadline !== null) };
}

/** "20/11/2026: Đã họp", each beginning a line; lines without a day belong to the one before. */
function readProgress(cell: string): CellChange | null {
  const notes: ProgressNote[] = [];
  for (const line of cell.split("\n")) {
    const [, date = "", text = ""] = /^(\d[\d/.-]{7,9}):\s*(.*)$/u.exec(line) ?? [];
    const day = readDay(date);
    const last = notes[notes.length - 1];
    if (day) notes.push({ day, text });
    else if (last) notes[notes.length - 1] = { ...last, text: `${last.text}\n${line}` };
    else if (line.trim() !== "") return null;
  }
  return notes.some(({ text }) => text.trim() === "") ? null : { progress: notes };
}

/** "25/10/2026: 24/10/2026", each turn a line; a turn that was passed over has the word for it. */
function readOccurrences(cell: string, { skipped }: TableLabels): CellChange | null {
  const turns = parts(cell, /\n/u).map((line): Occurrence | null => {
    const [, date = "", end = ""] = /^(\d[\d/.-]{7,9}):\s*(.+)$/u.exec(line) ?? [];
    const day = readDay(date);
    const isSkipped = end.toLocaleLowerCase("vi") === skipped.toLocaleLowerCase("vi");
    const completedOn = isSkipped ? null : readDay(end);
    return day && (isSkipped || completedOn) ? { day, completedOn } : null;
  });
  return turns.includes(null) ? null : { occurrences: turns.filter((turn) => turn !== null) };
}

function readSideState(cell: string, labels: TableLabels): CellChange | null {
  const word = cell.trim();
  if (word === "") return { sideState: null };
  const states = Object.entries(labels.sideState).find(
    ([, label]) => label.toLocaleLowerCase("vi") === word.toLocaleLowerCase("vi"),
  );
  // The keys of the labels are the states: Object.entries forgets it.
  return states ? { sideState: states[0] as SideState } : null;
}

function readReminders(cell: string): CellChange | null {
  const days = parts(cell, /[;,\s]+/u).map(Number);
  if (days.length === 0) return { reminderDays: null };
  return days.every((days) => Number.isInteger(days) && days >= 0 && days <= 366) ? { reminderDays: days } : null;
}

/** The columns that a user can fill, and how each is read back. What is not here says something of the notice or is computed. */
export const CELL_READERS: Readonly<Partial<Record<Column, Reader>>> = {
  statement: (cell) => (cell.trim() === "" ? null : { statement: cell }),
  leads: (cell, { leads }) => ({ leads: readNames(cell, leads) }),
  coordinating: (cell, { coordinating }) => ({ coordinating: readNames(cell, coordinating) }),
  deadline: readDeadlines,
  targets: (cell, { targets }) => ({
    targets: parts(cell, /[;\n]/u).map((text) => targets.find((target) => target.text === text) ?? { text, value: null }),
  }),
  product: (cell) => ({ product: cell.trim() === "" ? null : cell }),
  note: (cell) => ({ note: cell }),
  tags: (cell) => ({ tags: [...new Set(parts(cell, /[;\n]/u))] }),
  plannedOn: (cell) => {
    const day = optionalDay(cell);
    return day === undefined ? null : { plannedOn: day };
  },
  assignedTo: (cell) => ({ assignedTo: cell }),
  progress: (cell) => readProgress(cell),
  evidence: (cell) => ({ evidence: cell }),
  sideState: (cell, _, labels) => readSideState(cell, labels),
  occurrences: (cell, _, labels) => readOccurrences(cell, labels),
  completedOn: (cell) => {
    const day = optionalDay(cell);
    return day === undefined ? null : { completedOn: day };
  },
  reminderDays: (cell) => readReminders(cell),
};
