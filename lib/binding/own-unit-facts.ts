import { agencyShorts, createGazetteer, type GazetteerEntry, successionOf, successorsOf } from "../gazetteer/index.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import type { AgencyId } from "../model/mention.ts";
import type { CollectiveId, OwnUnit } from "../model/own-unit.ts";
import { actOf } from "../model/succession.ts";
import { foldName, type MemberClass, memberClassOf, provinceOf } from "./member-class.ts";

/** An abolished body whose work, or some of it, is the unit's now. */
export interface Predecessor {
  readonly id: AgencyId;
  readonly name: string;
  /** First day on which it was no more. */
  readonly endedOn: IsoDate;
  /** The act by which the unit took its place, `null` when it is not known. */
  readonly ground: string | null;
  /** Names of the others among which its work was divided; empty when the unit is the only heir. */
  readonly otherHeirs: readonly string[];
}

/** What can be chosen for a unit. */
export interface OwnUnitFacts {
  readonly predecessors: readonly Predecessor[];
  readonly collectives: readonly CollectiveId[];
  /** Other names and short forms that are recognised without being typed. */
  readonly knownAs: readonly string[];
  /** A local body whose name does not say its province: its name alone cannot tell it from the others. */
  readonly lacksPlace: boolean;
}

const CENTRAL: readonly CollectiveId[] = ["ministries", "central-bodies", "related"];
const COLLECTIVES_OF: Readonly<Record<MemberClass, readonly CollectiveId[]>> = {
  ministry: CENTRAL,
  ministerial: CENTRAL,
  government: CENTRAL,
  central: ["central-bodies", "related"],
  province: ["provinces", "localities", "related"],
  city: ["provinces", "localities", "related"],
  department: ["departments", "related"],
  commune: ["communes", "localities", "related"],
  "ministry-unit": ["ministry-units", "related"],
  enterprise: ["enterprises", "related"],
  other: ["related"],
};

function predecessorOf(entry: GazetteerEntry, id: AgencyId, today: IsoDate): Predecessor | null {
  const heirs = entry.validTo === null || entry.validTo > today ? [] : successorsOf(entry.id, today);
  const succession = heirs.includes(id) ? successionOf(entry.id) : null;
  if (!succession) return null;
  const heir = succession.heirs.find(({ agencyId }) => agencyId === id);
  const otherHeirs = heirs.filter((other) => other !== id).flatMap((other) => createGazetteer().entry(other)?.name ?? []);
  return { id: entry.id, name: entry.name, endedOn: succession.endedOn, ground: heir ? actOf(heir.ground) : null, otherHeirs };
}

/** What the gazetteer knows of a unit on that day. */
export function ownUnitFacts(unit: Pick<OwnUnit, "name" | "agencyId" | "placeId">, today: IsoDate): OwnUnitFacts {
  const { agencyId } = unit;
  const gazetteer = createGazetteer();
  const entry = agencyId === null ? undefined : gazetteer.entry(agencyId);
  const memberClass = memberClassOf(unit);
  const predecessors = agencyId === null ? [] : gazetteer.entries().flatMap((row) => predecessorOf(row, agencyId, today) ?? []);
  const isLocal = memberClass === "department" || memberClass === "commune";
  return {
    predecessors: predecessors.filter(({ name }) => foldName(name) !== foldName(unit.name)),
    collectives: COLLECTIVES_OF[memberClass],
    knownAs: entry && !isLocal ? [...entry.aliases, ...agencyShorts(entry.id)] : [],
    lacksPlace: isLocal && unit.placeId === null,
  };
}

/** The unit as it is first added: everything certain counts, what has other heirs too or names nobody in particular does not. */
export function newOwnUnit(name: string, chosenId: AgencyId | null, today: IsoDate): OwnUnit {
  const gazetteer = createGazetteer();
  const [only, ...others] = gazetteer.resolve(name, today);
  const agencyId = chosenId ?? (others.length === 0 ? (only ?? null) : null);
  const own = agencyId === null ? null : provinceOf(agencyId);
  const named = gazetteer
    .provincesIn(name)
    .all()
    .flatMap(({ entryIds }) => entryIds);
  const placeId = own ?? named.filter((id) => successorsOf(id, today).includes(id))[0] ?? null;
  const unit = { name, agencyId, placeId };
  const facts = ownUnitFacts(unit, today);
  const sameName =
    agencyId === null ? [] : gazetteer.entries().filter((row) => foldName(row.name) === foldName(name) && row.id !== agencyId);
  return {
    ...unit,
    aliases: [],
    predecessorIds: [
      ...sameName.filter((row) => successorsOf(row.id, today).includes(agencyId as AgencyId)).map(({ id }) => id),
      ...facts.predecessors.filter(({ otherHeirs }) => otherHeirs.length === 0).map(({ id }) => id),
    ],
    collectives: facts.collectives.filter((id) => id !== "related"),
  };
}
