import type { AgencyId, Role } from "./mention.ts";

/** Ways in which a text charges many bodies at once, by who is meant. */
export const COLLECTIVES = [
  "ministries",
  "central-bodies",
  "provinces",
  "localities",
  "departments",
  "communes",
  "ministry-units",
  "enterprises",
  "related",
] as const;
export type CollectiveId = (typeof COLLECTIVES)[number];

/** A body whose tasks are the user's own. */
export interface OwnUnit {
  /** As chosen or typed; no two units have the same. */
  readonly name: string;
  /** `null` for a name that the gazetteer does not know. */
  readonly agencyId: AgencyId | null;
  /** The province or city that a local body belongs to, where its name tells. */
  readonly placeId: AgencyId | null;
  /** Other names typed by the user. */
  readonly aliases: readonly string[];
  /** Abolished bodies whose tasks count as this unit's, as confirmed by the user. */
  readonly predecessorIds: readonly AgencyId[];
  /** Collectives through which this unit is bound. */
  readonly collectives: readonly CollectiveId[];
}

/** How a directive binds one of the user's units. */
export interface Binding {
  readonly role: Role;
  readonly through: "name" | "successor" | "collective";
  /** Name of the unit as the user keeps it. */
  readonly unit: string;
  /** The assignee's words in the text. */
  readonly written: string;
  /** The act by which the unit took the place of the body written; `null` unless `through` is "successor" and the act is known. */
  readonly ground: string | null;
}

/** Directive key -> how it binds the user; a directive that does not is absent. */
export type BindingByDirective = Readonly<Record<string, Binding>>;

/** A body to choose from while its name is typed. */
export interface AgencySuggestion {
  readonly name: string;
  readonly agencyId: AgencyId | null;
  /** Names of those that took its place; `null` while it stands, and for names of the user's own. */
  readonly now: string | null;
}
