import { MAX_SELECTION, type PageText } from "../page-text.ts";
import { z } from "./zod.ts";

/** UTF-16 code units of text in all blocks together; ten times the longest notices. */
export const MAX_TEXT = 10 * 1024 * 1024;
export const MAX_BLOCKS = 50_000;

const count = z.int().min(0).max(1_000_000);
const cell = z.object({ table: count, row: count, column: count, rowSpan: count, columnSpan: count });
const short = z.string().max(20_000);

/** Label and value pairs of an attribute table. */
export const attributesSchema = z.record(z.string().max(1_000), short);

const source = z.object({
  url: z.string().max(8_192),
  title: short.nullable(),
  published: z.string().max(200).nullable(),
  lead: short.nullish(),
  layout: z.enum(["document", "article", "attributes", "unknown"]),
  attributes: attributesSchema,
});

const offset = z
  .int()
  .min(0)
  .max(2 * MAX_TEXT);

const blocks = z
  .array(
    z.object({
      text: z.string().max(MAX_TEXT),
      cell: cell.nullable(),
      page: count.optional(),
      uncertain: z
        .array(z.object({ start: offset, end: offset }))
        .max(MAX_BLOCKS)
        .optional(),
    }),
  )
  .max(MAX_BLOCKS)
  .refine((items) => items.reduce((length, { text }) => length + text.length, 0) <= MAX_TEXT, {
    error: `the text is longer than ${MAX_TEXT} code units`,
  });

const selection = z
  .object({ start: offset, end: offset, alone: z.boolean(), id: count })
  .refine(({ start, end }) => start < end && end - start <= MAX_SELECTION, {
    error: `a selection has 1 to ${MAX_SELECTION} code units`,
  });

/** A page's text as a content script sends it. Unknown fields are dropped. */
export const pageTextSchema: z.ZodType<PageText> = z.object({ source, blocks, selection: selection.optional() });
