import type { AgencyId } from "../model/mention.ts";
import { agencyRows, provinceRows } from "./rows.ts";
import type { GazetteerEntry } from "./schema.ts";

/** Id of the People's Committee of a province: derived, so that the data need not say every province twice. */
export function committeeId(provinceId: AgencyId): AgencyId {
  return `ubnd-${provinceId}` as AgencyId;
}

function committeeOf(province: GazetteerEntry): GazetteerEntry {
  const place = province.name.charAt(0).toLocaleLowerCase("vi") + province.name.slice(1);
  return {
    ...province,
    id: committeeId(province.id),
    name: `Ủy ban nhân dân ${place}`,
    aliases: [`UBND ${place}`],
    kind: "peoples-committee",
    successorIds: province.successorIds.map(committeeId),
    examples: [],
  };
}

let entries: ReadonlyMap<AgencyId, GazetteerEntry> | undefined;

/** Every row by its id, with the derived People's Committees. Built on first use. */
export function entryById(): ReadonlyMap<AgencyId, GazetteerEntry> {
  entries ??= new Map([...agencyRows, ...provinceRows, ...provinceRows.map(committeeOf)].map((row) => [row.id, row]));
  return entries;
}
