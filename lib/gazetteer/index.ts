export { createGazetteer, type Gazetteer, type NameMatches } from "./lookup.ts";
export type { AgencyMatch, PlaceMatch } from "./match.ts";
export type { AgencyKind, GazetteerEntry } from "./schema.ts";
export { agencyShorts, suggestAgencies, type UsedName } from "./suggest.ts";
export { isValidOn, meantOn, successionOf, successorsOf, validEntries } from "./validity.ts";
export { addWorkingDays, isWorkingDay, lastWorkingDayBefore } from "./working-days.ts";
