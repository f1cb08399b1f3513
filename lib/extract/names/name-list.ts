import type { AgencyId } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";

/** One separable name as written. */
export interface Name {
  readonly span: Span;
  readonly agencyIds: readonly AgencyId[];
}

/** Names joined by commas and "và", and where the list ends. */
export interface NameList {
  readonly names: readonly Name[];
  readonly end: number;
  /** Where the list starts with its introducing words ("các Bộ:", "Bộ trưởng các Bộ:"). */
  readonly start: number;
}

/** What was read at a place: names, and where they end. */
export interface Read {
  readonly names: readonly Name[];
  readonly end: number;
}
/** One name. */
export const single = (start: number, end: number, agencyIds: readonly AgencyId[] = []): Read => ({
  names: [{ span: { start, end }, agencyIds }],
  end,
});
