import type { Gazetteer } from "../../gazetteer/index.ts";
import type { AgencyId } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";

/** A name that the gazetteer knows, by where it starts. */
export interface KnownName {
  readonly span: Span;
  readonly agencyIds: readonly AgencyId[];
}

/** What the gazetteer finds in one passage, each list by its start offset. */
export interface NameLookup {
  readonly agencies: ReadonlyMap<number, KnownName>;
  readonly bareMinistries: ReadonlyMap<number, KnownName>;
  readonly provinces: ReadonlyMap<number, KnownName>;
  resolve(name: string): readonly AgencyId[];
}

const byStart = (matches: readonly { readonly span: Span; readonly entryIds: readonly AgencyId[] }[]): Map<number, KnownName> =>
  new Map(matches.map(({ span, entryIds }) => [span.start, { span, agencyIds: entryIds }]));

/** A unit before a province's own name: "tỉnh Gia Lai" is also found at "Gia Lai", where "các tỉnh" opens a list. */
const UNIT = /^(?:tỉnh|thành phố|TP\.?)\s*(?=\p{Lu})/u;

function withOwnNames(passage: string, places: Map<number, KnownName>): Map<number, KnownName> {
  for (const { span, agencyIds } of [...places.values()]) {
    const start = span.start + (UNIT.exec(passage.slice(span.start, span.end))?.[0].length ?? 0);
    if (!places.has(start)) places.set(start, { span: { start, end: span.end }, agencyIds });
  }
  return places;
}

/** Looks a passage up once, each list only when it is asked for. */
function createLookup(passage: string, gazetteer: Gazetteer): NameLookup {
  let agencies: Map<number, KnownName> | null = null;
  let bare: Map<number, KnownName> | null = null;
  let provinces: Map<number, KnownName> | null = null;
  return {
    get agencies() {
      agencies ??= byStart(gazetteer.findAgencies(passage));
      return agencies;
    },
    get bareMinistries() {
      bare ??= byStart(gazetteer.findBareMinistries(passage));
      return bare;
    },
    get provinces() {
      provinces ??= withOwnNames(passage, byStart(gazetteer.findProvinces(passage)));
      return provinces;
    },
    resolve: (name) => gazetteer.resolve(name, null),
  };
}

let last: { readonly passage: string; readonly gazetteer: Gazetteer; readonly lookup: NameLookup } | undefined;

/** What the gazetteer finds in the passage. The rules ask one after another for the same passage: the last one is kept. */
export function lookUpNames(passage: string, gazetteer: Gazetteer): NameLookup {
  if (last?.passage !== passage || last.gazetteer !== gazetteer)
    last = { passage, gazetteer, lookup: createLookup(passage, gazetteer) };
  return last.lookup;
}
