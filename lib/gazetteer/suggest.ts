import type { IsoDate } from "../model/calendar-date.ts";
import type { AgencyId } from "../model/mention.ts";
import type { AgencySuggestion } from "../model/own-unit.ts";
import { foldToPlain } from "../text/fold.ts";
import { entryById } from "./entries.ts";
import { abbreviationRows, provinceRows } from "./rows.ts";
import type { GazetteerEntry } from "./schema.ts";
import { isValidOn, successorsOf } from "./validity.ts";

interface Candidate {
  readonly entry: GazetteerEntry;
  /** Each name as plain words, the full name first. */
  readonly names: readonly (readonly string[])[];
  /** Short forms without spaces and signs: "khdt", "bkhdt". */
  readonly shorts: ReadonlySet<string>;
}

const WORDS = /[\p{L}\p{N}]+/gu;
const plainWords = (text: string): readonly string[] => foldToPlain(text).match(WORDS) ?? [];

/** First letters, "và" left out, as officials shorten names: with and without the kind of body. */
function initials(words: readonly string[]): readonly string[] {
  const letters = words.filter((word) => word !== "va").map((word) => word[0] ?? "");
  return letters.length > 2 ? [letters.join(""), letters.slice(1).join("")] : [];
}

/** Short forms by which a body is known, as written. */
export const agencyShorts = (id: AgencyId): readonly string[] =>
  abbreviationRows.filter(({ meanings }) => meanings.length === 1 && meanings[0]?.entryId === id).map((row) => row.id);

function candidateOf(entry: GazetteerEntry, written: readonly string[]): Candidate {
  const names = [entry.name, ...entry.aliases].map(plainWords);
  const shorts = [...written.map((form) => plainWords(form).join("")), ...names.slice(0, 1).flatMap(initials)];
  return { entry, names, shorts: new Set(shorts) };
}

const isPlace = ({ kind }: GazetteerEntry): boolean => kind === "province" || kind === "city";

let known: readonly Candidate[] | undefined;

/** Every body, each province as its People's Committee. Built on first use. */
function candidates(): readonly Candidate[] {
  if (known) return known;
  const forms = new Map<AgencyId, string[]>();
  for (const { id, meanings } of abbreviationRows) {
    for (const { entryId } of meanings) forms.set(entryId, [...(forms.get(entryId) ?? []), id]);
  }
  known = [...entryById().values()]
    .filter((entry) => !isPlace(entry))
    .map((entry) => candidateOf(entry, forms.get(entry.id) ?? []));
  return known;
}

/** Every typed word begins a word of the name, in order; the last may be unfinished. The gap before the first counts. */
function wordsRank(typed: readonly string[], name: readonly string[]): number | null {
  let at = -1;
  let gaps = 0;
  for (const word of typed) {
    const next = name.findIndex((other, index) => index > at && other.startsWith(word));
    if (next < 0) return null;
    gaps += next - at - 1;
    at = next;
  }
  return 1 + Math.min(gaps, 8);
}

/** Lower is better; `null` when the candidate is not meant. */
function rankOf(typed: readonly string[], { names, shorts }: Candidate): number | null {
  if (shorts.has(typed.join(""))) return 0;
  const ranks = names.flatMap((name) => wordsRank(typed, name) ?? []);
  return ranks.length > 0 ? Math.min(...ranks) : null;
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);

/** "sở y tế phú thọ": a provincial department with its place, which is no row of its own. */
function localBodies(typed: readonly string[], on: IsoDate): readonly AgencySuggestion[] {
  return provinceRows.flatMap((province) => {
    const place = plainWords(province.aliases[0] ?? province.name);
    const at = typed.length - place.length;
    if (at < 1 || !isValidOn(province, on) || place.some((word, index) => typed[at + index] !== word)) return [];
    const unit = plainWords(province.name);
    const head = typed.slice(0, at).filter((word, index) => index < 2 || !unit.slice(0, -place.length).includes(word));
    return candidates()
      .filter(({ entry }) => entry.kind === "local-department" && isValidOn(entry, on))
      .filter((candidate) => (rankOf(head, candidate) ?? 9) <= 1)
      .map(({ entry }) => ({
        name: `${entry.name.replace(/ (?:tỉnh|thành phố)$/u, "")} ${lowerFirst(province.name)}`,
        agencyId: entry.id,
        now: null,
      }));
  });
}

function suggestionOf(entry: GazetteerEntry, on: IsoDate): AgencySuggestion {
  const heirs = isValidOn(entry, on) ? [] : successorsOf(entry.id, on).flatMap((id) => entryById().get(id)?.name ?? []);
  return { name: entry.name, agencyId: entry.id, now: heirs.length > 0 ? heirs.join("; ") : null };
}

const HEAVY: readonly GazetteerEntry["kind"][] = ["ministry", "ministerial-agency", "government-agency", "peoples-committee"];

function knownBodies(typed: readonly string[], on: IsoDate): readonly AgencySuggestion[] {
  return candidates()
    .flatMap((candidate) => {
      const rank = rankOf(typed, candidate);
      return rank === null ? [] : [{ entry: candidate.entry, rank }];
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        Number(isValidOn(b.entry, on)) - Number(isValidOn(a.entry, on)) ||
        Number(HEAVY.includes(b.entry.kind)) - Number(HEAVY.includes(a.entry.kind)) ||
        a.entry.name.length - b.entry.name.length,
    )
    .map(({ entry }) => suggestionOf(entry, on));
}

/** A name that the user's own tasks carry. */
export interface UsedName {
  readonly name: string;
  readonly agencyIds: readonly AgencyId[];
}

function ownNames(typed: readonly string[], used: readonly UsedName[]): readonly AgencySuggestion[] {
  return used
    .filter(({ name }) => wordsRank(typed, plainWords(name)) === 1)
    .map(({ name, agencyIds }) => ({ name, agencyId: (agencyIds.length === 1 ? agencyIds[0] : null) ?? null, now: null }));
}

/**
 * Bodies whose name, alias or short form begins as typed, with or without diacritics, the best first; then names of the user's
 * own tasks, of which a known body's is left out. An abolished body says who took its place on that day. Empty for no words.
 */
export function suggestAgencies(text: string, on: IsoDate, used: readonly UsedName[], most: number): readonly AgencySuggestion[] {
  const typed = plainWords(text);
  if (typed.length === 0) return [];
  const own = ownNames(typed, used);
  const seen = new Set<string>();
  // Some room is kept for the user's own names, which the gazetteer's many would push out.
  const known = [...localBodies(typed, on), ...knownBodies(typed, on)].slice(0, most - Math.min(own.length, 3));
  return [...known, ...own]
    .filter(({ name }) => {
      const key = plainWords(name).join(" ");
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, most);
}
