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

/** What was read at a word: `match` is null for a look-alike, whose words are passed over. */
interface Step<M> {
  readonly end: number;
  readonly match: M | null;
}

function namedAt(trie: NameTrie<AgencyName>, words: Words, from: number): Step<WordMatch> | null {
  const found = trie.longestAt(words, from, (name, end) => isWrittenAs(name, words, from, end));
  if (!found) return null;
  const ids = [...new Set(found.names.flatMap((name) => (name.id === null ? [] : [name.id])))];
  const isAbbreviation = found.names.every((name) => name.isAbbreviation);
  return { end: found.end, match: ids.length > 0 ? matchOf(words, from, found.end, ids, isAbbreviation) : null };
}

function agencyAt(trie: NameTrie<AgencyName>, words: Words, from: number): Step<WordMatch> | null {
  const committee = committeeAt(words, from);
  const named = namedAt(trie, words, from);
  if (committee && (!named || committee.end >= named.end)) return { end: committee.end, match: committee };
  if (!named?.match) return named;
  const match = withPlaceName(words, from, named.match);
  return { end: match?.end ?? named.end, match };
}

function collect<M>(words: Words, stepAt: (from: number) => Step<M> | null): M[] {
  const matches: M[] = [];
  for (let from = 0; from < words.folded.length; ) {
    const step = stepAt(from);
    if (step?.match) matches.push(step.match);
    from = step?.end ?? from + 1;
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
    return collect(words, (from) => agencyAt(this.agencies, words, from)).map(publicMatch);
  }

  findProvinces(text: string): readonly PlaceMatch[] {
    const words = splitWords(text);
    return collect<PlaceMatch>(words, (from) => {
      const place = placeAt(words, from);
      if (!place) return null;
      const { end, names } = place;
      return { end, match: names.length > 0 ? { span: spanOf(words, from, end), entryIds: names } : null };
    });
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
