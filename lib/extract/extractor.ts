import type { Gazetteer } from "../gazetteer/index.ts";
import type { IsoDate } from "../model/calendar-date.ts";
import type { Mention, MentionKind, MentionValues } from "../model/mention.ts";
import { createSearch } from "./pattern-search.ts";

/** All that a rule may know besides the text. No clock, no DOM, no storage. */
export interface ExtractionContext {
  /** Date of the notice; what leaves out its year counts from it. `null` when unknown: then do not guess. */
  readonly referenceDate: IsoDate | null;
  readonly gazetteer: Gazetteer;
  /** The year that the document's subject plans: its quarters, and its months in time fields, are those of that year. */
  readonly plannedYear?: number | null;
  /** The passage is a table's time cell or a labelled time line: a bare period is a deadline there. */
  readonly isTimeField: boolean;
  /** The passage stands among objectives: a bare quantity is one to be reached there. */
  readonly isObjective?: boolean;
  /** Who issued the notice, where that is known: whom it may charge and whose orders it tells hang on it. */
  readonly issuer?: string | null;
  readonly trace?: (event: () => string) => void;
}

/** A rule. Offsets of its mentions are over the passage (one block's text), in UTF-16 code units. */
export interface Extractor<K extends MentionKind = MentionKind> {
  /** Kebab-case, equals the file name. */
  readonly id: string;
  readonly kind: K;
  /** Lower-case literals; the rule runs only if one occurs, those of letters where a word begins; empty: always. */
  readonly cues: readonly string[];
  /** Pure and total: unreadable text yields nothing; never throws. `found`: what the rules before it found there. */
  extract(passage: string, context: ExtractionContext, found?: readonly Mention[]): Iterable<Mention<K>>;
}

/** Maps all mentions of a passage to a new list (merge, filter). */
export interface Refiner {
  readonly id: string;
  refine(mentions: readonly Mention[], passage: string, context: ExtractionContext): readonly Mention[];
}

/** Code units of surroundings that a rule may look at: bounded, so that a long passage costs no more than its length. */
const REACH = 400;

/** The words around a match, up to 400 code units on each side. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

export type Groups = Readonly<Record<string, string | undefined>>;

interface PatternDefinition<K extends MentionKind> {
  readonly id: string;
  readonly kind: K;
  readonly cues: readonly string[];
  /** What every match contains, where that is found faster than the match. */
  readonly contains?: RegExp;
  /** A match counts in time fields only. */
  readonly onlyInTimeFields?: true;
  /** A match counts among objectives only. */
  readonly onlyInObjectives?: true;
  /** Word edges and flags `giu` are added. */
  readonly pattern: string;
  /** The value, or `null`: not for this rule. */
  read(groups: Groups, context: ExtractionContext, surroundings: Surroundings): MentionValues[K] | null;
}

/** Most rules are this: named groups in, a value or `null` out. */
export function definePatternExtractor<K extends MentionKind>(
  definition: PatternDefinition<K>,
): Extractor<K> & { readonly pattern: RegExp } {
  const search = createSearch(definition.pattern, definition.contains);
  const { id, kind, cues, onlyInTimeFields, onlyInObjectives } = definition;
  return {
    id,
    kind,
    cues,
    get pattern() {
      return search.pattern;
    },
    extract(passage, context) {
      if ((onlyInTimeFields && !context.isTimeField) || (onlyInObjectives && !context.isObjective)) return [];
      const mentions: Mention<K>[] = [];
      for (const found of search.matches(passage)) {
        const groups = found.groups ?? {};
        const start = found.index;
        const end = start + found[0].length;
        const value = definition.read(groups, context, {
          before: passage.slice(Math.max(0, start - REACH), start),
          after: passage.slice(end, end + REACH),
        });
        // The builder's only cast: kind and value agree by construction, which TypeScript cannot see through the mapped type.
        if (value) mentions.push({ kind, span: { start, end }, value, extractorId: id } as unknown as Mention<K>);
      }
      return mentions;
    },
  };
}
