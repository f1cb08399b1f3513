import { matchAt } from "../../text/match-at.ts";
import { readBareList, SEPARATOR } from "./bare-list.ts";
import { type Read, single } from "./name-list.ts";
import type { NameLookup } from "./name-lookup.ts";
import { KIND_OF_PLACE, PLACE_TAIL } from "./phrases.ts";
import { moreSmallPlaces } from "./plain-names.ts";
import { listBehindTail, readPlaces } from "./read-collective.ts";
import { readTail, withQualifiers } from "./read-tail.ts";
import { relativeEnd } from "./relative-clause.ts";
import { PEOPLES_BODY, PLACES } from "./words.ts";

const PLACE_LIST = /\s*:\s*/uy;

/** "UBND các tỉnh: Lai Châu, Lào Cai", "Chủ tịch UBND xã": a People's Committee or Council and its places; `null` when none starts there. */
export function readPeoplesBody(text: string, at: number, lookup: NameLookup): Read | null {
  const noun = matchAt(PEOPLES_BODY, text, at);
  if (noun === null) return null;
  const places = matchAt(PLACES, text, noun);
  const list = places === null ? null : matchAt(PLACE_LIST, text, withQualifiers(text, places));
  if (list !== null) {
    const bare = readBareList(text, list, lookup, true);
    if (bare) return bare;
  }
  // "UBND các tỉnh biên giới phía Bắc: Lạng Sơn, Lào Cai"
  const which = places === null || list !== null ? null : listBehindTail(text, places, lookup);
  if (which) return which;
  const inARow = places !== null && /các/u.test(text.slice(noun, places)) ? readPlaces(text, places, lookup) : null;
  if (inARow) return inARow;
  const known = lookup.agencies.get(at);
  if (known && known.span.end > (places ?? noun))
    return withMorePlaces(text, single(at, withQualifiers(text, known.span.end), known.agencyIds), lookup);
  const kind = matchAt(KIND_OF_PLACE, text, withQualifiers(text, places ?? noun));
  const end = withQualifiers(text, kind ?? places ?? noun);
  const goesOn = places === null || matchAt(PLACE_TAIL, text, end) !== null;
  return single(at, relativeEnd(text, end) ?? (goesOn ? readTail(text, end, lookup) : end));
}

const OF_SMALL_PLACE = /\s(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã)\s+(?:\d|\p{Lu})[^,]*$/u;

/** "UBND tỉnh Phú Thọ, Thái Nguyên và Lào Cai": places alone behind a first body. */
function withMorePlaces(text: string, first: Read, lookup: NameLookup): Read {
  const small = OF_SMALL_PLACE.test(text.slice(first.names[0]?.span.start ?? first.end, first.end))
    ? moreSmallPlaces(text, first)
    : first;
  if (small.end > first.end) return small;
  const next = matchAt(SEPARATOR, text, first.end);
  const more = next !== null && lookup.provinces.has(next) ? readBareList(text, next, lookup) : null;
  return more ? { names: [...first.names, ...more.names], end: more.end } : first;
}
