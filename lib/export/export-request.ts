import type { IsoDate } from "../model/calendar-date.ts";
import type { CsvSeparator } from "../model/csv-separator.ts";
import type { TaskId } from "../model/task.ts";
import type { Column } from "./columns.ts";

/** What tasks can be made into: a file, or what the clipboard takes. */
export const EXPORT_FORMATS = ["xlsx", "csv", "ics", "json", "table", "text"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Formats whose columns can be chosen. */
export const TABLE_FORMATS: readonly ExportFormat[] = ["xlsx", "csv", "table"];

/** Which tasks are written, and how. Plain data: it can be posted to a worker. */
export interface ExportRequest {
  readonly format: ExportFormat;
  /** In the order of the rows. */
  readonly ids: readonly TaskId[];
  /** In their order; `null` for those that the format has by itself. */
  readonly columns: readonly Column[] | null;
  readonly separator: CsvSeparator;
  /** The calendar day by which the status is told. */
  readonly today: IsoDate;
}
