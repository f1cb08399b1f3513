import type { NameList } from "../../names/name-list.ts";
import type { NameLookup } from "../../names/name-lookup.ts";
import { readNames } from "../../names/read-names.ts";
import { roleOf } from "./window.ts";

const COLON = /^(?:\s*\([^()]*\))?\s*:\s+(?:giao\s+)?/u;

/** Who does it behind the colon that closes a topic: "Bệnh viện Bạch Mai cơ sở 2: Bộ Y tế …"; `null` where nobody is named there. */
export function doerBehindColon(passage: string, end: number, lookup: NameLookup): NameList | null {
  const colon = COLON.exec(passage.slice(end));
  const doer = colon && readNames(passage, end + colon[0].length, lookup);
  return doer && roleOf(passage, doer, "start") === "lead" ? doer : null;
}
