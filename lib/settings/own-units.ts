import { browser } from "wxt/browser";
import type { AgencyId } from "../model/mention.ts";
import { COLLECTIVES, type CollectiveId, type OwnUnit } from "../model/own-unit.ts";

const KEY = "ownUnits";
const VERSION = 1;

type Stored = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Stored => typeof value === "object" && value !== null;
const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");
const isCollective = (id: string): id is CollectiveId => (COLLECTIVES as readonly string[]).includes(id);
const idOf = (value: unknown): AgencyId | null => (typeof value === "string" ? (value as AgencyId) : null);

/** Collectives that this version does not know are left out; a unit that cannot be understood is none. */
function readUnit(stored: unknown): readonly OwnUnit[] {
  if (!isRecord(stored)) return [];
  const { name, agencyId, placeId, aliases, predecessorIds, collectives } = stored;
  if (typeof name !== "string" || !isStrings(aliases) || !isStrings(predecessorIds) || !isStrings(collectives)) return [];
  return [
    {
      name,
      agencyId: idOf(agencyId),
      placeId: idOf(placeId),
      aliases,
      predecessorIds: predecessorIds as readonly AgencyId[],
      collectives: collectives.filter(isCollective),
    },
  ];
}

function readStored(stored: unknown): readonly OwnUnit[] {
  if (!isRecord(stored) || stored.version !== VERSION || !Array.isArray(stored.units)) return [];
  return stored.units.flatMap(readUnit);
}

/** The user's units in the order in which they were added; none when nothing readable is stored. Rejects when storage fails. */
export async function getOwnUnits(): Promise<readonly OwnUnit[]> {
  return readStored((await browser.storage.local.get(KEY))[KEY]);
}

let lastWrite: Promise<unknown> = Promise.resolve();

/** Stores what `change` makes of the current units, and answers it; calls wait for each other. Rejects when storage fails. */
export function changeOwnUnits(change: (current: readonly OwnUnit[]) => readonly OwnUnit[]): Promise<readonly OwnUnit[]> {
  const write = async (): Promise<readonly OwnUnit[]> => {
    const units = change(await getOwnUnits());
    await browser.storage.local.set({ [KEY]: { version: VERSION, units } });
    return units;
  };
  const written = lastWrite.then(write, write);
  lastWrite = written;
  return written;
}

/** Calls back with the units whenever they change, in whatever window. Returns the function that stops it. */
export function watchOwnUnits(callback: (units: readonly OwnUnit[]) => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const changed = area === "local" ? changes[KEY] : undefined;
    if (changed) callback(readStored(changed.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
