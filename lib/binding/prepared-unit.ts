import { createGazetteer } from "../gazetteer/index.ts";
import type { AgencyId } from "../model/mention.ts";
import type { OwnUnit } from "../model/own-unit.ts";
import { foldName, type MemberClass, memberClassOf, provinceOf } from "./member-class.ts";

/** A unit with what matching asks of it again and again. */
export interface PreparedUnit {
  readonly unit: OwnUnit;
  readonly memberClass: MemberClass;
  /** Ids that mean the unit itself: its own, and its province where it is a People's Committee. */
  readonly ids: ReadonlySet<AgencyId>;
  readonly predecessors: ReadonlySet<AgencyId>;
  readonly names: ReadonlySet<string>;
  /** Its name without its province ("UBND xã Tân Lập"): one of many such, and this one only where the province is known. */
  readonly shortNames: ReadonlySet<string>;
  /** A provincial department: it is named by its kind, and belongs to one province. */
  readonly isLocal: boolean;
  readonly parentId: AgencyId | null;
}

const withProvince = (id: AgencyId): readonly AgencyId[] => [
  id,
  ...(provinceOf(id) === null ? [] : [provinceOf(id) as AgencyId]),
];

/** Bodies named by their kind alone, one in every province. */
const LOCAL_KINDS: ReadonlySet<string> = new Set(["local-department", "local-authority", "local-organisation"]);

const isOneOfMany = (unit: OwnUnit): boolean => unit.placeId !== null && provinceOf(unit.agencyId) === null;

/** "UBND xã Tân Lập, tỉnh Phú Thọ" without its end; nothing when no province stands there. */
export function withoutPlace(name: string): readonly string[] {
  const last = createGazetteer().provincesIn(name).all().slice(-1)[0];
  return last && last.span.end === name.trimEnd().length
    ? [foldName(name.slice(0, last.span.start).replace(/[\s,(-]+$/u, ""))]
    : [];
}

/** The unit as it is compared with the names of a text. */
export function prepareUnit(unit: OwnUnit): PreparedUnit {
  const entry = unit.agencyId === null ? undefined : createGazetteer().entry(unit.agencyId);
  return {
    unit,
    memberClass: memberClassOf(unit),
    ids: new Set(unit.agencyId === null ? [] : withProvince(unit.agencyId)),
    predecessors: new Set(unit.predecessorIds.flatMap(withProvince)),
    names: new Set([unit.name, ...unit.aliases].map(foldName).filter((name) => name !== "")),
    shortNames: new Set(isOneOfMany(unit) ? [unit.name, ...unit.aliases].flatMap(withoutPlace) : []),
    isLocal: entry !== undefined && LOCAL_KINDS.has(entry.kind),
    parentId: entry?.parentId ?? null,
  };
}
