import type { IsoDate } from "../model/calendar-date.ts";
import type { AgencyId } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import { type AgencyName, buildAgencyTrie, buildMinistryTrie, isWrittenAs } from "./agency-names.ts";
import { committeeId, entryById } from "./entries.ts";
import type { NameTrie } from "./name-trie.ts";
import { placeAt } from "./provinces.ts";
import type { AgencyKind, GazetteerEntry } from "./schema.ts";
import { validEntries } from "./validity.ts";
import { foldWord, isCapitalised, rawWord, splitWords, type Words } from "./words.ts";

/** A body named in a text. */
export interface AgencyMatch {
  readonly span: Span;
  /** Several when the name is ambiguous: the caller chooses by date (`validEntries`) and context. */
  readonly entryIds: readonly AgencyId[];
  /** Of the first entry. */
  readonly kind: AgencyKind;
  readonly isAbbreviation: boolean;
}

/** A province or city named in a text. */
export interface PlaceMatch {
  readonly span: Span;
  readonly entryIds: readonly AgencyId[];
}

/** Names to entries. Offsets are UTF-16 code units over the text given; texts are NFC with folded white space. */
export interface Gazetteer {
  /** Longest, non-overlapping, sorted by start. People's Committees and provincial departments take their place name with them. */
  findAgencies(text: string): readonly AgencyMatch[];
  /** Province and city names alone ("Quảng Ninh", "TP. Hồ Chí Minh", "tỉnh Đắk Lắk"); longest, non-overlapping, sorted by start. */
  findProvinces(text: string): readonly PlaceMatch[];
  /** Ministry names without "Bộ" ("Công an", "Nông nghiệp và Môi trường"): only for lists such as "các Bộ: Công an, Tài chính". */
  findBareMinistries(text: string): readonly AgencyMatch[];
  /** `undefined` for an id that the gazetteer lacks. */
  entry(id: AgencyId): GazetteerEntry | undefined;
  /** Entries whose name, alias or short form is the whole text: those of that day, or all when none stood that day or it is null. */
  resolve(name: string, on: IsoDate | null): readonly AgencyId[];
  /** As `resolve`, for a ministry's name without "Bộ". */
  resolveBareMinistry(name: string, on: IsoDate | null): readonly AgencyId[];
}

interface Match extends AgencyMatch {
  /** Index of the first word after the match. */
  readonly end: number;
}

/** Words after which a lower body's own name follows: "UBND xã Vĩnh Bảo". */
const UNIT_WORDS = new Set(["xã", "phường", "khu", "trấn", "huyện", "quận", "phố"].map(foldWord));
const EACH = foldWord("các");
const COMMITTEE = "uy-ban-nhan-dan" as AgencyId;

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

function spanOf(words: Words, from: number, end: number): Span {
  return { start: words.starts[from] ?? 0, end: words.ends[end - 1] ?? 0 };
}

function matchOf(words: Words, from: number, end: number, entryIds: readonly AgencyId[], isAbbreviation: boolean): Match {
  const kind = entryById().get(entryIds[0] ?? COMMITTEE)?.kind ?? "local-authority";
  return { span: spanOf(words, from, end), entryIds, kind, isAbbreviation, end };
}

function namedAt(trie: NameTrie<AgencyName>, words: Words, from: number): Match | null {
  const found = trie.longestAt(words, from, (name, end) => isWrittenAs(name, words, from, end));
  if (!found) return null;
  const ids = unique(found.names.map((name) => name.id));
  return matchOf(
    words,
    from,
    found.end,
    ids,
    found.names.every((name) => name.isAbbreviation),
  );
}

/** "UBND tỉnh Quảng Ninh": the committee of that province. */
function committeeAt(words: Words, from: number): Match | null {
  const end = words.folded[from] === "ubnd" ? from + 1 : from + 4;
  if (end === from + 4 && !startsWithCommittee(words, from)) return null;
  if (words.gaps[end] !== "") return null;
  const place = placeAt(words, end);
  return place && matchOf(words, from, place.end, place.names.map(committeeId), false);
}

const COMMITTEE_WORDS = splitWords("Ủy ban nhân dân").folded;

function startsWithCommittee(words: Words, from: number): boolean {
  return COMMITTEE_WORDS.every(
    (word, index) => words.folded[from + index] === word && (index === 0 || words.gaps[from + index] === ""),
  );
}

/** "Sở Tài chính tỉnh Quảng Ninh", "UBND xã Vĩnh Bảo": the place name belongs to the mention, the entry stays the general one. */
function withPlaceName(words: Words, from: number, match: Match): Match | null {
  const isLocal = match.entryIds.some((id) => LOCAL_KINDS.has(entryById().get(id)?.kind ?? "state") || id === "tinh-uy");
  if (!isLocal) return match;
  const next = match.end;
  const gap = words.folded[next - 1] === "tp" && words.gaps[next] === "." ? "" : words.gaps[next];
  // "UBND các tỉnh" names no single body.
  if (gap === "" && words.folded[next] === EACH) return match.entryIds.includes(COMMITTEE) ? null : match;
  if (gap !== "") return match;
  const end = placeAt(words, next, true)?.end ?? endOfProperName(words, from, next);
  return end === next ? match : matchOf(words, from, end, match.entryIds, match.isAbbreviation);
}

const LOCAL_KINDS: ReadonlySet<AgencyKind> = new Set<AgencyKind>(["local-authority", "local-department"]);

function endOfProperName(words: Words, from: number, next: number): number {
  if (!UNIT_WORDS.has(words.folded[next - 1] ?? "") || !/\p{Ll}/u.test(rawWord(words, next - 1))) return next;
  let end = next;
  while (end < next + 4 && words.gaps[end] === "" && isCapitalised(words, end)) end++;
  return end;
}

function collect<M extends { readonly end: number }>(words: Words, at: (from: number) => M | null): M[] {
  const matches: M[] = [];
  for (let from = 0; from < words.folded.length; ) {
    const match = at(from);
    if (match) matches.push(match);
    from = match ? match.end : from + 1;
  }
  return matches;
}

const publicMatch = ({ span, entryIds, kind, isAbbreviation }: Match): AgencyMatch => ({ span, entryIds, kind, isAbbreviation });

class JsonGazetteer implements Gazetteer {
  private readonly agencies = buildAgencyTrie();
  private readonly ministries = buildMinistryTrie();

  findAgencies(text: string): readonly AgencyMatch[] {
    const words = splitWords(text);
    return collect(words, (from) => {
      const committee = committeeAt(words, from);
      const named = namedAt(this.agencies, words, from);
      if (committee && (!named || committee.end >= named.end)) return committee;
      return named && withPlaceName(words, from, named);
    }).map(publicMatch);
  }

  findProvinces(text: string): readonly PlaceMatch[] {
    const words = splitWords(text);
    return collect(words, (from) => {
      const place = placeAt(words, from);
      return place && { span: spanOf(words, from, place.end), entryIds: place.names, end: place.end };
    }).map(({ span, entryIds }) => ({ span, entryIds }));
  }

  findBareMinistries(text: string): readonly AgencyMatch[] {
    const words = splitWords(text);
    return collect(words, (from) => (isCapitalised(words, from) ? namedAt(this.ministries, words, from) : null)).map(publicMatch);
  }

  entry(id: AgencyId): GazetteerEntry | undefined {
    return entryById().get(id);
  }

  resolve(name: string, on: IsoDate | null): readonly AgencyId[] {
    const agencies = wholeText(name, this.findAgencies(name));
    return chooseByDay(agencies.length > 0 ? agencies : wholeText(name, this.findProvinces(name)), on);
  }

  resolveBareMinistry(name: string, on: IsoDate | null): readonly AgencyId[] {
    return chooseByDay(wholeText(name, this.findBareMinistries(name)), on);
  }
}

function wholeText(text: string, matches: readonly PlaceMatch[]): readonly AgencyId[] {
  const only = matches.length === 1 ? matches[0] : undefined;
  return only && text.slice(only.span.start, only.span.end) === text.trim() ? only.entryIds : [];
}

function chooseByDay(ids: readonly AgencyId[], on: IsoDate | null): readonly AgencyId[] {
  const standing = on === null ? [] : validEntries(ids, on);
  return standing.length > 0 ? standing : ids;
}

let gazetteer: Gazetteer | undefined;

/** The gazetteer made from `data/`; one for all callers, built on first use. */
export function createGazetteer(): Gazetteer {
  gazetteer ??= new JsonGazetteer();
  return gazetteer;
}
