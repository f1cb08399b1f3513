import type { NameList } from "../../names/name-list.ts";
import type { ClauseStart } from "./clauses.ts";

/** A clause that opens with names; what it says of them is still to be found out. */
export interface NamedClause {
  readonly passage: string;
  readonly list: NameList;
  readonly kind: ClauseStart["kind"];
  /** All that stands behind the names. */
  readonly rest: string;
}
