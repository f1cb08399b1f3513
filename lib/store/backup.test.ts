import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { backupTables, backupTask } from "../../test/support/backup-tables.ts";
import { count, emptyDatabase, saved, statements } from "../../test/support/saving.ts";
import type { BackupTables, ImportPlan } from "../model/backup.ts";
import { ok } from "../model/result.ts";
import { importTables, previewImport } from "./backup.ts";
import { historyOf } from "./browse.ts";
import { TaskDatabase } from "./database.ts";
import { undoChange } from "./history.ts";
import { emptyInbox, leaveFile, takeFile } from "./inbox.ts";
import { readTables } from "./read-tables.ts";
import { hearReplaced } from "./replaced.ts";

const NOTHING = { notices: 0, added: 0, changed: 0, same: 0, removed: 0, unknown: 0, conflicts: [] };
const plan = (put: BackupTables, replace: boolean) => (): { readonly ok: true; readonly value: ImportPlan } =>
  ok({ summary: NOTHING, replace, put });
const always = (): boolean => true;

beforeEach(async () => {
  vi.restoreAllMocks();
  await emptyDatabase();
});

describe("taking a file in", () => {
  it("gives back everything that was read out, also into an empty database", async () => {
    await saved(["II.1#1", "II.2#1"]);
    const before = await readTables();
    await emptyDatabase();
    expect(await importTables(plan(before, true), always, 1)).toMatchObject({ ok: true, value: { status: "done" } });
    expect(await readTables()).toEqual(before);
    expect(await statements()).toHaveLength(2);
  });

  it("restores: what was there is gone", async () => {
    await saved(["II.1#1"]);
    const file = backupTables([backupTask(1)]);
    await importTables(plan(file, true), always, 1);
    expect(await readTables()).toEqual(file);
  });

  it("tells open pages, whose tasks may be others now under the stamps that they had", async () => {
    const heard = vi.fn();
    const stop = hearReplaced(heard);
    await importTables(plan(backupTables([backupTask(1)]), true), always, 1);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    stop();
  });

  it("merges: what was there stays, its change is in the history and can be taken back", async () => {
    await saved(["II.1#1"]);
    const { tasks } = await readTables();
    const [task] = tasks;
    if (!task) throw new Error("not saved");
    const put = { ...backupTables([{ ...task, note: "mới", updatedAt: 9 }, backupTask(1)]) };
    const outcome = await importTables(plan(put, false), always, 9);
    expect(await count("tasks")).toBe(2);
    expect(await historyOf(task.id)).toMatchObject([{ before: { note: "" }, after: { note: "mới" } }]);
    if (!outcome.ok || outcome.value.status !== "done") throw new Error("not done");
    await undoChange(outcome.value.changeId, 10);
    expect((await readTables()).tasks.find(({ id }) => id === task.id)?.note).toBe("");
  });

  it("writes nothing when a part fails, when it is no longer what was shown, and in a preview", async () => {
    await saved(["II.1#1"]);
    const before = await readTables();
    const file = backupTables([backupTask(1)]);
    // Not storable: the last table of the transaction fails.
    const broken = { ...file, history: [{ id: 1n }] } as unknown as BackupTables;
    expect((await importTables(plan(broken, true), always, 1)).ok).toBe(false);
    expect(await importTables(plan(file, true), () => false, 1)).toEqual({ ok: true, value: { status: "outdated" } });
    expect(await previewImport(plan(file, true))).toEqual({ ok: true, value: { status: "ready", summary: NOTHING } });
    expect(await readTables()).toEqual(before);
  });

  it("reads and writes within one transaction", async () => {
    const transaction = vi.spyOn(TaskDatabase.prototype, "transaction");
    await importTables(plan(backupTables([backupTask(1)]), false), always, 1);
    expect(transaction.mock.calls.map(([mode]) => mode)).toEqual(["rw"]);
  });
});

describe("a file on its way to the background", () => {
  it("is read by its id, one at a time, until it is dropped", async () => {
    const first = await leaveFile(new Blob(["một"]));
    const second = await leaveFile(new Blob(["hai"]));
    expect([await takeFile(first), await takeFile(second)]).toEqual([null, "hai"]);
    await emptyInbox();
    expect(await takeFile(second)).toBeNull();
  });
});
