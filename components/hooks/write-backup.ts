import { backupPieces } from "../../lib/export/backup-pieces.ts";
import { dayInVietnam } from "../../lib/model/calendar-date.ts";
import { readSettings } from "../../lib/settings/all-settings.ts";
import { setLastBackup } from "../../lib/settings/last-backup.ts";
import { storedState } from "../../lib/store/read-parts.ts";
import { readTables } from "../../lib/store/read-tables.ts";
import { downloadFile } from "./download-file.ts";

/** Everything that is stored, as a file: "so-tay-nhiem-vu-2026-11-22.json"; answers how many tasks are in it. Loaded when it is wanted. */
export async function writeBackup(): Promise<number> {
  // First, so that what is written meanwhile counts as not yet in the file.
  const { state } = await storedState();
  const [tables, settings] = await Promise.all([readTables(), readSettings()]);
  const now = Date.now();
  downloadFile([...backupPieces(tables, settings, now)], "application/json", `so-tay-nhiem-vu-${dayInVietnam(now)}.json`);
  await setLastBackup({ at: now, state }).catch((error: unknown) => console.warn("the date of the backup was not stored", error));
  return tables.tasks.length;
}
