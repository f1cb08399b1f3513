import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import type { Abbreviation, GazetteerEntry } from "../../lib/gazetteer/schema.ts";
import { actOf } from "../../lib/model/succession.ts";

/** Rows without what only people and tests read. Of the sources the acts that made heirs stay: they are shown ("nay là … (Nghị định …)"). */
function withoutProofs(rows: readonly GazetteerEntry[]): readonly GazetteerEntry[] {
  const heirs = new Set(rows.flatMap(({ successorIds }) => successorIds));
  const isMade = ({ id, validFrom }: GazetteerEntry): boolean => heirs.has(id) && validFrom !== null;
  return rows.map(({ notes: _, ...row }) => ({
    ...row,
    examples: [],
    source: (isMade(row) ? actOf(row.source) : null) ?? "",
  }));
}

/** What most rows have alike; a row names only what it has otherwise. */
const USUAL = { aliases: [], validFrom: null, validTo: null, successorIds: [], source: "", examples: [] };
const ALWAYS = { validFrom: null, validTo: null };

const without = (facts: object, usual: object): object =>
  Object.fromEntries(
    Object.entries(facts).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify((usual as Record<string, unknown>)[name]),
    ),
  );

/** Code of a module whose default export makes the rows again: `made` is what it does with a packed row `r`. */
const moduleOf = (packed: readonly unknown[], made: string): string =>
  `const rows = JSON.parse(${JSON.stringify(JSON.stringify(packed))}).map((r) => (${made})); export { rows as default };`;

/** Rows of agencies.json or provinces.json, as a module. */
export const entriesModule = (rows: readonly GazetteerEntry[]): string =>
  moduleOf(
    withoutProofs(rows).map(({ id, name, kind, ...facts }) => [id, name, kind, without(facts, USUAL)]),
    `{ id: r[0], name: r[1], kind: r[2], ...${JSON.stringify(USUAL)}, ...r[3] }`,
  );

/** Rows of abbreviations.json, as a module. A short form of one meaning at all times is followed by it alone. */
export const abbreviationsModule = (rows: readonly Abbreviation[]): string =>
  moduleOf(
    rows.map(({ id, meanings }) => [id, ...meanings.map(({ entryId, ...facts }) => [entryId, without(facts, ALWAYS)])]),
    `{ id: r[0], meanings: r.slice(1).map((m) => ({ entryId: m[0], ...${JSON.stringify(ALWAYS)}, ...m[1] })) }`,
  );

const ROWS = /\/data\/(?:agencies|provinces|abbreviations)\.json$/u;
const MADE = "\0gazetteer:";

/** Proofs are two fifths of the gazetteer's rows: they stay in the repository. What most rows have alike is half of the rest. */
export const leanGazetteer: Plugin = {
  name: "lean-gazetteer",
  enforce: "pre",
  // a name that does not end in .json: the bundler would read the module as JSON
  resolveId: (source, importer) =>
    ROWS.test(source) && importer?.includes("/lib/gazetteer/") ? `${MADE}${resolve(importer, "..", source)}.js` : null,
  load(id) {
    if (!id.startsWith(MADE)) return null;
    const file = id.slice(MADE.length, -".js".length);
    this.addWatchFile(file);
    const rows: unknown = JSON.parse(readFileSync(file, "utf8"));
    return file.endsWith("abbreviations.json")
      ? abbreviationsModule(rows as readonly Abbreviation[])
      : entriesModule(rows as readonly GazetteerEntry[]);
  },
};
