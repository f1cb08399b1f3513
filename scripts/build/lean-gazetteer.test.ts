import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import type { GazetteerEntry } from "../../lib/gazetteer/schema.ts";
import { addressOf, bundledCode } from "./bundled.ts";
import { withoutProofs } from "./lean-gazetteer.ts";

const read = (file: string): string => readFileSync(new URL(`../../lib/gazetteer/data/${file}.json`, import.meta.url), "utf8");
const rowsOf = (json: string): readonly GazetteerEntry[] => JSON.parse(json) as readonly GazetteerEntry[];

it.each(["agencies", "provinces"])("%s keep everything by which a body is found and followed", (file) => {
  const facts = (rows: readonly GazetteerEntry[]): unknown =>
    rows.map(({ source: _, examples: __, notes: ___, ...fact }) => fact);
  expect(facts(rowsOf(withoutProofs(read(file))))).toEqual(facts(rowsOf(read(file))));
});

it("keeps of the sources the acts that made heirs, which are shown, and no others", () => {
  const row = (id: string, validFrom: string | null, source: string, successorIds: readonly string[] = []) => ({
    ...{ id, validFrom, source, successorIds },
    examples: [id],
  });
  const rows = [
    row("old", null, "Quyết định 1/QĐ-BXX", ["new", "older", "reported"]),
    row("new", "2025-03-01", "Nghị định 2/2025/NĐ-CP; 3/TB-VPCP"),
    row("older", null, "Nghị quyết 4/2025/QH15"),
    row("reported", "2025-03-01", "https://example.vn/5"),
    row("other", "2025-03-01", "Nghị định 6/2025/NĐ-CP"),
  ];
  expect(rowsOf(withoutProofs(JSON.stringify(rows))).map(({ source, examples }) => [source, examples])).toEqual([
    ["", []],
    ["Nghị định 2/2025/NĐ-CP", []],
    ["", []],
    ["", []],
    ["", []],
  ]);
});

it("what is built has the rows without their proofs", { timeout: 60_000 }, async () => {
  const entry = fileURLToPath(new URL("../../lib/gazetteer/rows.ts", import.meta.url));
  const built = (await import(
    /* @vite-ignore */ addressOf(await bundledCode(entry))
  )) as typeof import("../../lib/gazetteer/rows.ts");
  expect(built.agencyRows).toEqual(rowsOf(withoutProofs(read("agencies"))));
  expect(built.provinceRows).toEqual(rowsOf(withoutProofs(read("provinces"))));
});
