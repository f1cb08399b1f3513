import type { ExportFormat, ExportRequest } from "../../lib/export/export-request.ts";
import type { JobProgress } from "../../lib/export/job.ts";
import type { LabelWords } from "../../lib/export/label-words.ts";
import type { ReminderRules } from "../../lib/model/reminder.ts";
import type { CalendarEdits } from "../../lib/model/work-calendar.ts";

/** Formats that become a file, and are written off the page's thread. */
export type FileFormat = Exclude<ExportFormat, "table" | "text">;

/** What the worker is asked. */
export interface FileOrder extends ExportRequest {
  readonly format: FileFormat;
  readonly words: LabelWords;
  /** What the calendar is called. */
  readonly name: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** When a calendar reminds, and by which days off. */
  readonly reminders: Pick<ReminderRules, "days" | "hour">;
  readonly calendar: CalendarEdits;
}

/** A file that was written, and how many tasks have a day in it. */
export interface WrittenFile {
  readonly content: Blob;
  readonly count: number;
  readonly dated: number;
}

/** What the worker tells: how far it is, the file, or why there is none. */
export type WorkerNews = { readonly progress: JobProgress } | { readonly file: WrittenFile } | { readonly failure: string };
