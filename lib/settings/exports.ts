import { browser } from "wxt/browser";

/** Columns kept under a name; their ids are for whoever exports to understand. */
export interface ColumnSet {
  readonly name: string;
  readonly columns: readonly string[];
}

/** How tasks were exported last, and the sets of columns that the user named. */
export interface ExportSettings {
  readonly sets: readonly ColumnSet[];
  /** `null` until something was exported with columns of the user's choice. */
  readonly last: { readonly format: string; readonly columns: readonly string[] } | null;
}

const KEY = "exports";
const VERSION = 1;
const DEFAULTS: ExportSettings = { sets: [], last: null };

type Stored = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Stored => typeof value === "object" && value !== null;
const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

function readSet(stored: unknown): readonly ColumnSet[] {
  if (!isRecord(stored) || typeof stored.name !== "string" || !isStrings(stored.columns)) return [];
  return [{ name: stored.name, columns: stored.columns }];
}

function readStored(stored: unknown): ExportSettings {
  if (!isRecord(stored) || stored.version !== VERSION) return DEFAULTS;
  const { sets, last } = stored;
  const isLast = isRecord(last) && typeof last.format === "string" && isStrings(last.columns);
  return {
    sets: Array.isArray(sets) ? sets.flatMap(readSet) : [],
    last: isLast ? { format: last.format as string, columns: last.columns as readonly string[] } : null,
  };
}

/** What was chosen before; nothing when nothing readable is stored or storage fails. */
export async function getExportSettings(): Promise<ExportSettings> {
  try {
    return readStored((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return DEFAULTS; // What cannot be remembered must not keep anyone from exporting.
  }
}

/** Remembers it. Rejects when storage fails. */
export async function setExportSettings(settings: ExportSettings): Promise<void> {
  await browser.storage.local.set({ [KEY]: { version: VERSION, ...settings } });
}
