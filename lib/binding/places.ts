import { createGazetteer } from "../gazetteer/index.ts";
import type { AgencyId } from "../model/mention.ts";
import type { Assigned } from "./assigned.ts";
import type { NoticeContext } from "./notice-context.ts";
import type { PreparedUnit } from "./prepared-unit.ts";

/** "UBND xã Tân Lập, tỉnh Sơn La": the place stands behind the name. */
const PLACE_BEHIND = /^,?\s*(?:tỉnh|thành phố|TP\.?)\s+\p{Lu}[^,;.:\n]*/u;

/** Provinces and cities named in the words. */
export const placesIn = (words: string): readonly AgencyId[] =>
  createGazetteer()
    .provincesIn(words)
    .all()
    .flatMap(({ entryIds }) => entryIds);

/** The provinces that an assignee's words name; where they name none, that of the notice. `null`: neither says. */
export function placesOf({ name, after }: Assigned, { placeId }: NoticeContext): readonly AgencyId[] | null {
  const named = placesIn(name + (PLACE_BEHIND.exec(after)?.[0] ?? ""));
  if (named.length > 0) return named;
  return placeId === null ? null : [placeId];
}

/** A province that went whole into the unit's. */
function isPredecessorPlace(id: AgencyId, own: AgencyId | null): boolean {
  const heirs = createGazetteer().entry(id)?.successorIds ?? [];
  return heirs.length === 1 && heirs[0] !== undefined && (heirs[0] === own || isPredecessorPlace(heirs[0], own));
}

/** Whether the province is the unit's, or went whole into it. */
export const isPlaceOf = (id: AgencyId, { unit: { placeId } }: PreparedUnit): boolean =>
  id === placeId || isPredecessorPlace(id, placeId);

/** Whether the assignee is of the unit's province. Without a province of its own the unit is whatever bears its bare name. */
export function isOfUnitsPlace(assigned: Assigned, prepared: PreparedUnit, context: NoticeContext): boolean {
  if (prepared.unit.placeId === null) return placesIn(assigned.name).length === 0;
  return placesOf(assigned, context)?.some((id) => isPlaceOf(id, prepared)) ?? false;
}
