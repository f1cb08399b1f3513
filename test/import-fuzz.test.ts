import "fake-indexeddb/auto";
import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { importFile } from "../entrypoints/background/import-file.ts";
import { readBackup } from "../lib/export/backup.ts";
import { backupPieces } from "../lib/export/backup-pieces.ts";
import type { ImportReply, ImportRequest } from "../lib/messaging/contract.ts";
import type { IsoDate } from "../lib/model/calendar-date.ts";
import { leaveFile } from "../lib/store/inbox.ts";
import { readTables } from "../lib/store/read-tables.ts";
import { backupTables, backupTask, entryOf } from "./support/backup-tables.ts";
import { CSV_LABELS, dated } from "./support/csv-tasks.ts";
import { emptyDatabase, saved } from "./support/saving.ts";

const TOLD = {
  ...{ now: Date.UTC(2026, 10, 22), labels: [CSV_LABELS] as const, agencyIdsOf: () => [] },
  ...{ restoreSettings: async () => {}, keepCopy: async () => {} },
};
const TASK = backupTask(1, { deadlines: [dated("30/11/2026", "2026-11-30")], note: "Gấp", plannedOn: "2026-11-25" as IsoDate });
const TABLES = backupTables([TASK, backupTask(2)], [entryOf(3, backupTask(1), TASK)]);
const FILE = [...backupPieces(TABLES, { csv: { version: 1, separator: "," } }, 1)].join("");

async function takeIn(content: string, mode: ImportRequest["mode"]): Promise<ImportReply> {
  const ask = async (apply: ImportRequest["apply"]): Promise<ImportReply> => {
    const fileId = await leaveFile(new Blob([content]));
    const reply = await importFile({ fileId, mode, takeTheirs: true, apply }, TOLD);
    if (!reply.ok) throw new Error(reply.error.detail);
    return reply.value;
  };
  const shown = await ask(null);
  return shown.status === "ready" ? ask(shown.counts) : shown;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Every value of a file by the way to it. */
function waysOf(value: Json, way: readonly string[] = []): readonly (readonly string[])[] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [way, ...inner.flatMap(([key, one]) => waysOf(one as Json, [...way, key]))];
}

/** The file with one value replaced. */
function replaced(value: Json, [key, ...rest]: readonly string[], by: Json): Json {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((one: Json, at) => (String(at) === key ? replaced(one, rest, by) : one));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, one]) => [name, name === key ? replaced(one, rest, by) : one]),
  );
}

const parsed = JSON.parse(FILE) as Json;
const odd = fc.oneof(
  fc.constantFrom<Json>(null, -1, 1.5, "", "2026-02-31", [], {}, [null], { form: "date" }, true, "x".repeat(30_000)),
  fc.jsonValue() as fc.Arbitrary<Json>,
);
const bent = fc.oneof(
  fc.tuple(fc.constantFrom(...waysOf(parsed).slice(1)), odd).map(([way, by]) => JSON.stringify(replaced(parsed, way, by))),
  fc.nat(FILE.length).map((at) => FILE.slice(0, at)),
  fc.constantFrom("__proto__", "constructor", "prototype").map((key) => FILE.replace('"note":', `"${key}":{"x":1},"note":`)),
);

beforeEach(async () => {
  await emptyDatabase();
  await saved(["II.1#1"]);
});

it("whatever a backup file says, all of it is taken in and can be read back, or nothing is", async () => {
  await fc.assert(
    fc.asyncProperty(bent, fc.constantFrom("restore", "merge"), async (content, mode) => {
      const before = await readTables();
      const reply = await takeIn(content, mode);
      const after = await readTables();
      if (reply.status !== "done") expect(after).toEqual(before);
      else expect(readBackup([...backupPieces(after, {}, 1)].join("")).ok).toBe(true);
      expect(({} as { x?: number }).x).toBeUndefined();
    }),
    { numRuns: 120 },
  );
}, 60_000);
