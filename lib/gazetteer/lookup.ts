import type { IsoDate } from "../model/calendar-date.ts";
import type { AgencyId } from "../model/mention.ts";
import { type AgencyName, buildAgencyTrie, buildMinistryTrie, isWrittenAs } from "./agency-names.ts";
import { entryById } from "./entries.ts";
import { committeeAt, opensCommittee, withPlaceName } from "./local-names.ts";
import { type AgencyMatch, matchOf, type PlaceMatch, spanOf, type WordMatch } from "./match.ts";
import type { NameTrie } from "./name-trie.ts";
import { opensPlace, placeAt } from "./provinces.ts";
import type { GazetteerEntry } from "./schema.ts";
import { meantOn } from "./validity.ts";
import { isCapitalised, keyAt, type Words, wordsOf } from "./words.ts";

/** The names in a text: longest, non-overlapping. */
export interface NameMatches<M> {
  /** Those that start at the offset or before it, perhaps more: the text is read no further than ever asked. Sorted by start. */
  upTo(offset: number): readonly M[];
  all(): readonly M[];
  /** `false` only where none starts: told by the word there alone, so that the words before it need not be read. */
  mayStartAt(offset: number): boolean;
}

/** Names to entries. Offsets are UTF-16 code units over the text given; texts are NFC with folded white space. */
export interface Gazetteer {
  /** Bodies. People's Committees and provincial departments take their place name with them. */
  agenciesIn(text: string): NameMatches<AgencyMatch>;
  /** Province and city names alone ("Quảng Ninh", "TP. Hồ Chí Minh", "tỉnh Đắk Lắk"). */
  provincesIn(text: string): NameMatches<PlaceMatch>;
  /** Ministry names without "Bộ" ("Công an", "Nông nghiệp và Môi trường"): only for lists such as "các Bộ: Công an, Tài chính". */
  bareMinistriesIn(text: string): NameMatches<AgencyMatch>;
  /** `undefined` for an id that the gazetteer lacks. */
  entry(id: AgencyId): GazetteerEntry | undefined;
  /** Every entry, past and present, with the People's Committees. */
  entries(): readonly GazetteerEntry[];
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
  if (!trie.opensAt(words, from)) return null;
  const found = trie.longestAt(words, from, (name, end) => isWrittenAs(name, words, from, end));
  if (!found) return null;
  const ids = idsOf(found.names);
  const isAbbreviation = found.names.every((name) => name.isAbbreviation);
  return { end: found.end, match: ids.length > 0 ? matchOf(words, from, found.end, ids, isAbbreviation) : null };
}

function idsOf(names: readonly AgencyName[]): AgencyId[] {
  const ids: AgencyId[] = [];
  for (const { id } of names) if (id !== null && !ids.includes(id)) ids.push(id);
  return ids;
}

function agencyAt(trie: NameTrie<AgencyName>, words: Words, from: number): Step<WordMatch> | null {
  const committee = committeeAt(words, from);
  const named = namedAt(trie, words, from);
  if (committee && (!named || committee.end >= named.end)) return { end: committee.end, match: committee };
  if (!named?.match) return named;
  const match = withPlaceName(words, from, named.match);
  return { end: match?.end ?? named.end, match };
}

/** Matches from left to right; no further than they are asked for. */
class LazyMatches<M extends PlaceMatch> implements NameMatches<M> {
  private readonly found: M[] = [];
  private readonly words: Words;
  private from = 0;

  constructor(
    private readonly text: string,
    private readonly opens: (key: string) => boolean,
    private readonly stepAt: (words: Words, from: number) => Step<M> | null,
  ) {
    this.words = wordsOf(text);
  }

  mayStartAt(offset: number): boolean {
    return this.opens(keyAt(this.text, offset));
  }

  upTo(offset: number): readonly M[] {
    const { words } = this;
    while (words.has(this.from) && (words.starts[this.from] ?? 0) <= offset) {
      const step = this.stepAt(words, this.from);
      if (step?.match) this.found.push(step.match);
      this.from = step?.end ?? this.from + 1;
    }
    return this.found;
  }

  all(): readonly M[] {
    return this.upTo(this.text.length);
  }
}

function provinceAt(words: Words, from: number): Step<PlaceMatch> | null {
  const place = placeAt(words, from);
  if (!place) return null;
  const { end, names } = place;
  return { end, match: names.length > 0 ? { span: spanOf(words, from, end), entryIds: names } : null };
}

class JsonGazetteer implements Gazetteer {
  private readonly agencies = buildAgencyTrie();
  private readonly opensAgency = (key: string): boolean => this.agencies.opens(key) || opensCommittee(key);
  private readonly agencyAt = (words: Words, from: number): Step<WordMatch> | null => agencyAt(this.agencies, words, from);
  private ministries: NameTrie<AgencyName> | undefined;

  agenciesIn(text: string): NameMatches<AgencyMatch> {
    return new LazyMatches(text, this.opensAgency, this.agencyAt);
  }

  provincesIn(text: string): NameMatches<PlaceMatch> {
    return new LazyMatches(text, opensPlace, provinceAt);
  }

  bareMinistriesIn(text: string): NameMatches<AgencyMatch> {
    this.ministries ??= buildMinistryTrie();
    const { ministries } = this;
    return new LazyMatches(
      text,
      (key) => ministries.opens(key),
      (words, from) => (isCapitalised(words, from) ? namedAt(ministries, words, from) : null),
    );
  }

  entry(id: AgencyId): GazetteerEntry | undefined {
    return entryById().get(id);
  }

  entries(): readonly GazetteerEntry[] {
    return [...entryById().values()];
  }

  resolve(name: string, on: IsoDate | null): readonly AgencyId[] {
    const agencies = wholeText(name, this.agenciesIn(name).all());
    return meantOn(agencies.length > 0 ? agencies : wholeText(name, this.provincesIn(name).all()), on);
  }

  resolveBareMinistry(name: string, on: IsoDate | null): readonly AgencyId[] {
    return meantOn(wholeText(name, this.bareMinistriesIn(name).all()), on);
  }
}

function wholeText(text: string, matches: readonly PlaceMatch[]): readonly AgencyId[] {
  const only = matches.length === 1 ? matches[0] : undefined;
  return only && text.slice(only.span.start, only.span.end) === text.trim() ? only.entryIds : [];
}

let gazetteer: Gazetteer | undefined;

/** The gazetteer made from `data/`; one for all callers, built on first use. */
export function createGazetteer(): Gazetteer {
  gazetteer ??= new JsonGazetteer();
  return gazetteer;
}
