export { createGazetteer, type Gazetteer, type NameMatches } from "./lookup.ts";
export type { PlaceMatch } from "./match.ts";
export type { GazetteerEntry } from "./schema.ts";
export { agencyShorts, suggestAgencies } from "./suggest.ts";
export { isValidOn, meantOn, successionOf, successorsOf, validEntries } from "./validity.ts";
export { addWorkingDays, isWorkingDay, lastWorkingDayBefore } from "./working-days.ts";
