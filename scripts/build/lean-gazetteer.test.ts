import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import type { Abbreviation, GazetteerEntry } from "../../lib/gazetteer/schema.ts";
import { addressOf, bundledCode } from "./bundled.ts";
import { abbreviationsModule, entriesModule } from "./lean-gazetteer.ts";

const rowsOf = <Row>(file: string): readonly Row[] =>
  JSON.parse(readFileSync(new URL(`../../lib/gazetteer/data/${file}.json`, import.meta.url), "utf8")) as readonly Row[];
const made = async <Row>(code: string): Promise<readonly Row[]> =>
  ((await import(/* @vite-ignore */ addressOf(code))) as { readonly default: readonly Row[] }).default;

const facts = (rows: readonly GazetteerEntry[]): unknown => rows.map(({ source: _, examples: __, notes: ___, ...fact }) => fact);

it.each(["agencies", "provinces"])("%s keep everything by which a body is found and followed", async (file) => {
  const rows = rowsOf<GazetteerEntry>(file);
  expect(facts(await made(entriesModule(rows)))).toEqual(facts(rows));
});

it("keeps of the sources the acts that made heirs, which are shown, and no others", async () => {
  const row = (id: string, validFrom: string | null, source: string, successorIds: readonly string[] = []) =>
    ({
      ...{ id, name: id, kind: "ministry", aliases: [], validFrom, validTo: null, source, successorIds },
      examples: [id],
    }) as unknown as GazetteerEntry;
  const rows = [
    row("old", null, "Quyết định 1/QĐ-BXX", ["new", "older", "reported"]),
    row("new", "2025-03-01", "Nghị định 2/2025/NĐ-CP; 3/TB-VPCP"),
    row("older", null, "Nghị quyết 4/2025/QH15"),
    row("reported", "2025-03-01", "https://example.vn/5"),
    row("other", "2025-03-01", "Nghị định 6/2025/NĐ-CP"),
  ];
  expect((await made<GazetteerEntry>(entriesModule(rows))).map(({ source, examples }) => [source, examples])).toEqual([
    ["", []],
    ["Nghị định 2/2025/NĐ-CP", []],
    ["", []],
    ["", []],
    ["", []],
  ]);
});

it("abbreviations keep all their meanings and when they had them", async () => {
  const rows = rowsOf<Abbreviation>("abbreviations");
  expect(await made(abbreviationsModule(rows))).toEqual(rows);
});

it("what is built has these rows", { timeout: 60_000 }, async () => {
  const entry = fileURLToPath(new URL("../../lib/gazetteer/rows.ts", import.meta.url));
  const built = (await import(
    /* @vite-ignore */ addressOf(await bundledCode(entry))
  )) as typeof import("../../lib/gazetteer/rows.ts");
  expect(built.agencyRows).toEqual(await made(entriesModule(rowsOf("agencies"))));
  expect(built.provinceRows).toEqual(await made(entriesModule(rowsOf("provinces"))));
  expect(built.abbreviationRows).toEqual(rowsOf("abbreviations"));
});
