import type { IsoDate } from "../model/calendar-date.ts";
import type { AgencyId } from "../model/mention.ts";
import { entryById } from "./entries.ts";
import type { GazetteerEntry } from "./schema.ts";

/** Whether the entry stood on that day: `[validFrom, validTo)`, null is unbounded. */
export function isValidOn(entry: Pick<GazetteerEntry, "validFrom" | "validTo">, date: IsoDate): boolean {
  return (entry.validFrom === null || entry.validFrom <= date) && (entry.validTo === null || date < entry.validTo);
}

/** Those of the ids whose entries stood on that day, in the given order; unknown ids drop out. */
export function validEntries(ids: readonly AgencyId[], date: IsoDate): readonly AgencyId[] {
  return ids.filter((id) => {
    const entry = entryById().get(id);
    return entry !== undefined && isValidOn(entry, date);
  });
}

/**
 * Who stands in the entry's place on that day ("nay là …"), through chains of successors; several when its work was divided.
 * The entry itself while it stands; empty before it was founded, when it ended without an heir, and for unknown ids.
 */
export function successorsOf(id: AgencyId, on: IsoDate): readonly AgencyId[] {
  const heirs = new Set<AgencyId>();
  const seen = new Set<AgencyId>();
  const visit = (current: AgencyId): void => {
    if (seen.has(current)) return;
    seen.add(current);
    const entry = entryById().get(current);
    if (!entry) return;
    if (entry.validTo === null || on < entry.validTo) heirs.add(current);
    else entry.successorIds.forEach(visit);
  };
  visit(id);
  return validEntries([...heirs], on);
}
