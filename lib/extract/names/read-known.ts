import { matchAt } from "../../text/match-at.ts";
import { type Read, single } from "./name-list.ts";
import type { NameLookup } from "./name-lookup.ts";
import { PERSON, SPACE } from "./phrases.ts";
import { readTail, startsName, withQualifiers } from "./read-tail.ts";

/** More of a name behind its last two letters: "Công an TP" + ".Vinh". */
const LONGER =
  /^(?:..(?:,| và) (?:các )?(?=khu )|..\s+|TP\.\s?|.. - (?=Xây dựng|Môi trường|Thông tin))(?:khu (?:chế xuất|kinh tế|công nghiệp)|\p{Lu}\p{Ll}|\p{Lu}{2,}|và (?:[Kk]hu )?(?:chế xuất|kinh tế|công nghiệp)|cửa khẩu(?![\p{L}])|đường (?:bộ|sắt))/u;

/** "Bộ Y tế", "Viettel Nghệ An": a body that the gazetteer holds, with what says which of it; `null` when none starts there. */
export function readKnown(text: string, at: number, lookup: NameLookup): Read | null {
  const known = lookup.agencies.get(at);
  if (!known) return null;
  // "Viettel Nghệ An": a branch carries its province
  const branch = matchAt(SPACE, text, known.span.end);
  const place = branch === null ? undefined : lookup.provinces.get(branch);
  const bare = withQualifiers(text, place?.span.end ?? known.span.end);
  const end = matchAt(PERSON, text, bare) ?? bare;
  // "Ban Quản lý Khu kinh tế" + "Đông Nam": a known name that only begins a longer one
  const isLonger = end === known.span.end && LONGER.test(text.slice(end - 2, end + 20)) && !startsName(text, end + 1, lookup);
  const stop = isLonger && text.charAt(end) === "." ? 1 : 0;
  return isLonger ? single(at, readTail(text, end + stop, lookup, stop > 0)) : single(at, end, known.agencyIds);
}
