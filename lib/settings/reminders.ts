import { browser } from "wxt/browser";
import type { ReminderRules } from "../model/reminder.ts";

/** When the user is reminded, and what the toolbar's icon tells. */
export interface ReminderSettings extends ReminderRules {
  readonly isOn: boolean;
  /** The number of tasks that are overdue or due today, on the icon. */
  readonly hasBadge: boolean;
}

const KEY = "reminders";
const VERSION = 1;
/** What holds until something is chosen. */
export const USUAL_REMINDERS: ReminderSettings = { isOn: true, days: [7, 3, 1, 0], overdue: true, hour: 8, hasBadge: true };

/** The most days before a deadline that can be asked for. */
export const MOST_DAYS_BEFORE = 60;

type Stored = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Stored => typeof value === "object" && value !== null;
const isWithin = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;

const sorted = (days: readonly number[]): readonly number[] => [...new Set(days)].sort((a, b) => b - a);

function readStored(stored: unknown): ReminderSettings {
  if (!isRecord(stored) || stored.version !== VERSION) return USUAL_REMINDERS;
  const { isOn, days, overdue, hour, hasBadge } = stored;
  const known = Array.isArray(days) ? days.filter((day) => isWithin(day, MOST_DAYS_BEFORE)) : USUAL_REMINDERS.days;
  return {
    isOn: typeof isOn === "boolean" ? isOn : USUAL_REMINDERS.isOn,
    days: sorted(known),
    overdue: typeof overdue === "boolean" ? overdue : USUAL_REMINDERS.overdue,
    hour: isWithin(hour, 23) ? hour : USUAL_REMINDERS.hour,
    hasBadge: typeof hasBadge === "boolean" ? hasBadge : USUAL_REMINDERS.hasBadge,
  };
}

/** The settings; the defaults for what was never chosen. Rejects when storage fails. */
export async function getReminderSettings(): Promise<ReminderSettings> {
  return readStored((await browser.storage.local.get(KEY))[KEY]);
}

let lastWrite: Promise<unknown> = Promise.resolve();

/** Changes some of the settings, and answers them all; calls wait for each other. Rejects when storage fails. */
export function changeReminderSettings(change: Partial<ReminderSettings>): Promise<ReminderSettings> {
  const write = async (): Promise<ReminderSettings> => {
    const merged = { ...(await getReminderSettings()), ...change };
    const settings = { ...merged, days: sorted(merged.days) };
    await browser.storage.local.set({ [KEY]: { version: VERSION, ...settings } });
    return settings;
  };
  const written = lastWrite.then(write, write);
  lastWrite = written;
  return written;
}

/** Calls back with the settings whenever they change, in whatever window. Returns the function that stops it. */
export function watchReminderSettings(callback: (settings: ReminderSettings) => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const changed = area === "local" ? changes[KEY] : undefined;
    if (changed) callback(readStored(changed.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
