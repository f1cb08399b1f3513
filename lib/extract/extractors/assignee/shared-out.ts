import { allMatches } from "../../../text/all-matches.ts";
import type { Extractor } from "../../extractor.ts";
import type { Name } from "../../names/name-list.ts";
import { lookUpNames, type NameLookup } from "../../names/name-lookup.ts";
import { readNames } from "../../names/read-names.ts";
import { toMentions } from "./window.ts";

/** "Phân công …, cụ thể: ", "giao các Phó Thủ tướng … tại hiện trường: ": behind it each gets a part. */
const SHARED = /(?:phân công|giao|cụ thể|như sau)(?![\p{L}])[^.;:]*:\s+/giu;
/** "(Thứ trưởng A) tại tỉnh X", "(Sở Y tế) phụ trách hậu cần": which part is whose. */
const PART =
  /^\s+(?:tại|ở|phụ trách|theo dõi|chỉ đạo|(?:địa bàn\s+)?(?:các\s+)?(?:tỉnh|thành phố))\s[^,.;:]{2,80}?(?=,\s|\s+và\s+\p{Lu}|[.;]|\s*$)/u;
const SEPARATOR = /^(?:,\s+(?:và\s+)?|\s+và\s+)/u;

/** Those that follow one another from `from`, each with its part; the parts part them, so no list of names holds them. */
function readShares(passage: string, from: number, lookup: NameLookup): Name[] {
  const names: Name[] = [];
  for (let at = from; ; ) {
    const list = readNames(passage, at, lookup, false);
    const [name, ...more] = list?.names ?? [];
    const part = list && PART.exec(passage.slice(list.end))?.[0];
    if (!list || !name || !part || more.length > 0) return names;
    names.push(name);
    const end = list.end + part.length;
    const separator = SEPARATOR.exec(passage.slice(end, end + 8))?.[0];
    if (!separator) return names;
    at = end + separator.length;
  }
}

/** "Phân công …, cụ thể: Thứ trưởng A tại tỉnh X, Thứ trưởng B tại tỉnh Y": each of several, with its own part of one task. */
export const sharedOut: Extractor<"assignee"> = {
  id: "shared-out",
  kind: "assignee",
  cues: ["phân công", "phó thủ tướng", "thứ trưởng", "phó chủ tịch", "phụ trách"],
  *extract(passage, context) {
    const lookup = lookUpNames(passage, context);
    for (const shared of allMatches(SHARED, passage)) {
      const start = shared.index + shared[0].length;
      const names = readShares(passage, start, lookup);
      const end = names.at(-1)?.span.end ?? start;
      if (names.length > 1) yield* toMentions(lookup, { names, start, end }, "lead", this.id);
    }
  },
};
