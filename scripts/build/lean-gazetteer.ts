import type { Plugin } from "vite";
import type { GazetteerEntry } from "../../lib/gazetteer/schema.ts";
import { actOf } from "../../lib/model/succession.ts";

/** Rows without what only people and tests read. Of the sources the acts that made heirs stay: they are shown ("nay là … (Nghị định …)"). */
export function withoutProofs(json: string): string {
  const rows = JSON.parse(json) as readonly GazetteerEntry[];
  const heirs = new Set(rows.flatMap(({ successorIds }) => successorIds));
  const isMade = ({ id, validFrom }: GazetteerEntry): boolean => heirs.has(id) && validFrom !== null;
  return JSON.stringify(
    rows.map(({ notes: _, ...row }) => ({ ...row, examples: [], source: (isMade(row) ? actOf(row.source) : null) ?? "" })),
  );
}

const ROWS = /\/lib\/gazetteer\/data\/(?:agencies|provinces)\.json$/u;

/** Proofs are two fifths of the gazetteer's rows: they stay in the repository. Before the bundler's own reading of JSON. */
export const leanGazetteer: Plugin = {
  name: "lean-gazetteer",
  enforce: "pre",
  transform: (code, id) => (ROWS.test(id) ? { code: withoutProofs(code), map: null } : null),
};
