import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { weekdayOf } from "../model/calendar-date.ts";
import type { AgencyId } from "../model/mention.ts";
import { actOf } from "../model/succession.ts";
import { foldedWords } from "../text/fold.ts";
import { entryById } from "./entries.ts";
import { createGazetteer } from "./index.ts";
import { abbreviationRows, agencyRows, holidayRows, provinceRows } from "./rows.ts";
import { abbreviation, type GazetteerEntry, gazetteerEntry, holidayYear } from "./schema.ts";

const read = (file: string): string => readFileSync(new URL(`./data/${file}.json`, import.meta.url), "utf8");
const rows = [...agencyRows, ...provinceRows];
const key = (name: string): string => foldedWords(name).join(" ");

function reachableFrom(id: AgencyId, next: (row: GazetteerEntry) => readonly AgencyId[]): Set<AgencyId> {
  const reached = new Set<AgencyId>();
  const visit = (current: AgencyId): void => {
    for (const to of next(entryById().get(current) as GazetteerEntry)) {
      if (reached.has(to)) continue;
      reached.add(to);
      visit(to);
    }
  };
  visit(id);
  return reached;
}

describe.each([
  ["agencies", gazetteerEntry],
  ["provinces", gazetteerEntry],
  ["abbreviations", abbreviation],
  ["holidays", holidayYear],
] as const)("data/%s.json", (file, schema) => {
  const text = read(file);
  const data = JSON.parse(text) as { id: string }[];

  it("follows its schema", () => {
    expect(z.array(schema).safeParse(data).error?.issues ?? []).toEqual([]);
  });

  it("is sorted by id, each id once, in canonical form and NFC", () => {
    const ids = data.map((row) => row.id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(text).toBe(`${JSON.stringify(data, null, 2)}\n`);
    expect(text).toBe(text.normalize("NFC"));
  });
});

describe("bodies and places", () => {
  it("share no id, derived committees included", () => {
    expect(entryById().size).toBe(agencyRows.length + 2 * provinceRows.length);
  });

  it("name only parents, successors and meanings that exist", () => {
    const named = [
      ...rows.flatMap((row) => [...row.successorIds, ...(row.parentId ? [row.parentId] : [])]),
      ...abbreviationRows.flatMap((row) => row.meanings.map((meaning) => meaning.entryId)),
    ];
    expect(named.filter((id) => !entryById().has(id))).toEqual([]);
  });

  it("have no cycle of parents or successors", () => {
    const inCycle = rows.filter(
      ({ id }) =>
        reachableFrom(id, (row) => row.successorIds).has(id) ||
        reachableFrom(id, (row) => (row.parentId ? [row.parentId] : [])).has(id),
    );
    expect(inCycle.map((row) => row.id)).toEqual([]);
  });

  it("end after they start, as do the meanings of short forms", () => {
    const periods = [...rows, ...abbreviationRows.flatMap((row) => row.meanings)];
    expect(periods.filter(({ validFrom, validTo }) => validFrom !== null && validTo !== null && validTo <= validFrom)).toEqual(
      [],
    );
  });

  it("have a successor only after their end", () => {
    expect(rows.filter((row) => row.validTo === null && row.successorIds.length > 0)).toEqual([]);
  });

  it("name as what ended them an act, and only with heirs", () => {
    const ended = rows.filter(({ endedBy }) => endedBy !== undefined);
    expect(ended.filter(({ endedBy, successorIds }) => actOf(endedBy ?? null) !== endedBy || successorIds.length === 0)).toEqual(
      [],
    );
  });

  it("never bear the same name at the same time", () => {
    const keys = rows.map(({ name }) => key(name));
    const overlapping = rows.flatMap((a, index) =>
      rows
        .slice(index + 1)
        .filter((_, behind) => keys[index] === keys[index + 1 + behind])
        .filter(
          (b) =>
            (a.validTo === null || (b.validFrom ?? "") < a.validTo) && (b.validTo === null || (a.validFrom ?? "") < b.validTo),
        )
        .map((b) => [a.id, b.id]),
    );
    expect(overlapping).toEqual([]);
  });

  it("list no alias that code already reads as the name or as another alias", () => {
    const repeated = rows.flatMap((row) => {
      const keys = [row.name, ...row.aliases].map(key);
      return keys.length === new Set(keys).size ? [] : [row.id];
    });
    expect(repeated).toEqual([]);
  });

  it.each(rows.map((row) => [row.id, row] as const))("%s is found by its examples", (id, row) => {
    for (const example of row.examples) expect(createGazetteer().resolve(example, null)).toContain(id);
  });

  it("are found by every name, alias and short form", () => {
    const lost = [
      ...rows.flatMap((row) => [row.name, ...row.aliases].map((name) => [name, row.id] as const)),
      ...abbreviationRows.flatMap((row) => row.meanings.map((meaning) => [row.id, meaning.entryId] as const)),
    ].filter(([name, id]) => !createGazetteer().resolve(name, null).includes(id));
    expect(lost).toEqual([]);
  });
});

describe("what the country looks like on a day", () => {
  const on = (day: string) => (row: GazetteerEntry) =>
    (row.validFrom ?? "") <= day && (row.validTo === null || day < row.validTo);
  const ministries = agencyRows.filter((row) => row.kind === "ministry");

  it.each([
    ["2024-12-31", 63, 5],
    ["2025-06-30", 63, 6],
    ["2025-07-01", 34, 6],
    ["2026-11-22", 34, 9],
  ])("on %s there are %i provinces and cities, %i of them cities", (day, all, cities) => {
    const standing = provinceRows.filter(on(day));
    expect(standing.length).toBe(all);
    expect(standing.filter((row) => row.kind === "city").length).toBe(cities);
  });

  it.each([
    ["2025-02-28", 18],
    ["2025-03-01", 14],
  ])("on %s there are %i ministries", (day, count) => {
    expect(ministries.filter(on(day)).length).toBe(count);
  });
});

describe("holidays", () => {
  it("take days off from Monday to Friday and make up on Saturdays, within their year", () => {
    for (const year of holidayRows) {
      expect(year.daysOff.filter((day) => weekdayOf(day) > 5 || !day.startsWith(year.id))).toEqual([]);
      expect(year.makeUpDays.filter((day) => weekdayOf(day) !== 6 || !day.startsWith(year.id))).toEqual([]);
    }
  });
});
