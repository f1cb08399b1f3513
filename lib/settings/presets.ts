import { browser } from "wxt/browser";
import type { OwnUnit } from "../model/own-unit.ts";
import { isSameValue } from "../model/task-changes.ts";

/** Groups of settings that administrators can preset, by the key under which each is stored. */
export const PRESET_GROUPS = ["ownUnits", "csv", "reminders", "reading", "workCalendar", "language", "markColours"] as const;
export type PresetGroup = (typeof PRESET_GROUPS)[number];

/** What a policy says of each group. */
interface Policy {
  readonly units: readonly string[] | null;
  /** As the groups are stored; each judges for itself what it understands. */
  readonly groups: Readonly<Partial<Record<PresetGroup, object>>>;
  readonly locked: ReadonlySet<PresetGroup>;
}

/** The policy's names of what the groups hold. */
const NAMES: Readonly<Record<string, PresetGroup>> = {
  units: "ownUnits",
  csvSeparator: "csv",
  reminders: "reminders",
  offSites: "reading",
  daysOff: "workCalendar",
  language: "language",
  markColours: "markColours",
};

const KEY = "presets";
const VERSION = 1;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const strings = (value: unknown): readonly string[] | null =>
  Array.isArray(value) ? value.filter((item) => typeof item === "string") : null;

/** Without a policy, and in browsers that know none, nothing is preset. */
async function readManaged(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

async function readPolicy(): Promise<Policy> {
  const { units, csvSeparator, reminders, offSites, daysOff, daysWorked, language, markColours, locked } = await readManaged();
  const sites = strings(offSites);
  const [off, working] = [strings(daysOff), strings(daysWorked)];
  return {
    units: strings(units),
    groups: {
      ...(typeof csvSeparator === "string" ? { csv: { version: 1, separator: csvSeparator } } : {}),
      ...(isRecord(reminders) ? { reminders: { version: 1, ...reminders } } : {}),
      ...(sites ? { reading: { version: 1, everywhere: false, sites, pages: [] } } : {}),
      ...(typeof language === "string" ? { language: { version: 1, language } } : {}),
      ...(typeof markColours === "string" ? { markColours: { version: 1, palette: markColours } } : {}),
      ...(off || working ? { workCalendar: { version: 1, off: off ?? [], working: working ?? [] } } : {}),
    },
    locked: new Set((strings(locked) ?? []).flatMap((name) => NAMES[name] ?? [])),
  };
}

/** The groups that the user cannot change. */
export async function lockedGroups(): Promise<readonly PresetGroup[]> {
  const { locked, units, groups } = await readPolicy();
  // A lock without a value would shut the user out of a setting that nobody made.
  return PRESET_GROUPS.filter((group) => locked.has(group) && (group === "ownUnits" ? units !== null : group in groups));
}

/**
 * Stores what administrators preset: a locked group always, another one while the user has not changed what was stored before.
 * `toUnit` makes a unit of a name. Rejects when storage fails.
 */
export async function applyPresets(toUnit: (name: string) => OwnUnit): Promise<void> {
  const { units, groups, locked } = await readPolicy();
  const wanted: Partial<Record<PresetGroup, object>> = units
    ? { ...groups, ownUnits: { version: 1, units: units.map(toUnit) } }
    : groups;
  if (Object.keys(wanted).length === 0) return;
  const stored = await browser.storage.local.get([...PRESET_GROUPS, KEY]);
  const known = stored[KEY];
  const applied = isRecord(known) && known.version === VERSION && isRecord(known.applied) ? known.applied : {};
  const due = PRESET_GROUPS.filter((group) => {
    if (!(group in wanted) || isSameValue(stored[group], wanted[group])) return false;
    return locked.has(group) || stored[group] === undefined || isSameValue(stored[group], applied[group]);
  });
  if (due.length === 0) return;
  const values = Object.fromEntries(due.map((group) => [group, wanted[group]]));
  await browser.storage.local.set({ ...values, [KEY]: { version: VERSION, applied: { ...applied, ...values } } });
}

/** Whether administrators do not want the start page to open after the installation. */
export const hidesStartPage = async (): Promise<boolean> => (await readManaged()).hideStartPage === true;

/** Calls back when a policy changes, until the returned function is called. */
export function watchPresets(callback: () => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (_, area) => {
    if (area === "managed") callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
