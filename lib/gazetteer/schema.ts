import { z } from "zod";
import { type IsoDate, parseIsoDate } from "../model/calendar-date.ts";
import type { AgencyId } from "../model/mention.ts";

/** Shapes of the files in `data/`. Only the data tests run them; elsewhere import their types alone, so zod stays out. */

const slug = z
  .custom<AgencyId>((value) => typeof value === "string" && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value), "not a kebab-case slug")
  .describe("Permanent slug; never reused, never renamed.");

const day = z.custom<IsoDate>((value) => typeof value === "string" && parseIsoDate(value) !== null, "not a day YYYY-MM-DD");

const text = z.string().min(1);

/** What kind of body a row is; `province` and `city` are rows of provinces.json. */
export const agencyKind = z.enum([
  "leadership",
  "state",
  "ministry",
  "ministerial-agency",
  "government-agency",
  "department",
  "party",
  "national-assembly",
  "judiciary",
  "mass-organisation",
  "association",
  "state-enterprise",
  "financial-institution",
  "public-institution",
  "steering-body",
  "local-authority",
  "local-department",
  "local-organisation",
  "peoples-committee",
  "province",
  "city",
]);

/** One row of agencies.json or provinces.json. Validity is half-open: `[validFrom, validTo)`. */
export const gazetteerEntry = z
  .strictObject({
    id: slug,
    name: text.describe("Full name as its founding document writes it."),
    aliases: z.array(text).readonly().describe("Other names in running text; spelling variants of tone, case and dash are code."),
    kind: agencyKind,
    parentId: slug.optional().describe("The body that it belongs to now, or belonged to last."),
    validFrom: day.nullable().describe("First day; null when it was there before 2010 or is not known."),
    validTo: day.nullable().describe("First day on which it is no more; null while it stands."),
    successorIds: z.array(slug).readonly().describe("Who took its place; several when its work was divided."),
    endedBy: text
      .optional()
      .describe("Act that gave its work to heirs; needed where one of them was there before, or is of another act."),
    source: text.describe("Where a reader can check the row."),
    examples: z.array(text).readonly().describe("Texts in which this row must be found as a whole."),
    notes: text.optional(),
    bareNameAlsoMeans: text
      .optional()
      .describe("Someone else who bears the bare name: alone it counts only as an item of a list."),
    lookAlikes: z.array(text).readonly().optional().describe("Longer names of something else that begin with the bare name."),
  })
  .readonly();

/** One row of abbreviations.json: what a short form may stand for. Ambiguity is a list; date and context decide. */
export const abbreviation = z
  .strictObject({
    id: text.describe("The short form, exactly as written."),
    meanings: z
      .array(z.strictObject({ entryId: slug, validFrom: day.nullable(), validTo: day.nullable() }).readonly())
      .min(1)
      .readonly()
      .describe("Sorted by entryId; half-open periods in which the form stood for the entry."),
  })
  .readonly();

/** One year of holidays.json: what differs from a working week of Monday to Friday in state offices. */
export const holidayYear = z
  .strictObject({
    id: z
      .string()
      .regex(/^\d{4}$/)
      .describe("The year."),
    daysOff: z.array(day).readonly().describe("Days from Monday to Friday on which offices are closed."),
    makeUpDays: z.array(day).readonly().describe("Saturdays worked in exchange for a day off."),
    source: text,
    notes: text.optional(),
  })
  .readonly();

export type AgencyKind = z.infer<typeof agencyKind>;
export type GazetteerEntry = z.infer<typeof gazetteerEntry>;
export type Abbreviation = z.infer<typeof abbreviation>;
export type HolidayYear = z.infer<typeof holidayYear>;
