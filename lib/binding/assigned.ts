import type { AgencyId } from "../model/mention.ts";

/** An assignee and the words of the text behind it. */
export interface Assigned {
  readonly name: string;
  readonly agencyIds: readonly AgencyId[];
  readonly after: string;
}
