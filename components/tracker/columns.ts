import { i18n } from "#i18n";
import type { SortKey } from "../../lib/catalogue/sorting.ts";

/** Columns that can be chosen beside the task itself. */
export const COLUMNS = ["role", "lead", "due", "status", "notice", "planned", "assigned", "tags"] as const;
export type ColumnId = (typeof COLUMNS)[number];

/** Shown until the user chooses others. */
export const DEFAULT_COLUMNS: readonly ColumnId[] = ["role", "lead", "due", "status"];

/** CSS px. */
export const COLUMN_WIDTHS: Readonly<Record<ColumnId, number>> = {
  ...{ role: 96, lead: 140, due: 192, status: 112, notice: 120, planned: 104, assigned: 128, tags: 128 },
};

/** What a press on the heading sorts by; `null` for columns that have no order. */
export const COLUMN_SORT: Readonly<Record<ColumnId, SortKey | null>> = {
  ...{ role: "role", lead: "lead", due: "due", status: "status", notice: "notice", planned: "planned" },
  ...{ assigned: null, tags: null },
};

/** Below this the table has one column, and its rows are those of the popup. CSS px. */
export const ONE_COLUMN = 560;
const LEAST_FOR_TASK = 300;
const GIVE_WAY: readonly ColumnId[] = ["tags", "assigned", "planned", "notice", "lead", "role", "status", "due"];

/** The chosen columns that have room in a table of this width (CSS px): the others give way, those that matter least first. */
export function fittingColumns(chosen: readonly ColumnId[], width: number): readonly ColumnId[] {
  if (width < ONE_COLUMN) return [];
  let shown = chosen;
  for (const column of GIVE_WAY) {
    const taken = shown.reduce((sum, id) => sum + COLUMN_WIDTHS[id], 0);
    if (width - taken >= LEAST_FOR_TASK) return shown;
    shown = shown.filter((id) => id !== column);
  }
  return shown;
}

/** The heading of a column. */
export const columnWords = (column: ColumnId): string => i18n.t(`tracker.column.${column}`);

/** Columns that this version knows, of those that were stored. */
export function readColumns(stored: readonly string[] | null): readonly ColumnId[] {
  const known = stored?.flatMap((id) => COLUMNS.filter((column) => column === id)) ?? [];
  return known.length > 0 ? known : DEFAULT_COLUMNS;
}
