import type { AgencyId } from "../model/mention.ts";
import { isPartOfCode } from "./agency-names.ts";
import { committeeId, entryById } from "./entries.ts";
import { matchOf, type WordMatch } from "./match.ts";
import { placeAt } from "./provinces.ts";
import { foldWord, isCapitalised, rawWord, type Words } from "./words.ts";

const COMMITTEE = ["ủy", "ban", "nhân", "dân"].map(foldWord);
const COMMITTEE_SHORT = foldWord("UBND");
const EACH = foldWord("các");
/** Words after which the own name of a body below the province follows: "UBND xã Vĩnh Bảo". */
const LOWER_UNITS = new Set(["xã", "phường", "khu", "trấn", "huyện", "quận", "phố"].map(foldWord));

/** Whether a committee's name can begin with the word of that key. */
export const opensCommittee = (key: string): boolean => key === COMMITTEE_SHORT || key === COMMITTEE[0];

/** "UBND tỉnh Quảng Ninh": the committee of the province named there; `null` when no province follows. */
export function committeeAt(words: Words, from: number): WordMatch | null {
  const place = endOfCommittee(words, from);
  if (place === null || !words.has(place) || words.gaps[place] !== "") return null;
  const found = placeAt(words, place);
  return found && found.names.length > 0 ? matchOf(words, from, found.end, found.names.map(committeeId), false) : null;
}

function endOfCommittee(words: Words, from: number): number | null {
  if (words.folded[from] === COMMITTEE_SHORT) {
    return rawWord(words, from) === "UBND" && !isPartOfCode(words, from, from + 1) ? from + 1 : null;
  }
  if (words.folded[from] !== COMMITTEE[0] || !words.has(from + COMMITTEE.length - 1)) return null;
  const isWritten = COMMITTEE.every((word, i) => words.folded[from + i] === word && (i === 0 || words.gaps[from + i] === ""));
  return isWritten ? from + COMMITTEE.length : null;
}

/**
 * The match with the place name behind it, where it is a local body: "Sở Tài chính tỉnh Quảng Ninh", "UBND xã Vĩnh Bảo".
 * The entry stays the general one. `null` for "UBND" before "các", which names no single body.
 */
export function withPlaceName(words: Words, from: number, match: WordMatch): WordMatch | null {
  if (!match.entryIds.some(isLocal)) return match;
  const next = match.end;
  if (!words.has(next)) return match;
  const isJoined = words.gaps[next] === "" || (words.gaps[next] === "." && words.folded[next - 1] === "tp");
  if (!isJoined) return match;
  if (words.folded[next] === EACH) return endOfCommittee(words, from) === next ? null : match;
  const end = placeAt(words, next, true)?.end ?? endOfProperName(words, next);
  return end === next ? match : matchOf(words, from, end, match.entryIds, match.isAbbreviation);
}

function isLocal(id: AgencyId): boolean {
  const kind = entryById().get(id)?.kind;
  return kind === "local-authority" || kind === "local-department" || kind === "local-organisation";
}

/**
 * Two to four capitalised words, or one number, after a lower unit ("phường 12"). A single word may begin what follows:
 * "UBND Thành phố Báo cáo". None in a text all in capitals, where they would show nothing.
 */
function endOfProperName(words: Words, next: number): number {
  const isLowerUnit = LOWER_UNITS.has(words.folded[next - 1] ?? "") && /\p{Ll}/u.test(rawWord(words, next - 1));
  let end = next;
  while (isLowerUnit && end < next + 4 && words.has(end) && words.gaps[end] === "" && isCapitalised(words, end)) end++;
  return end - next > 1 || (end > next && /^\p{N}+$/u.test(rawWord(words, next))) ? end : next;
}
