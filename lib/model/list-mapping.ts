/** What a column of somebody's own list can hold. `ordinal` tells headings of groups from tasks; it is not kept. */
export const LIST_FIELDS = [
  "statement",
  "leads",
  "coordinating",
  "deadline",
  "product",
  "number",
  "issued",
  "issuer",
  "assignedTo",
  "plannedOn",
  "completedOn",
  "tags",
  "evidence",
  "note",
  "ordinal",
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

/** How somebody's own list is to be read. */
export interface ListMapping {
  /** Place of the row of headings, from 0; tasks stand under it. */
  readonly headerRow: number;
  /** What each column holds, in their order; `null` for one that is left out. Only `note` may stand more than once. */
  readonly columns: readonly (ListField | null)[];
}

/** A table as a page read it from a file, on its way to the background. */
export interface TableFile {
  readonly rows: readonly (readonly string[])[];
  /** Written as CSV: a leading apostrophe may be a guard against formulas. */
  readonly isGuarded: boolean;
  /** `null` for a table that we wrote. */
  readonly list: (ListMapping & { readonly fileName: string }) | null;
}
