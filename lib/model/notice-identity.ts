import type { Notice } from "./notice.ts";
import type { NoticeKey } from "./task.ts";

/** Capitals that grids and scans put for Latin ones; the second row stands at the same places. Eth is not đ. */
const LOOK_ALIKES = "АВСЕНКМОРТХУІЅΑΒΕΗΙΚΜΝΟΡΤΧÐƉ";
const LATIN = "ABCEHKMOPTXYISABEHIKMNOPTXĐĐ";

/** Parameters that say how a reader came to a page or where in it, never which page it is. */
const NOISE = /^(?:utm_[a-z_]*|fbclid|gclid|dclid|msclkid|zarsrc|zalo_[a-z_]*|mibextid|igshid|ref|rel|source|tab|anchor|gidzl)$/u;

const ADDRESS = /^https?:\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?/iu;

/** Number and symbol for comparison: capitals, Latin letters, no white space, no leading zeros; Đ stays Đ. */
export function foldNumber(number: string): string {
  return number
    .normalize("NFC")
    .toUpperCase()
    .replace(/\s+/gu, "")
    .replace(/[‐-―−]/gu, "-")
    .replace(/^0+(?=\d)/u, "")
    .replace(/./gu, (letter) => LATIN[LOOK_ALIKES.indexOf(letter)] ?? letter);
}

/** The address for comparison: https, no "www.", no fragment, no parameters of advertising, the others in order. */
export function foldUrl(url: string): string {
  const parts = ADDRESS.exec(url);
  if (!parts) return url;
  const host = (parts[1] ?? "").toLowerCase().replace(/^www\./u, "");
  const path = (parts[2] ?? "").replace(/\/+$/u, "");
  const query = (parts[3] ?? "").split("&").filter((pair) => pair !== "" && !NOISE.test(pair.split("=")[0] ?? ""));
  return `https://${host}${path}${query.length > 0 ? `?${query.sort().join("&")}` : ""}`;
}

/** Without diacritics, so that "Hoà" and "Hòa" agree; "|" parts the key. */
const foldName = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[\s|]+/gu, " ")
    .trim();

function officialKey({ number, issued, issuer }: Notice): NoticeKey | null {
  if (!number || !issued) return null;
  const folded = foldNumber(number);
  // Local authorities number separately: without its issuer such a number is shared by many documents.
  if (!issuer && /UBND|HĐND/u.test(folded)) return null;
  return `doc|${folded}|${issued}|${issuer ? (issuer.agencyId ?? foldName(issuer.name)) : ""}` as NoticeKey;
}

/**
 * What makes two readings the same notice: number, date and issuer (its gazetteer id, else its name without diacritics).
 * The address stands in where number or date is missing; a news report is a source of its own, by its address.
 */
export function noticeKey(notice: Notice, url: string): NoticeKey {
  if (notice.medium === "news") return `news|${foldUrl(url)}` as NoticeKey;
  return officialKey(notice) ?? (`url|${foldUrl(url)}` as NoticeKey);
}

/** The key of the notice that a news report is about; `null` for a document, or when number, date or issuer is not known. */
export function reportedKey(notice: Notice): NoticeKey | null {
  return notice.medium === "news" && notice.issuer ? officialKey(notice) : null;
}
