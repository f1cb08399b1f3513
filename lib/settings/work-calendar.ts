import { browser } from "wxt/browser";
import { type IsoDate, parseIsoDate } from "../model/calendar-date.ts";
import { type CalendarEdits, NO_CALENDAR_EDITS } from "../model/work-calendar.ts";

const KEY = "workCalendar";
const VERSION = 1;

/** More days by hand than a calendar of several years has. */
const MOST_DAYS = 1_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

/** Days that do not exist are left out. */
const readDays = (stored: unknown): readonly IsoDate[] => {
  const days = Array.isArray(stored) ? stored.slice(0, MOST_DAYS) : [];
  const known = days.flatMap((day) => (typeof day === "string" ? (parseIsoDate(day) ?? []) : []));
  return [...new Set(known)].sort();
};

function readStored(stored: unknown): CalendarEdits {
  if (!isRecord(stored) || stored.version !== VERSION) return NO_CALENDAR_EDITS;
  return { off: readDays(stored.off), working: readDays(stored.working) };
}

/** How the user's office departs from the public calendar; not at all when nothing readable is stored. Rejects when storage fails. */
export async function getCalendarEdits(): Promise<CalendarEdits> {
  return readStored((await browser.storage.local.get(KEY))[KEY]);
}

let lastWrite: Promise<unknown> = Promise.resolve();

/** Stores what `change` makes of the current days, and answers it; calls wait for each other. Rejects when storage fails. */
export function changeCalendar(change: (current: CalendarEdits) => CalendarEdits): Promise<CalendarEdits> {
  const write = async (): Promise<CalendarEdits> => {
    const { off, working } = change(await getCalendarEdits());
    const edits = { off: readDays(off), working: readDays(working) };
    await browser.storage.local.set({ [KEY]: { version: VERSION, ...edits } });
    return edits;
  };
  const written = lastWrite.then(write, write);
  lastWrite = written;
  return written;
}

/** Calls back with the days whenever they change, in whatever window. Returns the function that stops it. */
export function watchCalendar(callback: (edits: CalendarEdits) => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const changed = area === "local" ? changes[KEY] : undefined;
    if (changed) callback(readStored(changed.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
