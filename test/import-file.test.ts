import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { importFile } from "../entrypoints/background/import-file.ts";
import { backupPieces, partPieces } from "../lib/export/backup-pieces.ts";
import { toCsv } from "../lib/export/csv.ts";
import type { ImportReply, ImportRequest } from "../lib/messaging/contract.ts";
import type { IsoDate } from "../lib/model/calendar-date.ts";
import type { TableFile } from "../lib/model/list-mapping.ts";
import { readSheet } from "../lib/sheet/csv-read.ts";
import { leaveFile, takeFile } from "../lib/store/inbox.ts";
import { readTables } from "../lib/store/read-tables.ts";
import { backupTables, backupTask } from "./support/backup-tables.ts";
import { CSV_LABELS } from "./support/csv-tasks.ts";
import { emptyDatabase, saved } from "./support/saving.ts";

const restored: unknown[] = [];
const TOLD = {
  now: Date.UTC(2026, 10, 22),
  labels: [CSV_LABELS] as const,
  agencyIdsOf: () => [],
  restoreSettings: async (settings: unknown) => void restored.push(settings),
  keepCopy: async () => {},
};
const FILE = [...backupPieces(backupTables([backupTask(1), backupTask(2)]), {}, 1)].join("");

beforeEach(emptyDatabase);

async function ask(content: string, mode: ImportRequest["mode"], apply: ImportRequest["apply"] = null): Promise<ImportReply> {
  const fileId = await leaveFile(new Blob([content]));
  const reply = await importFile({ fileId, mode, takeTheirs: false, apply }, TOLD);
  if (!reply.ok) throw new Error(reply.error.detail);
  return reply.value;
}
/** A CSV file as a page leaves it for the background. */
function table(csv: string, list: TableFile["list"] = null): string {
  const rows = readSheet(csv);
  if (!rows.ok) throw new Error(rows.error.code);
  return JSON.stringify({ rows: rows.value, isGuarded: true, list } satisfies TableFile);
}
/** Shows, then does what was shown. */
async function takeIn(content: string, mode: ImportRequest["mode"]): Promise<ImportReply> {
  const shown = await ask(content, mode);
  return shown.status === "ready" ? ask(content, mode, shown.counts) : shown;
}

describe("the background, asked to take in a file", () => {
  it("shows what would change and changes nothing", async () => {
    expect(await ask(FILE, "merge")).toMatchObject({ status: "ready", counts: { added: 2 }, changeId: null });
    expect((await readTables()).tasks).toEqual([]);
  });

  it("does what was shown, and drops the file", async () => {
    const fileId = await leaveFile(new Blob([FILE]));
    const request = { fileId, mode: "merge", takeTheirs: false } as const;
    const shown = await importFile({ ...request, apply: null }, TOLD);
    if (!shown.ok || shown.value.status !== "ready") throw new Error("not shown");
    expect(await importFile({ ...request, apply: shown.value.counts }, TOLD)).toMatchObject({ value: { status: "done" } });
    expect((await readTables()).tasks).toHaveLength(2);
    expect(await takeFile(fileId)).toBeNull();
  });

  it("does nothing when the notebook has changed since it was shown", async () => {
    await saved(["II.1#1"]);
    const shown = await ask(FILE, "restore");
    if (shown.status !== "ready") throw new Error("not shown");
    await saved(["II.1#2"]);
    expect(await ask(FILE, "restore", shown.counts)).toEqual({ status: "outdated" });
    expect((await readTables()).tasks).toHaveLength(2);
  });

  it("restores what it wrote, byte for byte", async () => {
    await saved(["II.1#1", "II.2#1"]);
    const before = await readTables();
    const file = [...backupPieces(before, {}, 1)].join("");
    await emptyDatabase();
    expect(await takeIn(file, "restore")).toMatchObject({ status: "done", counts: { added: 2, removed: 0 } });
    expect(await readTables()).toEqual(before);
  });

  it("lets a file of some tasks be merged, and never take the place of everything", async () => {
    await saved(["II.1#1"]);
    const part = [...partPieces({ ...backupTables([backupTask(1)]), history: [] }, 1)].join("");
    expect(await takeIn(part, "restore")).toMatchObject({ status: "refused", issue: { code: "only-part" } });
    expect(await takeIn(part, "merge")).toMatchObject({ status: "done", counts: { added: 1 } });
    expect((await readTables()).tasks).toHaveLength(2);
  });

  it("takes an edited table, which can be taken back", async () => {
    await takeIn(FILE, "merge");
    const { tasks, notices } = await readTables();
    const rows = tasks.flatMap((task) => notices.map((notice) => ({ task, notice })));
    const csv = toCsv(rows, { separator: ";", today: "2026-11-22" as IsoDate, labels: CSV_LABELS });
    expect(await ask(table(csv), "sheet")).toMatchObject({ status: "ready", counts: { changed: 0, same: 2 } });
    expect(await takeIn(table(csv.replace("Việc 1", "Việc khác")), "sheet")).toMatchObject({
      status: "done",
      counts: { changed: 1 },
      changeId: expect.any(String),
    });
    expect((await readTables()).tasks.map(({ statement }) => statement)).toContain("Việc khác");
  });

  it("knows a table that was written before another language was chosen", async () => {
    await takeIn(FILE, "merge");
    const { tasks, notices } = await readTables();
    const rows = tasks.flatMap((task) => notices.map((notice) => ({ task, notice })));
    const csv = toCsv(rows, { separator: ";", today: "2026-11-22" as IsoDate, labels: CSV_LABELS });
    const other = { ...CSV_LABELS, columns: { ...CSV_LABELS.columns, id: "Task id" } };
    const request = { fileId: await leaveFile(new Blob([table(csv)])), mode: "sheet", takeTheirs: false, apply: null } as const;
    const of = async (labels: Parameters<typeof importFile>[1]["labels"]) => importFile(request, { ...TOLD, labels });
    expect(await of([other, CSV_LABELS])).toMatchObject({ value: { status: "ready", counts: { changed: 0, same: 2 } } });
    expect(await of([other])).toMatchObject({ value: { status: "refused", issue: { code: "wrong-header" } } });
  });

  it("takes somebody's own list, once", async () => {
    const list = { headerRow: 0, columns: ["statement", "deadline"] as const, fileName: "việc.csv" };
    const own = table("Việc;Hạn\nRà soát;30/11/2026\nSơ kết;", list);
    expect(await takeIn(own, "sheet")).toMatchObject({ status: "done", counts: { added: 2, unknown: 0 }, changeId: null });
    expect(await ask(own, "sheet")).toMatchObject({ status: "ready", counts: { added: 0, changed: 0, same: 2 } });
    expect((await readTables()).tasks.map(({ due }) => due).sort()).toEqual(["2026-11-30", null]);
  });

  it.each(["", "[]", "null", '{"rows":[["a"]]}', '{"rows":[[1]],"isGuarded":true,"list":null}', '{"rows":"__proto__"}'])(
    "refuses what is no table: %s",
    async (content) => {
      expect(await ask(content, "sheet")).toMatchObject({ status: "refused", issue: { code: "not-json" } });
    },
  );

  it.each(["restore", "merge", "sheet"] as const)("refuses a file cut off, for %s, and leaves everything", async (mode) => {
    await saved(["II.1#1"]);
    const before = await readTables();
    expect((await takeIn(FILE.slice(0, 500), mode)).status).toBe("refused");
    expect(await readTables()).toEqual(before);
  });

  it("knows no file that was not left", async () => {
    const reply = await importFile({ fileId: crypto.randomUUID(), mode: "merge", takeTheirs: false, apply: null }, TOLD);
    expect(reply.ok).toBe(false);
  });
});
