import { matchAt } from "../../text/match-at.ts";
import { withQualifiers } from "./read-tail.ts";
import { CHAINED } from "./words.ts";

/** Behind a collective, before those of its members that are named: "các bộ: A, B". */
export const LIST_COLON = /(?:\s+(?:như|gồm|sau))?\s*:\s*/uy;

const OF_OWN = /thuộc\s(?:Bộ|Sở|Tỉnh|tỉnh)$/u;
const OTHERS = /^,\scác\s/u;

/** End of a collective whose first noun ends at `at`, with the nouns that are chained to it: "các bộ" + ", ngành, địa phương liên quan". */
export function chain(text: string, at: number): number {
  let end = withQualifiers(text, at);
  for (let next = matchAt(CHAINED, text, end); next !== null; next = matchAt(CHAINED, text, end)) {
    // "… và các Tập đoàn: A, B": a list of its own; "… và các địa phương:" heads what stands below
    const list = /các\s/u.test(text.slice(end, next)) ? matchAt(LIST_COLON, text, next) : null;
    if (list !== null && list < text.length) return end;
    // "các đơn vị thuộc Bộ, (các cơ quan liên quan)": those of the doer's own, and others
    if (OF_OWN.test(text.slice(at, end)) && OTHERS.test(text.slice(end, next))) return end;
    end = withQualifiers(text, next);
  }
  return end;
}
