import type { AgencyId } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import { entryById } from "./entries.ts";
import type { AgencyKind } from "./schema.ts";
import type { Words } from "./words.ts";

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

/** A match while searching: `end` is the index of the first word after it. */
export interface WordMatch extends AgencyMatch {
  readonly end: number;
}

/** Extent of words `[from, end)` in UTF-16 code units of their text. */
export function spanOf(words: Words, from: number, end: number): Span {
  return { start: words.starts[from] ?? 0, end: words.ends[end - 1] ?? 0 };
}

/** The match of words `[from, end)`. @throws Error when the first id is not in the gazetteer. */
export function matchOf(
  words: Words,
  from: number,
  end: number,
  entryIds: readonly AgencyId[],
  isAbbreviation: boolean,
): WordMatch {
  const [first] = entryIds;
  const entry = first === undefined ? undefined : entryById().get(first);
  if (!entry) throw new Error(`the gazetteer has no entry ${first}`);
  return { span: spanOf(words, from, end), entryIds, kind: entry.kind, isAbbreviation, end };
}
