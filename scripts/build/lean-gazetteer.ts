import type { Plugin } from "vite";
import type { GazetteerEntry } from "../../lib/gazetteer/schema.ts";

/** Rows without what only people and tests read; of the sources those of heirs stay, for the act is shown ("nay là … (Nghị định …)"). */
export function withoutProofs(json: string): string {
  const rows = JSON.parse(json) as readonly GazetteerEntry[];
  const heirs = new Set(rows.flatMap(({ successorIds }) => successorIds));
  return JSON.stringify(
    rows.map(({ notes: _, ...row }) => ({ ...row, examples: [], source: heirs.has(row.id) ? row.source : "" })),
  );
}

const ROWS = /\/lib\/gazetteer\/data\/(?:agencies|provinces)\.json$/u;

/** Proofs are two fifths of the gazetteer's rows: they stay in the repository. Before the bundler's own reading of JSON. */
export const leanGazetteer: Plugin = {
  name: "lean-gazetteer",
  enforce: "pre",
  transform: (code, id) => (ROWS.test(id) ? { code: withoutProofs(code), map: null } : null),
};
