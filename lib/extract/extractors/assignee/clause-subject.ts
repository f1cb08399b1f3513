import type { Extractor } from "../../extractor.ts";
import { lookUpNames } from "../../names/name-lookup.ts";
import { readNames } from "../../names/read-names.ts";
import { clauseStarts } from "./clauses.ts";
import { roleOf, toMentions } from "./window.ts";

/** "Bộ Tài chính chủ trì …", "3. Bộ Nội vụ:", "Trên cơ sở đó, UBND tỉnh Quảng Ninh rà soát …" */
export const clauseSubject: Extractor<"assignee"> = {
  id: "clause-subject",
  kind: "assignee",
  cues: [],
  *extract(passage, { gazetteer }) {
    const lookup = lookUpNames(passage, gazetteer);
    // behind an opener's commas only the first doer counts: later commas stand inside its predicate
    let isOpenerDone = false;
    for (const { at, kind } of clauseStarts(passage)) {
      if (kind === "start") isOpenerDone = false;
      if (isOpenerDone) continue;
      const list = readNames(passage, at, lookup);
      if (!list || roleOf(passage, list, kind) !== "lead") continue;
      isOpenerDone = true;
      yield* toMentions(list, "lead", this.id);
    }
  },
};
