import { guessMapping } from "../../lib/export/list-guess.ts";
import type { ListMapping, TableFile } from "../../lib/model/list-mapping.ts";
import type { Sheet } from "../../lib/model/sheet.ts";

/** A table as it goes to the background. */
export const asFile = (table: TableFile): Blob => new Blob([JSON.stringify(table)]);

/** How a sheet is probably to be read; nothing chosen where nothing tells. */
export function mappingOf(sheet: Sheet | undefined): ListMapping {
  const rows = sheet?.rows ?? [];
  const headerRow = Math.max(
    0,
    rows.findIndex((row) => row.filter((cell) => cell !== "").length > 1),
  );
  return guessMapping(rows) ?? { headerRow, columns: (rows[headerRow] ?? []).map(() => null) };
}
