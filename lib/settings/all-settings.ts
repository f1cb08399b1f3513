import { browser } from "wxt/browser";
import type { BackupSettings } from "../model/backup.ts";

/** The groups that a backup carries. What is told of this machine alone ("when was the last backup") stays on it. */
export const BACKED_UP = [
  "printing",
  "ownUnits",
  "reading",
  "csv",
  "tracker",
  "reminders",
  "workCalendar",
  "report",
  "exports",
  "language",
  "markColours",
] as const;

const isGroup = (value: unknown): value is BackupSettings[string] =>
  typeof value === "object" && value !== null && "version" in value && typeof value.version === "number";

/** Keeps of `found` what a backup carries. */
const known = (found: Readonly<Record<string, unknown>>): BackupSettings =>
  Object.fromEntries(
    BACKED_UP.flatMap((key) => {
      const group = Object.hasOwn(found, key) ? found[key] : undefined;
      return isGroup(group) ? [[key, group] as const] : [];
    }),
  );

/** What the user chose, by group, as it is stored. Rejects when storage fails. */
export async function readSettings(): Promise<BackupSettings> {
  return known(await browser.storage.local.get([...BACKED_UP]));
}

/**
 * Puts the groups of a backup in the place of those that are stored; groups that it lacks stay. What is in a group is judged when it is
 * read, as always. Rejects when storage fails.
 */
export async function restoreSettings(settings: BackupSettings): Promise<void> {
  await browser.storage.local.set(known(settings));
}
