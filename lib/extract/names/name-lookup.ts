import { type Gazetteer, meantOn, type NameMatches, type PlaceMatch } from "../../gazetteer/index.ts";
import type { IsoDate } from "../../model/calendar-date.ts";
import type { AgencyId } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import type { ExtractionContext } from "../extractor.ts";

/** A name that the gazetteer knows, by where it starts. */
export interface KnownName {
  readonly span: Span;
  readonly agencyIds: readonly AgencyId[];
}

/** The names of one kind in a passage, by their start offsets. */
class KnownNames {
  private readonly byStart = new Map<number, KnownName>();
  private taken = 0;

  /** `ownStart`: how far inside a match its own name starts, where that start counts too. */
  constructor(
    private readonly matches: NameMatches<PlaceMatch>,
    private readonly ownStart: (words: string) => number,
    private readonly passage: string,
    private readonly on: IsoDate | null,
  ) {}

  get(at: number): KnownName | undefined {
    if (!this.matches.mayStartAt(at)) return undefined;
    const found = this.matches.upTo(at);
    while (this.taken < found.length) this.take(found[this.taken++]);
    return this.byStart.get(at);
  }

  has(at: number): boolean {
    return this.get(at) !== undefined;
  }

  private take(match: PlaceMatch | undefined): void {
    if (!match) return;
    const { span } = match;
    const agencyIds = meantOn(match.entryIds, this.on);
    this.byStart.set(span.start, { span, agencyIds });
    const start = span.start + this.ownStart(this.passage.slice(span.start, span.end));
    if (start > span.start) this.byStart.set(start, { span: { start, end: span.end }, agencyIds });
  }
}

const atStart = (): number => 0;

/** A unit before a province's own name: "tỉnh Gia Lai" is also found at "Gia Lai", where "các tỉnh" or "các thành phố:" opens a list. */
const UNIT = /^(?:tỉnh|thành phố|T[Pp]\.?):?\s*(?=\p{Lu})/u;
const behindUnit = (words: string): number => UNIT.exec(words)?.[0].length ?? 0;

/** What the gazetteer finds in one passage. Each kind is searched only when it is asked for, no further than asked. */
export class NameLookup {
  private foundAgencies: KnownNames | undefined;
  private foundMinistries: KnownNames | undefined;
  private foundProvinces: KnownNames | undefined;

  constructor(
    readonly passage: string,
    readonly gazetteer: Gazetteer,
    /** The notice's date: of bodies with one name those count that stood then. */
    readonly on: IsoDate | null,
    readonly issuer: string | null,
  ) {}

  get agencies(): KnownNames {
    this.foundAgencies ??= new KnownNames(this.gazetteer.agenciesIn(this.passage), atStart, this.passage, this.on);
    return this.foundAgencies;
  }

  get bareMinistries(): KnownNames {
    this.foundMinistries ??= new KnownNames(this.gazetteer.bareMinistriesIn(this.passage), atStart, this.passage, this.on);
    return this.foundMinistries;
  }

  get provinces(): KnownNames {
    this.foundProvinces ??= new KnownNames(this.gazetteer.provincesIn(this.passage), behindUnit, this.passage, this.on);
    return this.foundProvinces;
  }

  resolve(name: string): readonly AgencyId[] {
    return this.gazetteer.resolve(name, this.on);
  }
}

let last: NameLookup | undefined;

/** What the gazetteer finds in the passage. The rules ask one after another for the same passage: the last one is kept. */
export function lookUpNames(
  passage: string,
  { gazetteer, referenceDate, issuer = null }: Pick<ExtractionContext, "gazetteer" | "referenceDate" | "issuer">,
): NameLookup {
  const isKept = last?.passage === passage && last.gazetteer === gazetteer && last.on === referenceDate && last.issuer === issuer;
  if (!last || !isKept) last = new NameLookup(passage, gazetteer, referenceDate, issuer);
  return last;
}
