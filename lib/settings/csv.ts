import { browser } from "wxt/browser";
import type { CsvSeparator } from "../model/csv-separator.ts";

const KEY = "csv";
const VERSION = 1;
const DEFAULT: CsvSeparator = ";";

function readStored(stored: unknown): CsvSeparator {
  if (typeof stored !== "object" || stored === null) return DEFAULT;
  const { version, separator } = stored as Readonly<Record<string, unknown>>;
  return version === VERSION && (separator === ";" || separator === ",") ? separator : DEFAULT;
}

/** The separator chosen last; ";" when none was, or when storage cannot be read. */
export async function getCsvSeparator(): Promise<CsvSeparator> {
  try {
    return readStored((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return DEFAULT; // A choice that cannot be read must not keep anyone from exporting.
  }
}

/** Remembers the choice. Rejects when storage fails. */
export async function setCsvSeparator(separator: CsvSeparator): Promise<void> {
  await browser.storage.local.set({ [KEY]: { version: VERSION, separator } });
}
