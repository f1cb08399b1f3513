import abbreviationsJson from "./data/abbreviations.json" with { type: "json" };
import agenciesJson from "./data/agencies.json" with { type: "json" };
import holidaysJson from "./data/holidays.json" with { type: "json" };
import provincesJson from "./data/provinces.json" with { type: "json" };
import type { Abbreviation, GazetteerEntry, HolidayYear } from "./schema.ts";

// The only casts: gazetteer.test.ts parses these files with the schemas, so at run time they are trusted.

/** Bodies of the state, the Party and others, sorted by id. */
export const agencyRows = agenciesJson as unknown as readonly GazetteerEntry[];
/** Provinces and cities under central authority, past and present, sorted by id. */
export const provinceRows = provincesJson as unknown as readonly GazetteerEntry[];
/** Short forms and what they may stand for, sorted by id. */
export const abbreviationRows = abbreviationsJson as unknown as readonly Abbreviation[];
/** Days off and make-up days by year, ascending. */
export const holidayRows = holidaysJson as unknown as readonly HolidayYear[];
