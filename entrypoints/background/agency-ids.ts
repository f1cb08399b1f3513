import { createGazetteer, type Gazetteer } from "../../lib/gazetteer/index.ts";
import type { IsoDate } from "../../lib/model/calendar-date.ts";
import type { AgencyId } from "../../lib/model/mention.ts";

let gazetteer: Gazetteer | null = null;

/** The bodies that a whole name means on that day; none when it is not known. The names are prepared when they are first asked for. */
export function agencyIdsOf(name: string, on: IsoDate): readonly AgencyId[] {
  gazetteer ??= createGazetteer();
  return gazetteer.resolve(name, on);
}
