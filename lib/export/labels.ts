import type { SideState } from "../model/task.ts";
import type { TaskStatus } from "../model/task-status.ts";
import { COLUMNS, type Column } from "./columns.ts";
import type { DeadlineLabels } from "./deadline-text.ts";
import type { PlaceLabels } from "./place-text.ts";

/** Every word of a table that is not the notice's own. */
export interface TableLabels {
  readonly columns: Readonly<Record<Column, string>>;
  readonly status: Readonly<Record<TaskStatus, string>>;
  readonly sideState: Readonly<Record<SideState, string>>;
  /** For a turn of a recurring duty that was passed over. */
  readonly skipped: string;
  readonly deadline: DeadlineLabels;
  readonly place: PlaceLabels;
}

/** The sentence of a dotted key of the locales, with its values put in. */
export type Say = (key: string, ...values: readonly string[]) => string;

/** The words of the table in the language of `say`. */
export function tableLabels(say: Say): TableLabels {
  return {
    // One entry for each column: the loss is that of Object.fromEntries, which forgets the keys.
    columns: Object.fromEntries(COLUMNS.map((column) => [column, say(`csv.column.${column}`)])) as Record<Column, string>,
    status: {
      "done-on-time": say("csv.status.doneOnTime"),
      "done-late": say("csv.status.doneLate"),
      "open-in-time": say("csv.status.openInTime"),
      "open-overdue": say("csv.status.openOverdue"),
      "open-undated": say("csv.status.openUndated"),
    },
    sideState: {
      extended: say("csv.sideState.extended"),
      reassigned: say("csv.sideState.reassigned"),
      withdrawn: say("csv.sideState.withdrawn"),
    },
    skipped: say("csv.skipped"),
    deadline: {
      before: (when) => say("csv.deadline.before", when),
      at: (time, date) => say("csv.deadline.at", time, date),
    },
    place: {
      item: (path) => say("csv.place.item", path),
      bullet: (ordinal) => say("csv.place.bullet", String(ordinal)),
      paragraph: (ordinal) => say("csv.place.paragraph", String(ordinal)),
    },
  };
}

/** Words of the workbook that no column has. */
export interface XlsxLabels {
  /** Names of the two sheets. */
  readonly tasksSheet: string;
  readonly totalsSheet: string;
  /** Heading of the column with the earliest deadline as a date. */
  readonly due: string;
  readonly count: string;
  readonly total: string;
}

/** The words of a workbook that no column has, in the language of `say`. */
export const xlsxLabels = (say: Say): XlsxLabels => ({
  tasksSheet: say("xlsx.tasksSheet"),
  totalsSheet: say("xlsx.totalsSheet"),
  due: say("xlsx.due"),
  count: say("xlsx.count"),
  total: say("xlsx.total"),
});
