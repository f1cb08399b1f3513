import { LIST_FIELDS, type TableFile } from "../list-mapping.ts";
import { z } from "./zod.ts";

/** What a page leaves for the background to take in. */
export const tableFileSchema: z.ZodType<TableFile> = z.object({
  rows: z.array(z.array(z.string())).max(1_000_000),
  isGuarded: z.boolean(),
  list: z
    .object({
      headerRow: z.int().min(0).max(1_000_000),
      columns: z.array(z.enum(LIST_FIELDS).nullable()).max(1_000),
      fileName: z.string().min(1).max(1_000),
    })
    .nullable(),
});
