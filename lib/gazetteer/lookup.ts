import type { IsoDate } from "../model/calendar-date.ts";
import type { AgencyId } from "../model/mention.ts";
import { type AgencyName, buildAgencyTrie, buildMinistryTrie, isWrittenAs } from "./agency-names.ts";
import { entryById } from "./entries.ts";
import { committeeAt, withPlaceName } from "./local-names.ts";
import { type AgencyMatch, matchOf, type PlaceMatch, spanOf, type WordMatch } from "./match.ts";
import type { NameTrie } from "./name-trie.ts";
import { placeAt } from "./provinces.ts";
import type { GazetteerEntry } from "./schema.ts";
import { validEntries } from "./validity.ts";
import { isCapitalised, splitWords, type Words } from "./words.ts";

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

function namedAt(trie: NameTrie<AgencyName>, words: Words, from: number): WordMatch | null {
  const found = trie.longestAt(words, from, (name, end) => isWrittenAs(name, words, from, end));
  if (!found) return null;
  const ids = [...new Set(found.names.map((name) => name.id))];
  return matchOf(
    words,
    from,
    found.end,
    ids,
    found.names.every((name) => name.isAbbreviation),
  );
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

const publicMatch = ({ span, entryIds, kind, isAbbreviation }: WordMatch): AgencyMatch => ({
  span,
  entryIds,
  kind,
  isAbbreviation,
});

class JsonGazetteer implements Gazetteer {
  private readonly agencies = buildAgencyTrie();
  private ministries: NameTrie<AgencyName> | undefined;

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
    }).flatMap(({ span, entryIds }) => (entryIds.length > 0 ? [{ span, entryIds }] : []));
  }

  findBareMinistries(text: string): readonly AgencyMatch[] {
    const words = splitWords(text);
    this.ministries ??= buildMinistryTrie();
    const { ministries } = this;
    return collect(words, (from) => (isCapitalised(words, from) ? namedAt(ministries, words, from) : null)).map(publicMatch);
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
