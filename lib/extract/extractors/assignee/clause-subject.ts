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
    for (const { at, kind } of clauseStarts(passage)) {
      const list = readNames(passage, at, lookup);
      if (list && roleOf(passage, list, kind) === "lead") yield* toMentions(list, "lead", this.id);
    }
  },
};
