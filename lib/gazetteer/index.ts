export { type AgencyMatch, createGazetteer, type Gazetteer, type PlaceMatch } from "./lookup.ts";
export type { AgencyKind, GazetteerEntry } from "./schema.ts";
export { isValidOn, successorsOf, validEntries } from "./validity.ts";
export { addWorkingDays, isWorkingDay, lastWorkingDayBefore } from "./working-days.ts";
