import { browser } from "wxt/browser";
import { NO_FILTER, type TaskFilter } from "../model/task-filter.ts";

/** A filter kept under a name. */
export interface SavedFilter {
  readonly name: string;
  readonly filter: TaskFilter;
}

/** How the tracker's table was left; words are for the page that shows it to understand. */
export interface TrackerSettings {
  readonly savedFilters: readonly SavedFilter[];
  /** Ids of the columns beside the task itself, in their order; `null` until some were chosen. */
  readonly columns: readonly string[] | null;
  readonly group: string;
}

const KEY = "tracker";
const VERSION = 1;
const DEFAULTS: TrackerSettings = { savedFilters: [], columns: null, group: "none" };

type Stored = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Stored => typeof value === "object" && value !== null;
const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

/** Parts that cannot be understood ask nothing. */
export function readFilter(stored: unknown): TaskFilter {
  if (!isRecord(stored)) return NO_FILTER;
  const known = Object.entries(NO_FILTER).map(([key, none]) => {
    const value = stored[key];
    if (key === "due") return [key, isRecord(value) && typeof value.kind === "string" ? value : none];
    const fits = Array.isArray(none) ? isStrings(value) : typeof value === typeof none;
    return [key, fits ? value : none];
  });
  // Every key of NO_FILTER with a value of its type.
  return Object.fromEntries(known) as TaskFilter;
}

function readStored(stored: unknown): TrackerSettings {
  if (!isRecord(stored) || stored.version !== VERSION) return DEFAULTS;
  const { savedFilters, columns, group } = stored;
  const named = Array.isArray(savedFilters) ? savedFilters.filter((item) => isRecord(item) && typeof item.name === "string") : [];
  return {
    savedFilters: named.map(({ name, filter }) => ({ name, filter: readFilter(filter) })),
    columns: isStrings(columns) ? columns : null,
    group: typeof group === "string" ? group : DEFAULTS.group,
  };
}

/** The settings of the tracker; the defaults when nothing readable is stored. Rejects when storage fails. */
export async function getTrackerSettings(): Promise<TrackerSettings> {
  return readStored((await browser.storage.local.get(KEY))[KEY]);
}

/** Stores the settings. Rejects when storage fails. */
export async function setTrackerSettings(settings: TrackerSettings): Promise<void> {
  await browser.storage.local.set({ [KEY]: { version: VERSION, ...settings } });
}
