import type { IsoDate } from "../lib/model/calendar-date.ts";
import type { AgencyId } from "../lib/model/mention.ts";
import type { CollectiveId } from "../lib/model/own-unit.ts";

/** What can be chosen for a unit, as `lib/binding` knows it. */
export interface UnitFacts {
  readonly predecessors: readonly {
    readonly id: AgencyId;
    readonly name: string;
    readonly endedOn: IsoDate;
    readonly ground: string | null;
    readonly otherHeirs: readonly string[];
  }[];
  readonly collectives: readonly CollectiveId[];
  readonly knownAs: readonly string[];
  readonly lacksPlace: boolean;
}
