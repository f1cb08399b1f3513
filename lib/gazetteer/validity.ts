import type { IsoDate } from "../model/calendar-date.ts";
import type { AgencyId } from "../model/mention.ts";
import type { Heir, Succession } from "../model/succession.ts";
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

/** What the ids can mean on that day: those that stood, or all when none stood or the day is not known. */
export function meantOn(ids: readonly AgencyId[], on: IsoDate | null): readonly AgencyId[] {
  const standing = on === null || ids.length < 2 ? [] : validEntries(ids, on);
  return standing.length > 0 ? standing : ids;
}

/** Where it says by what act the heir took the place: an older heir's own row does not say it. */
const groundOf = ({ endedBy, validTo }: GazetteerEntry, heir: GazetteerEntry): string | null =>
  endedBy ?? (heir.validFrom !== null && validTo !== null && heir.validFrom >= validTo ? heir.source : null);

/** What became of a body: `null` when it stands for all that is known, and for unknown ids. Every heir once. */
export function successionOf(id: AgencyId): Succession | null {
  const ended = entryById().get(id);
  if (!ended?.validTo) return null;
  const heirs = new Map<AgencyId, Heir>();
  const visit = (entry: GazetteerEntry, since: IsoDate): void => {
    for (const successorId of entry.successorIds) {
      const heir = entryById().get(successorId);
      if (!heir || heirs.has(successorId)) continue;
      const ground = groundOf(entry, heir);
      heirs.set(successorId, { agencyId: heir.id, name: heir.name, since, until: heir.validTo, ground });
      if (heir.validTo) visit(heir, heir.validTo);
    }
  };
  visit(ended, ended.validTo);
  return { endedOn: ended.validTo, heirs: [...heirs.values()] };
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
